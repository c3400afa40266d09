package org.tongban.window.ui.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import org.tongban.window.floor.FloorPlan;

/** One floor as it is edited: what it is now, was before, and would be again; and what of it is stored. */
final class UndoStack {
    private static final int DEPTH = 200;
    private final Deque<FloorPlan> before = new ArrayDeque<>();
    private final Deque<FloorPlan> after = new ArrayDeque<>();
    private FloorPlan now;
    private FloorPlan stored;
    /** What the last step was, so that further ones of its kind join it; empty for none. */
    private String kind = "";

    /** @param begun the plan to begin with, which is as stored or a first draft */
    UndoStack(FloorPlan begun) {
        now = begun;
        stored = begun;
    }

    FloorPlan now() {
        return now;
    }

    /** @param joins steps of the same kind in a row are undone as one, such as those of an arrow key; empty for a step of its own */
    void step(FloorPlan next, String joins) {
        if (next.equals(now)) {
            return;
        }
        if (joins.isEmpty() || !joins.equals(kind)) {
            before.push(now);
            if (before.size() > DEPTH) {
                before.removeLast();
            }
        }
        kind = joins;
        after.clear();
        now = next;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            after.push(now);
            now = before.pop();
            kind = "";
        }
    }

    void redo() {
        if (canRedo()) {
            before.push(now);
            now = after.pop();
            kind = "";
        }
    }

    /** What follows is a step of its own. */
    void pause() {
        kind = "";
    }

    /** Whether there is something to lose. */
    boolean isDirty() {
        return !now.looksLike(stored);
    }

    /** Whether it is as stored, and that is this very plan. */
    boolean isAsStored(FloorPlan read) {
        return !isDirty() && stored.equals(read);
    }

    /** It was never stored. */
    boolean isDraft() {
        return stored.version() == 0;
    }

    /** What was to be stored is; what was done meanwhile stays. */
    void stored(FloorPlan saved) {
        stored = saved;
        now = now.versioned(saved.version());
        kind = "";
    }

    /** The plan to be stored: as it is now, by the version it was read with. */
    FloorPlan toStore() {
        return now.versioned(stored.version());
    }
}
