package org.tongban.plan.ui;

import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The element ids of the plan's parts, as the fragment has them. */
public final class PlanParts {
    public static final String CLAUSES = "org.tongban.plan.ui.clauses";
    public static final String DOCUMENT = "org.tongban.plan.ui.document";
    public static final String CLAUSE = "org.tongban.plan.ui.clause";
    public static final String READINGS = "org.tongban.plan.ui.readings";
    public static final String VALUES = "org.tongban.plan.ui.values";
    public static final String FILINGS = "org.tongban.plan.ui.filings";
    public static final String CHECKUP = "org.tongban.plan.ui.checkup";
    public static final String STATES_LIST = "org.tongban.plan.ui.states";
    public static final String COMPARE = "org.tongban.plan.ui.compare";
    public static final String AUDIT = "org.tongban.plan.ui.audit";

    public static final String MILESTONES = "org.tongban.plan.ui.milestones";
    public static final String SUPERVISION = "org.tongban.plan.ui.supervision";

    /** Shown to the readings or values part to begin a decision or an entry for what is selected. */
    public static final Object BEGIN = new Object() {
        @Override
        public String toString() {
            return "begin";
        }
    };

    /** In the application's context: the {@link org.tongban.core.law.Citation} that the tree, the text and the card show together. */
    public static final String CHOSEN = "org.tongban.plan.ui.chosen";

    /** In the application's context: the {@link org.tongban.plan.ui.states.PlanView} that was read last. */
    public static final String STATES = "org.tongban.plan.ui.view";

    /** Data of a widget that keeps style sheets away from it, as it takes its colours from the palette. */
    public static final String OWN_COLOURS = "org.eclipse.e4.ui.css.disabled";

    private PlanParts() {
    }

    /** Brings a part to the front of its stack, without the focus. */
    public static void raise(EPartService parts, String id) {
        parts.getParts().stream().filter(part -> part.getElementId().equals(id)).findFirst().ifPresent(parts::bringToTop);
    }
}
