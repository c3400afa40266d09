package org.tongban.exchange.paper;

/** Lengths of a page and of its letters, in points, by GB/T 9704-2012 where it speaks of them; both forms are set by them. */
public final class PaperMeasure {
    private static final double MM = 72 / 25.4;

    public static final double PAGE_WIDTH = 210 * MM;
    public static final double PAGE_HEIGHT = 297 * MM;
    public static final double TOP = 37 * MM;
    public static final double BOTTOM = 35 * MM;
    public static final double LEFT = 28 * MM;
    public static final double RIGHT = 26 * MM;
    /** Width of the text. */
    public static final double WIDTH = PAGE_WIDTH - LEFT - RIGHT;

    /** 二号, the title. */
    public static final double TITLE = 22;
    /** 三号, running text and headings. */
    public static final double BODY = 16;
    /** From line to line of running text. */
    public static final double LEADING = 28;
    /** 四号, page numbers and facts of the cover. */
    public static final double PAGE_NUMBER = 14;
    /** 五号, tables and captions. */
    public static final double TABLE = 10.5;
    public static final double TABLE_LEADING = 15;
    /** 小五, remarks and workings. */
    public static final double NOTE = 9.5;
    public static final double NOTE_LEADING = 14;
    /** Head of the page. */
    public static final double HEADER = 9;

    private PaperMeasure() {
    }
}
