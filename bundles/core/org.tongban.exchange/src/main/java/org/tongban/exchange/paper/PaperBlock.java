package org.tongban.exchange.paper;

import java.util.List;
import java.util.function.Consumer;
import org.tongban.exchange.pdf.PdfBlock;
import org.tongban.exchange.pdf.PdfPen;

/** A part of a report. */
public sealed interface PaperBlock {

    /**
     * A heading, numbered: 一、 on the first level, （一） on the second, 1. on the third. It stays with what follows it.
     *
     * @param level 1 to 3
     */
    record Heading(int level, String text) implements PaperBlock {

        /** The table of contents lists headings to this level. */
        public static final int IN_CONTENTS = 2;
        private static final int DEEPEST = 3;

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("level of heading " + text + ": " + level);
            }
        }
    }

    /** A paragraph. */
    record Text(String text, Style style) implements PaperBlock {

        public static Text body(String text) {
            return new Text(text, Style.BODY);
        }

        public static Text note(String text) {
            return new Text(text, Style.NOTE);
        }
    }

    /** How a paragraph is set. */
    enum Style {
        /** Indented by two characters, as running text is. */
        BODY,
        /** Small, not indented: remarks, sources. */
        NOTE,
        /** A line of workings: small, its wrapped lines indented. */
        WORKING,
        /** At the right, as a signature with its day. */
        SIGNATURE
    }

    /**
     * A table with lines. Its head is repeated on every page; a row that fits on a page is not torn apart.
     *
     * @param caption above it, such as 表1 条款执行状态; empty for none
     * @param columns headings, relative widths, alignment
     * @param rows    texts of the cells, as many as columns
     * @param totals  a last row in bold, empty for none
     */
    record Table(String caption, List<PdfBlock.Column> columns, List<List<String>> rows, List<String> totals) implements PaperBlock {

        public Table {
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a table needs columns");
            }
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            totals = List.copyOf(totals);
        }
    }

    /**
     * A drawing in the middle of the line, with its caption below.
     *
     * @param width   in points, at most the width of the text
     * @param height  in points
     * @param drawing draws it, perhaps more than once; to whoever cannot see it the caption and the text around must say what it shows
     */
    record Drawing(String caption, double width, double height, Consumer<PdfPen> drawing) implements PaperBlock {
    }

    /** What follows begins a page. */
    record NewPage() implements PaperBlock {
    }
}
