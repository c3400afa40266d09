package org.tongban.widgets.reading;

/**
 * A stretch of a page that is not plain.
 *
 * @param target the address of a link or picture, else empty
 */
record Span(int start, int length, Style style, String target) {

    enum Style { TITLE, HEADING, SUBHEADING, STRONG, EMPHASIS, CODE, LINK, QUOTE, IMAGE, TABLE_HEAD }
}
