package org.tongban.window.floor;

/** Something asked of a floor plan cannot be done. The message is one plain sentence for the user that says what to do. */
public final class PlanRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public PlanRefused(String sentence) {
        super(sentence);
    }
}
