package org.tongban.shots;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Finds the tabs of the parts in front. */
final class Tabs {

    private Tabs() {
    }

    /** The largest visible tab folder: that of the part in the middle. */
    static @Nullable CTabFolder inFront(Composite in) {
        CTabFolder best = in instanceof CTabFolder tabs && tabs.isVisible() && tabs.getSelection() != null ? tabs : null;
        for (Control child : in.getChildren()) {
            if (child instanceof Composite inner && inner.isVisible()) {
                best = larger(best, inFront(inner));
            }
        }
        return best;
    }

    private static @Nullable CTabFolder larger(@Nullable CTabFolder one, @Nullable CTabFolder other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return area(one) >= area(other) ? one : other;
    }

    private static int area(CTabFolder tabs) {
        return tabs.getSize().x * tabs.getSize().y;
    }
}
