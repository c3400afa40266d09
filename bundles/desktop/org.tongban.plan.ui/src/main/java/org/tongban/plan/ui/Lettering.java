package org.tongban.plan.ui;

import java.util.function.Function;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.look.Fonts;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/** Labels in a face of their own, which style sheets would set back to the plain one at each change of zoom. */
public final class Lettering {

    private Lettering() {
    }

    public static Label dress(Label label, Function<Fonts, Font> face, Tone tone) {
        label.setData(PlanParts.OWN_COLOURS, true);
        Look.follow(label, look -> {
            label.setFont(face.apply(look.fonts()));
            label.setForeground(look.palette().strong(tone));
            label.setBackground(look.palette().surface());
        });
        return label;
    }
}
