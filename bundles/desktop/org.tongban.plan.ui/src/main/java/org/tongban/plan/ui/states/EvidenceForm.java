package org.tongban.plan.ui.states;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.ui.Problem;
import org.tongban.registry.Site;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.ChoiceField;
import org.tongban.widgets.form.DateField;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.form.TypedField;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** The fields by which a person records how a clause is carried out. */
public final class EvidenceForm {

    private static final int NOTE_LINES = 3;

    private final Texts texts;
    private final Composite panel;
    private final ChoiceField<ClauseState> state;
    private final DateField day;
    private final ChoiceField<Optional<Site>> site;
    private final TypedField<String> note;
    private final TypedField<String> file;
    private final Form fields;

    /** @param save called to record what is filled in; true withdraws what was recorded */
    public EvidenceForm(Composite parent, Texts texts, Consumer<Boolean> save, Runnable cancel) {
        this.texts = texts;
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 8;
        panel.setLayout(layout);
        fields = new Form(panel, 1);
        fields.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridLayout) fields.control().getLayout()).marginWidth = 0;
        ((GridLayout) fields.control().getLayout()).marginHeight = 2;
        fields.heading(texts.get("evidence.form"));
        state = fields.add(texts.get("evidence.state"), in -> new ChoiceField<>(in, "plan.evidence.state", EvidenceModel.OFFERED,
                each -> StateSign.of(each).sign() + " " + texts.get("state." + each.name())));
        note = fields.add(texts.get("evidence.note"), in -> TypedField.lines(in, "plan.evidence.note", NOTE_LINES));
        day = fields.add(texts.get("evidence.day"), in -> new DateField(in, "plan.evidence.day"));
        site = fields.add(texts.get("evidence.site"), in -> new ChoiceField<>(in, "plan.evidence.site", List.of(Optional.empty()),
                chosen -> chosen.map(Site::name).orElse(texts.get("evidence.site.all"))));
        site.set(Optional.empty());
        file = fields.add(texts.get("evidence.file"), in -> TypedField.text(in, "plan.evidence.file").hint(texts.get("evidence.file.hint")));
        buttons(save, cancel);
    }

    private void buttons(Consumer<Boolean> save, Runnable cancel) {
        Composite row = new Composite(panel, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 6;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button(row, "save", () -> save.accept(false));
        button(row, "choose", this::choose);
        button(row, "withdraw", () -> save.accept(true));
        button(row, "cancel", cancel);
    }

    private void button(Composite row, String name, Runnable run) {
        Button button = Ids.name("plan.evidence." + name, new Button(row, SWT.PUSH));
        button.setText(texts.get("evidence." + name));
        button.setToolTipText(texts.get("evidence." + name + ".tip"));
        button.addListener(SWT.Selection, event -> run.run());
    }

    private void choose() {
        FileDialog dialog = new FileDialog(panel.getShell(), SWT.OPEN);
        dialog.setText(texts.get("evidence.choose"));
        String chosen = dialog.open();
        if (chosen != null) {
            file.set(chosen);
        }
    }

    public Composite control() {
        return panel;
    }

    /** Style sheets leave out what is not to be seen when they are applied, so grounds are laid when the form appears. */
    private static void ground(Control control, Color colour) {
        if (control instanceof Label || control.getClass().equals(Composite.class)) {
            control.setBackground(colour);
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                ground(child, colour);
            }
        }
    }

    /** Begins a record anew. */
    public void begin(List<Site> places, LocalDate today) {
        ground(panel, Look.of(panel).palette().surface());
        state.set(null);
        note.set(null);
        file.set(null);
        day.set(today);
        List<Optional<Site>> offered = new ArrayList<>(List.of(Optional.empty()));
        places.stream().filter(place -> place.parent().isPresent()).forEach(place -> offered.add(Optional.of(place)));
        site.choices(offered);
        site.set(Optional.empty());
        problems(List.of());
        state.focus();
    }

    /** What was filled in. */
    public EvidenceEntry entry() {
        Optional<Site> place = site.value();
        return new EvidenceEntry(state.value(), place == null ? Optional.empty() : place.map(Site::id), day.value(), Objects.requireNonNullElse(note.value(), ""),
                Objects.requireNonNullElse(file.value(), ""));
    }

    public void problems(List<Problem> found) {
        Map<String, String> byField = new HashMap<>();
        found.forEach(problem -> byField.put("plan.evidence." + problem.field(), problem.sentence()));
        fields.problems(byField);
        panel.getParent().layout(true, true);
    }
}
