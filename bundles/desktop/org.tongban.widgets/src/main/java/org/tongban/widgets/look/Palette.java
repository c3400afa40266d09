package org.tongban.widgets.look;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Color;

/** The colours of a theme, by what they mean. Its colours need not be disposed of. */
public final class Palette {

    static final Palette LIGHT = new Palette(false,
            Map.of("surface", 0xFFFFFF, "page", 0xF4F6F8, "raised", 0xEEF1F4, "line", 0xDBE1E8, "text", 0x1F2933, "muted", 0x66727F, "accent", 0x1C5FA8),
            Map.of(Tone.PASS, 0x1B7A4B, Tone.WARN, 0x9A5B00, Tone.FAIL, 0xB3261E, Tone.NOTE, 0x5B4FA2, Tone.ACCENT, 0x1C5FA8, Tone.MUTED, 0x66727F, Tone.NONE, 0x1F2933),
            Map.of(Tone.PASS, 0xE3F4EA, Tone.WARN, 0xFFF1D6, Tone.FAIL, 0xFCE6E4, Tone.NOTE, 0xEEEBFA, Tone.ACCENT, 0xE3EEFA, Tone.MUTED, 0xEEF1F5, Tone.NONE, 0xFFFFFF),
            List.of(0x1C5FA8, 0xD98C1F, 0x2C8C6A, 0xA8476B, 0x6A5ACD, 0x7A8B2C, 0x2E9BC4, 0x8A6D4F));

    static final Palette DARK = new Palette(true,
            Map.of("surface", 0x1E2227, "page", 0x17191D, "raised", 0x272C33, "line", 0x3A414A, "text", 0xE2E6EB, "muted", 0x97A3B0, "accent", 0x6FAEF5),
            Map.of(Tone.PASS, 0x6CCB98, Tone.WARN, 0xE9B65E, Tone.FAIL, 0xF4978F, Tone.NOTE, 0xB7ABF5, Tone.ACCENT, 0x6FAEF5, Tone.MUTED, 0x97A3B0, Tone.NONE, 0xE2E6EB),
            Map.of(Tone.PASS, 0x1B3A2B, Tone.WARN, 0x43351A, Tone.FAIL, 0x4A2623, Tone.NOTE, 0x322D50, Tone.ACCENT, 0x1D3550, Tone.MUTED, 0x272C33, Tone.NONE, 0x1E2227),
            List.of(0x6FAEF5, 0xF0B25A, 0x62C7A0, 0xE58CAE, 0xA99CF0, 0xB9C765, 0x6CCBEA, 0xC9AA86));

    private final boolean dark;
    private final Map<String, Integer> grounds;
    private final Map<Tone, Integer> strong;
    private final Map<Tone, Integer> soft;
    private final List<Integer> series;

    private Palette(boolean dark, Map<String, Integer> grounds, Map<Tone, Integer> strong, Map<Tone, Integer> soft, List<Integer> series) {
        this.dark = dark;
        this.grounds = grounds;
        this.strong = strong;
        this.soft = soft;
        this.series = series;
    }

    public boolean dark() {
        return dark;
    }

    /** Behind text, tables and fields. */
    public Color surface() {
        return ground("surface");
    }

    /** Behind everything, between surfaces. */
    public Color page() {
        return ground("page");
    }

    /** Headings of tables, bars, boxes set apart. */
    public Color raised() {
        return ground("raised");
    }

    /** Hairlines. */
    public Color line() {
        return ground("line");
    }

    public Color text() {
        return ground("text");
    }

    /** Text of less weight. */
    public Color muted() {
        return ground("muted");
    }

    /** Links, the focus, what is selected. */
    public Color accent() {
        return ground("accent");
    }

    /** The full colour of a meaning: text, lines, icons, bars. */
    public Color strong(Tone tone) {
        return colour(strong.getOrDefault(tone, 0));
    }

    /** The quiet colour of a meaning: the ground of a cell or box, on which {@link #strong} can be read. */
    public Color soft(Tone tone) {
        return colour(soft.getOrDefault(tone, 0));
    }

    /** The colour of a chart's series, from 0; begins again after {@link #seriesCount}. */
    public Color series(int index) {
        return colour(series.get(Math.floorMod(index, series.size())));
    }

    public int seriesCount() {
        return series.size();
    }

    /** A ground between surface and accent, for heat maps. @param share 0 … 1 */
    public Color heat(double share) {
        return between(surface(), accent(), 0.06 + 0.74 * Math.max(0, Math.min(1, share)));
    }

    /** Black or white letters, whichever can be read on the ground. */
    public Color on(Color ground) {
        double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return light > 140 ? colour(0x1F2933) : colour(0xFFFFFF);
    }

    /** A colour on the way from one to the other. @param share 0 is the first, 1 the second */
    public static Color between(Color from, Color to, double share) {
        return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share), mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private Color ground(String name) {
        return colour(grounds.getOrDefault(name, 0));
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
