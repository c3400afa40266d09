package org.tongban.plan.ui.states;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Working;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.ui.Problem;
import org.tongban.registry.Site;
import org.tongban.widgets.Ids;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;

/** What can be done with the clause on the card: see how its state came about, record how it is carried out. */
public final class ClauseFoot {

    private final Texts texts;
    private final EvidenceModel model;
    private final Background background;
    private final Desktop desktop;
    private final Composite panel;
    private final Composite bar;
    private final Button why;
    private final Button begin;
    private final EvidenceForm form;
    private List<Site> places = List.of();
    private @Nullable Citation clause;
    private @Nullable ClauseStanding standing;

    public ClauseFoot(Composite parent, Texts texts, EvidenceModel model, Background background, Desktop desktop) {
        this.texts = texts;
        this.model = model;
        this.background = background;
        this.desktop = desktop;
        panel = new Composite(parent, SWT.NONE);
        panel.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        panel.setLayout(layout);
        bar = new Composite(panel, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout row = new RowLayout();
        row.marginLeft = 10;
        row.spacing = 6;
        bar.setLayout(row);
        begin = button("plan.evidence.begin", texts.get("evidence.begin"), () -> showForm(true));
        why = button("plan.clause.why", texts.get("clause.state.why"), this::explain);
        form = new EvidenceForm(panel, texts, this::record, () -> showForm(false));
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        show(null, null, false, List.of());
    }

    private Button button(String id, String text, Runnable run) {
        Button button = Ids.name(id, new Button(bar, SWT.PUSH));
        button.setText(text);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /** @param recordable whether a workspace is open */
    public void show(@Nullable Citation shown, @Nullable ClauseStanding known, boolean recordable, List<Site> sites) {
        boolean other = clause == null || !clause.equals(shown);
        clause = shown;
        standing = known;
        places = sites;
        why.setEnabled(known != null && !known.workings().isEmpty());
        begin.setEnabled(known != null && recordable);
        if (other) {
            showForm(false);
        }
    }

    private void showForm(boolean shown) {
        place(form.control(), shown);
        place(bar, !shown);
        panel.getParent().layout(true, true);
        if (shown) {
            form.begin(places, model.today());
        }
    }

    private static void place(Composite part, boolean shown) {
        ((GridData) part.getLayoutData()).exclude = !shown;
        part.setVisible(shown);
    }

    private void explain() {
        ClauseStanding known = standing;
        if (known != null) {
            List<Working> workings = known.workings();
            desktop.explain(new Explanation(known.clause().id() + " " + texts.get("clause.state"), texts.get("state." + known.state().name()), workings));
        }
    }

    private void record(boolean withdraws) {
        Citation citation = clause;
        EvidenceEntry entry = form.entry();
        List<Problem> problems = model.check(entry, withdraws);
        form.problems(problems);
        panel.getParent().layout(true, true);
        if (citation == null || !problems.isEmpty()) {
            return;
        }
        background.run(texts.get("evidence.working"), progress -> {
            model.record(citation, entry, withdraws, desktop.user());
            return citation;
        }, done -> {
            showForm(false);
            desktop.say(texts.get("evidence.done", done.clause()));
            desktop.changed();
        });
    }
}
