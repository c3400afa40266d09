package org.tongban.plan.ui.act;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.ui.Lettering;
import org.tongban.plan.ui.Remark;
import org.tongban.plan.ui.act.Deed.Input;
import org.tongban.plan.ui.act.Deed.Kind;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.ChoiceField;
import org.tongban.widgets.form.DateField;
import org.tongban.widgets.form.Field;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.form.TypedField;
import org.tongban.widgets.look.Fonts;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Background.Work;
import org.tongban.workbench.Desktop;

/** A choice of deeds, the fields of the one chosen, and the button that does it. What was typed stays while the same deed is offered again. */
public final class DeedForm {
    private static final int LINES = 3;

    private final String id;
    private final Texts texts;
    private final BiConsumer<Deed, Given> run;
    private final ScrolledComposite scroll;
    private final Composite panel;
    private final Label title;
    private final ChoiceField<Deed> which;
    private final Remark remark;
    private final Composite space;
    private final Button button;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private @Nullable Form form;
    private @Nullable Deed shown;

    /** @param run does what is asked, with what was filled in */
    public DeedForm(Composite parent, String id, Texts texts, BiConsumer<Deed, Given> run) {
        this.id = id;
        this.texts = texts;
        this.run = run;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        panel = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        panel.setLayout(layout);
        title = Ids.name(id + ".title", new Label(panel, SWT.WRAP));
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Lettering.dress(title, Fonts::title, Tone.NONE);
        which = new ChoiceField<>(panel, id + ".deed", List.of(), Deed::label);
        which.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        which.onChange(deed -> {
            if (deed != null) {
                build(deed);
            }
        });
        remark = new Remark(panel, id + ".remark");
        space = new Composite(panel, SWT.NONE);
        GridLayout bare = new GridLayout();
        bare.marginWidth = 0;
        bare.marginHeight = 0;
        space.setLayout(bare);
        space.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button = Ids.name(id + ".do", new Button(panel, SWT.PUSH));
        button.addListener(SWT.Selection, event -> act());
        scroll.setContent(panel);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    public Composite control() {
        return scroll;
    }

    /** @param heading what the deeds are about; an empty list says why in the heading */
    public void show(String heading, List<Deed> deeds) {
        title.setText(heading.replace("&", "&&"));
        Deed before = shown;
        which.choices(deeds);
        which.control().setVisible(!deeds.isEmpty());
        Deed now = deeds.stream().filter(deed -> before != null && deed.id().equals(before.id())).findFirst().orElse(deeds.isEmpty() ? null : deeds.get(0));
        which.set(now);
        if (now == null) {
            clear();
        } else if (!now.equals(before)) {
            build(now);
        }
        fit();
    }

    private void clear() {
        shown = null;
        fields.clear();
        labels.clear();
        if (form != null) {
            form.control().dispose();
            form = null;
        }
        button.setVisible(false);
        remark.say("", Tone.FAIL);
    }

    private void build(Deed deed) {
        clear();
        shown = deed;
        Form made = new Form(space, 1);
        form = made;
        made.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridLayout) made.control().getLayout()).marginWidth = 0;
        deed.inputs().forEach(input -> {
            Field<?> field = field(made, input);
            if (input.required()) {
                field.required();
            }
            fields.put(input.id(), field);
            labels.put(input.id(), input.label());
        });
        button.setText("  " + deed.label() + "  ");
        button.setVisible(true);
        fit();
    }

    private Field<?> field(Form made, Input input) {
        String name = id + "." + input.id();
        if (input.kind() == Kind.DAY) {
            DateField day = made.add(input.label(), in -> new DateField(in, name));
            day.set(input.initial().isEmpty() ? null : LocalDate.parse(input.initial()));
            return day;
        }
        if (!input.choices().isEmpty()) {
            ChoiceField<String> choice = made.add(input.label(), in -> new ChoiceField<>(in, name, input.choices(), each -> each));
            choice.set(input.initial().isEmpty() ? null : input.initial());
            return choice;
        }
        TypedField<String> text = made.add(input.label(), in -> input.kind() == Kind.LINES ? TypedField.lines(in, name, LINES) : TypedField.text(in, name));
        text.set(input.initial().isEmpty() ? null : input.initial());
        if (input.kind() == Kind.FILE) {
            Button pick = Ids.name(name + ".pick", new Button(text.control(), SWT.PUSH));
            pick.setText(texts.get("deed.file"));
            pick.addListener(SWT.Selection, event -> {
                String chosen = new FileDialog(panel.getShell(), SWT.OPEN).open();
                if (chosen != null) {
                    text.set(chosen);
                }
            });
        }
        return text;
    }

    private void act() {
        Deed deed = shown;
        if (deed == null) {
            return;
        }
        Map<String, String> problems = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        fields.forEach((input, field) -> {
            Object value = field.value();
            if (value != null) {
                values.put(input, value.toString());
            } else if (field.isRequired()) {
                problems.put(field.id(), texts.get("deed.missing", labels.getOrDefault(input, input)));
            }
        });
        if (form != null) {
            form.problems(problems);
        }
        fit();
        if (problems.isEmpty() && fields.values().stream().allMatch(field -> field.problem().isEmpty())) {
            remark.say("", Tone.FAIL);
            run.accept(deed, new Given(values));
        }
    }

    /**
     * Does the deed in the background and tells what came of it: when done, the fields begin anew and the other parts look
     * again; when refused, the sentence stands in the form and what was typed stays.
     *
     * @param said what the user is told when it is done
     */
    public void carryOut(Deed deed, String said, Work<String> work, Background background, Desktop desktop) {
        background.run(deed.label(), work, done -> {
            beginAnew();
            desktop.say(said);
            desktop.changed();
        }, failed -> {
            if (failed instanceof IllegalArgumentException refused) {
                refused(String.valueOf(refused.getMessage()));
            } else {
                desktop.fault(deed.label(), failed);
            }
        });
    }

    private void refused(String sentence) {
        if (!panel.isDisposed()) {
            remark.say(sentence, Tone.FAIL);
            fit();
        }
    }

    private void beginAnew() {
        Deed deed = shown;
        if (deed != null && !panel.isDisposed()) {
            build(deed);
        }
    }

    private void fit() {
        panel.layout(true, true);
        scroll.setMinHeight(panel.computeSize(Math.max(50, scroll.getClientArea().width), SWT.DEFAULT).y);
    }

    public void focus() {
        which.focus();
    }
}
