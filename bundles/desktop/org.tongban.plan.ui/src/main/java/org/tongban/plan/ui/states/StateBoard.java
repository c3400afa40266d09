package org.tongban.plan.ui.states;

import java.time.Clock;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.state.ClauseStates;
import org.tongban.plan.state.EvidenceBook;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.clauses.PlanDocuments;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Upcoming;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Services;

/**
 * Reads the states once for all parts that show them: a reading takes a second, and a change asks every part to read anew. What
 * was read is put into the application's context under {@link PlanParts#STATES}. On the user-interface thread.
 */
public final class StateBoard {

    private static final String KEY = StateBoard.class.getName();

    private final IEclipseContext context;
    private final Background background;
    private final Texts texts;
    private final PlanViews views;
    private boolean asked;

    private StateBoard(IEclipseContext context, Background background, Services services, Clock clock, Texts texts) {
        this.context = context;
        this.background = background;
        this.texts = texts;
        Workspaces workspaces = services.live(Workspaces.class);
        Plan plan = services.live(Plan.class);
        PlanDocuments documents = new PlanDocuments(workspaces, plan, services.live(PolicyBook.class), services.live(Clauses.class));
        views = new PlanViews(workspaces, plan, documents, services.live(Sites.class), services.live(ClauseStates.class), services.live(EvidenceBook.class), clock);
    }

    /** The board of the window. */
    public static StateBoard of(IEclipseContext context, Background background, Services services, Clock clock, Texts texts) {
        if (context.get(KEY) instanceof StateBoard board) {
            return board;
        }
        StateBoard board = new StateBoard(context, background, services, clock, texts);
        context.set(KEY, board);
        return board;
    }

    /** Reads anew; several requests of one moment are one. */
    public void refresh() {
        if (!asked) {
            asked = true;
            Upcoming.after(Display.getCurrent(), 0, () -> {
                asked = false;
                background.load(texts.get("loading.states"), progress -> views.read(), view -> context.set(PlanParts.STATES, view));
            });
        }
    }
}
