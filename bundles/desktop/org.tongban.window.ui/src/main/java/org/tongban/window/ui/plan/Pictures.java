package org.tongban.window.ui.plan;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.tongban.window.floor.Backdrop;
import org.tongban.window.floor.PlanRefused;

/** The scanned plans, unpacked once each. */
final class Pictures {
    private static final int MOST_ACROSS = 4000;

    private record Unpacked(byte[] content, Image image) {
    }

    private final Display display;
    private final List<Unpacked> known = new ArrayList<>();

    Pictures(Display display) {
        this.display = display;
    }

    /** The picture, if it was {@linkplain #add unpacked}. On the user-interface thread. */
    @Nullable Image of(Backdrop backdrop) {
        return known.stream().filter(each -> each.content() == backdrop.content()).map(Unpacked::image).findFirst().orElse(null);
    }

    /**
     * Unpacks a picture, as large as a screen needs it. From any thread.
     *
     * @throws PlanRefused if it is broken
     */
    static ImageData unpack(Backdrop backdrop) {
        try {
            ImageData data = new ImageData(new ByteArrayInputStream(backdrop.content()));
            return data.width <= MOST_ACROSS ? data : data.scaledTo(MOST_ACROSS, Math.max(1, (int) ((long) data.height * MOST_ACROSS / data.width)));
        } catch (SWTException | IllegalArgumentException | ArrayIndexOutOfBoundsException | NegativeArraySizeException broken) {
            throw new PlanRefused("图片文件已损坏或不完整：请重新扫描或另存一份 (the picture file is broken or cut off: scan or save it again)");
        }
    }

    void add(Backdrop backdrop, ImageData data) {
        known.add(new Unpacked(backdrop.content(), new Image(display, data)));
    }

    void dispose() {
        known.forEach(each -> each.image().dispose());
        known.clear();
    }
}
