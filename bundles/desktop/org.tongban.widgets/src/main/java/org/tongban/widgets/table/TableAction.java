package org.tongban.widgets.table;

/**
 * An entry of the menu on a row.
 *
 * @param label in the user's language
 * @param icon  the name of an icon, empty for none
 */
public record TableAction(String label, String icon, Runnable run) {
    public TableAction(String label, Runnable run) {
        this(label, "", run);
    }
}
