package org.tongban.widgets.chart;

import java.awt.Color;
import java.util.Objects;
import org.tongban.widgets.look.Tone;

/** A paint for series and markers whose colour has a meaning; takes the theme's colour when the chart is drawn. */
public final class TonePaint extends Color {
    private static final long serialVersionUID = 1L;
    private final Tone tone;

    private TonePaint(Tone tone, int rgb) {
        super(rgb);
        this.tone = tone;
    }

    public static TonePaint of(Tone tone) {
        return new TonePaint(tone, 0x808080);
    }

    TonePaint in(int rgb) {
        return new TonePaint(tone, rgb);
    }

    Tone tone() {
        return tone;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TonePaint paint && paint.tone == tone && super.equals(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tone, getRGB());
    }
}
