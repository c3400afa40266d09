package org.tongban.workbench.home;

/**
 * Something that is begun from the home page.
 *
 * @param id    names it to tests
 * @param label what it does
 * @param tip   one sentence more
 * @param icon  the name of its icon
 */
record QuickAction(String id, String label, String tip, String icon, Runnable run) {
}
