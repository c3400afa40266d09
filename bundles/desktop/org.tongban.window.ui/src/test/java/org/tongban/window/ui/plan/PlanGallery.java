package org.tongban.window.ui.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tongban.core.id.SiteId;
import org.tongban.store.SqlStore;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Theme;
import org.tongban.widgets.text.Texts;
import org.tongban.window.AuditNotes;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanSheet;
import org.tongban.window.floor.store.StoredFloorPlans;

/** Takes pictures of the hall plan without the product around it, to look at while drawing changes. Arguments: folder. */
final class PlanGallery {

    private PlanGallery() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Display display = new Display();
        for (Theme theme : Theme.values()) {
            for (int zoom : new int[] {100, 150}) {
                Look.of(display).use(theme);
                Look.of(display).zoom(zoom);
                Shell shell = new Shell(display, SWT.SHELL_TRIM);
                shell.setLayout(new FillLayout());
                shell.setSize(1150, 800);
                shell.setBackground(Look.of(display).palette().surface());
                shell.setBackgroundMode(SWT.INHERIT_FORCE);
                Texts texts = Texts.of(PlanGallery.class, zoom == 150 ? Locale.ENGLISH : Locale.CHINA);
                PlanWords words = new PlanWords(texts);
                PlanModel model = new PlanModel(new StoredFloorPlans(SqlStore.with("/db/migration/window/V2__floor_plan.sql"), new AuditNotes(), Clock.systemUTC()), new TestHall(), words);
                Pictures pictures = new Pictures(display);
                PlanDesk desk = new PlanDesk(shell, texts, words, model, pictures, new Nothing(), new Nothing());
                model.show(model.read(Optional.empty()));
                shell.open();
                settle(display);
                desk.sheet().fit();
                take(shell, folder.resolve("plan-" + theme + "-" + zoom + ".png"));
                model.select(model.plan().orElseThrow().elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).limit(1).map(placed -> placed.id())
                        .collect(Collectors.toSet()));
                model.showLoad(true);
                take(shell, folder.resolve("load-" + theme + "-" + zoom + ".png"));
                model.select(Set.of(1));
                desk.sheet().zoom(2.5, 200, 200);
                take(shell, folder.resolve("zone-" + theme + "-" + zoom + ".png"));
                if (theme == Theme.LIGHT) {
                    PlanSheet page = new PlanSheet("涵江区政务服务中心  1 楼", "4 个区域 · 17 个窗口", model.legend(), "通办绘制，2025-03-01");
                    new PlanFiles(pictures, display.getSystemFont().getFontData()[0]).png(display, page, model.plan().orElseThrow(), model.layers()).save(folder.resolve("page.png").toString(), SWT.IMAGE_PNG);
                    PlanFiles.svg(folder.resolve("page.svg"), page, model.plan().orElseThrow(), model.layers());
                }
                shell.dispose();
            }
        }
        display.dispose();
    }

    private static void take(Shell shell, Path file) {
        settle(shell.getDisplay());
        Image image = new Image(shell.getDisplay(), shell.getClientArea().width, shell.getClientArea().height);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
    }

    private static void settle(Display display) {
        long end = System.currentTimeMillis() + 700;
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private static final class Nothing implements PlanHead.Wishes, FloorPanel.Wishes {
        @Override
        public void hall(SiteId site) {
            // one hall
        }

        @Override
        public void save() {
            // pictures only
        }

        @Override
        public void reload() {
            // pictures only
        }

        @Override
        public void print() {
            // pictures only
        }

        @Override
        public void export() {
            // pictures only
        }

        @Override
        public void choosePicture() {
            // pictures only
        }

        @Override
        public void calibrate() {
            // pictures only
        }
    }
}
