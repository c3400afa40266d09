package org.tongban.window.ui.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.pdf.PdfDrawings;
import org.tongban.store.StoreException;
import org.tongban.window.floor.Backdrop;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.PdfInk;
import org.tongban.window.floor.PlanLayers;
import org.tongban.window.floor.PlanSheet;
import org.tongban.window.floor.SvgInk;

/** Writes a floor as a page: as picture, drawing or document, or onto paper; all by the same drawing. */
final class PlanFiles {
    /** Pixels to a point in a picture: 216 dots to the inch. */
    private static final double FINE = 3;
    private static final double POINTS = 72;

    /** The kinds of files. */
    enum Format {
        PDF, PNG, SVG;

        String extension() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Pictures pictures;
    private final FontData face;

    /** @param face the typeface of the screen */
    PlanFiles(Pictures pictures, FontData face) {
        this.pictures = pictures;
        this.face = face;
    }

    /** Writes the drawing. From any thread. */
    static void svg(Path target, PlanSheet sheet, FloorPlan plan, PlanLayers layers) {
        SvgInk ink = new SvgInk(PlanSheet.WIDTH, PlanSheet.HEIGHT);
        sheet.draw(plan, layers, ink, 1);
        write(target, ink.document(sheet.title()).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the document. From any thread. */
    static void pdf(PdfDrawings drawings, Path target, PlanSheet sheet, FloorPlan plan, PlanLayers layers) {
        drawings.write(target, PlanSheet.WIDTH, PlanSheet.HEIGHT, pen -> sheet.draw(plan, layers, new PdfInk(pen), 1));
    }

    /** Draws the picture. On the user-interface thread. */
    ImageLoader png(Device device, PlanSheet sheet, FloorPlan plan, PlanLayers layers) {
        Image image = new Image(device, (int) (PlanSheet.WIDTH * FINE), (int) (PlanSheet.HEIGHT * FINE));
        GC gc = new GC(image);
        GcInk ink = new GcInk(device, face, pictures::of);
        try {
            sheet.draw(plan, layers, ink.on(gc), FINE);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData(100)};
            return loader;
        } finally {
            gc.dispose();
            ink.dispose();
            image.dispose();
        }
    }

    /** Writes a picture that was drawn. From any thread. */
    static void png(Path target, ImageLoader drawn) {
        var out = new ByteArrayOutputStream();
        drawn.save(out, SWT.IMAGE_PNG);
        write(target, out.toByteArray());
    }

    /** Prints one page. On the user-interface thread. @return whether the printer took it */
    boolean print(PrinterData chosen, PlanSheet sheet, FloorPlan plan, PlanLayers layers) {
        Printer printer = new Printer(chosen);
        List<Image> unpacked = new ArrayList<>();
        try {
            if (!printer.startJob(sheet.title()) || !printer.startPage()) {
                return false;
            }
            GC gc = new GC(printer);
            GcInk ink = new GcInk(printer, face, picture -> image(printer, picture, unpacked));
            Rectangle area = printer.getClientArea();
            double unit = Math.min(area.width / PlanSheet.WIDTH, area.height / PlanSheet.HEIGHT);
            sheet.draw(plan, layers, ink.on(gc), Math.min(unit, printer.getDPI().x / POINTS));
            gc.dispose();
            ink.dispose();
            printer.endPage();
            printer.endJob();
            return true;
        } finally {
            unpacked.forEach(Image::dispose);
            printer.dispose();
        }
    }

    private @Nullable Image image(Printer printer, Backdrop picture, List<Image> unpacked) {
        Image shown = pictures.of(picture);
        if (shown == null) {
            return null;
        }
        Image image = new Image(printer, shown.getImageData());
        unpacked.add(image);
        return image;
    }

    /** The file appears whole or not at all. */
    private static void write(Path target, byte[] content) {
        try {
            Path folder = target.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".tongban", ".part");
            try {
                Files.write(part, content);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new StoreException("无法写入文件“" + target.getFileName() + "”，请检查磁盘空间、文件夹权限，并关闭正在打开它的程序 (cannot write the file “" + target.getFileName()
                    + "”: check the disk, the folder's permissions and the programs that have it open)", failure);
        }
    }
}
