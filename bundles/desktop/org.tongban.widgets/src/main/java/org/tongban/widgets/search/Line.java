package org.tongban.widgets.search;

/**
 * A hit as it is written.
 *
 * @param kind   what it is, such as 人员
 * @param title  its name
 * @param detail what tells it from others of the name; empty for none
 */
public record Line(String kind, String title, String detail) {
}
