package org.tongban.widgets.chart;

import java.awt.Font;
import java.util.List;

/** The typeface of charts: one of the machine's that has Chinese characters, since one typeface must hold all of a text. */
final class ChartFont {
    private static final List<String> WANTED = List.of("Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Source Han Sans CN",
            "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Hiragino Sans GB", "SimHei");
    private static final String SAMPLE = "2025 年考核等次";
    private static Font chosen = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static boolean looked;

    private ChartFont() {
    }

    /** Slow the first time: not on the user-interface thread. */
    static synchronized Font plain() {
        if (!looked) {
            looked = true;
            chosen = WANTED.stream().map(family -> new Font(family, Font.PLAIN, 12)).filter(ChartFont::present).findFirst().orElse(chosen);
        }
        return chosen;
    }

    /** A family that is not installed is given as the logical font Dialog. */
    private static boolean present(Font font) {
        return !font.getFamily().equals(Font.DIALOG) && font.canDisplayUpTo(SAMPLE) < 0;
    }
}
