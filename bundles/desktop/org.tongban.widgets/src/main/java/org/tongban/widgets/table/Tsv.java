package org.tongban.widgets.table;

import java.util.List;
import java.util.stream.Collectors;

/** Cells as text with tabs, for the clipboard. What a spreadsheet could take for a formula is written so that it cannot. */
final class Tsv {
    private Tsv() {
    }

    /** @param headings empty for none */
    static String of(List<String> headings, List<List<String>> rows) {
        String body = rows.stream().map(Tsv::line).collect(Collectors.joining("\n"));
        return headings.isEmpty() ? body : line(headings) + "\n" + body;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Tsv::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(String text) {
        String flat = text.replace('\t', ' ').replace("\r", "").replace('\n', ' ');
        if (flat.isEmpty() || flat.matches("-?[\\d,]+(\\.\\d+)?%?")) {
            return flat;
        }
        return "=+-@".indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
    }
}
