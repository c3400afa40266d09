package org.tongban.window.ui.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Color;
import org.tongban.widgets.look.Palette;
import org.tongban.window.floor.PlanLook;

/** The colours of a plan on the screen: the sheet follows the theme; on paper it is always white. */
final class ScreenLook {

    private ScreenLook() {
    }

    static PlanLook of(Palette palette) {
        int surface = rgb(palette.surface());
        int text = rgb(palette.text());
        List<Integer> zones = IntStream.range(0, palette.seriesCount()).mapToObj(i -> rgb(palette.series(i))).toList();
        boolean dark = palette.dark();
        int ground = dark ? PlanLook.mix(surface, text, 0.04) : surface;
        return new PlanLook(rgb(palette.page()), ground, PlanLook.mix(ground, rgb(palette.line()), dark ? 0.55 : 0.6), dark ? PlanLook.mix(surface, text, 0.5) : PlanLook.PAPER.wall(), text,
                rgb(palette.muted()), dark ? PlanLook.mix(surface, text, 0.16) : PlanLook.PAPER.furniture(), zones, dark ? PlanLook.mix(surface, text, 0.24) : 0xFFFFFF,
                PlanLook.PAPER.idle(), PlanLook.PAPER.middle(), PlanLook.PAPER.busy(), dark ? 0.2 : 0.13);
    }

    static int rgb(Color colour) {
        return colour.getRed() << 16 | colour.getGreen() << 8 | colour.getBlue();
    }
}
