package org.tongban.registry.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.core.id.Mask;
import org.tongban.registry.HistoryEntry;
import org.tongban.widgets.Ids;
import org.tongban.widgets.form.ChoiceField;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.form.MaskedField;
import org.tongban.widgets.form.TypedField;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;

/** The widgets of one person. */
final class PersonPage {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final PersonModel model;
    private final Texts texts;
    private final Clock clock;
    private final Runnable reveal;
    private final Composite page;
    private final Label title;
    private final Label standing;
    private final Label message;
    private final Button save;
    private final Button revert;
    private final Button end;
    private final Button show;
    private final CTabFolder tabs;
    private final List<SectionTable> tables = new ArrayList<>();
    private Form form;
    private TypedField<String> name;
    private MaskedField identity;
    private ChoiceField<String> sex;
    private MaskedField phone;
    private TypedField<String> reason;
    private Table<HistoryEntry> history;
    private boolean filling;
    private boolean messageWrong;

    PersonPage(Composite parent, PersonModel model, Texts texts, Clock clock, Runnable save, Runnable revert, Runnable reveal) {
        this.model = model;
        this.texts = texts;
        this.clock = clock;
        this.reveal = reveal;
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 6;
        page.setLayout(layout);
        Composite head = new Composite(page, SWT.NONE);
        GridLayout row = new GridLayout(6, false);
        row.marginHeight = 0;
        row.marginWidth = 10;
        head.setLayout(row);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        title = Look.own(Ids.name("person.title", new Label(head, SWT.NONE)));
        Look.follow(title, look -> title.setFont(look.fonts().title()));
        standing = Look.own(new Label(head, SWT.NONE));
        standing.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Look.follow(standing, look -> standing.setForeground(look.palette().muted()));
        show = button(head, "person.reveal", reveal);
        end = button(head, "person.end", this::askEnd);
        this.revert = button(head, "person.revert", revert);
        this.save = button(head, "person.save", save);
        message = Look.own(Ids.name("person.message", new Label(page, SWT.WRAP)));
        GridData line = new GridData(SWT.FILL, SWT.CENTER, true, false);
        line.horizontalIndent = 10;
        line.exclude = true;
        message.setLayoutData(line);
        Look.follow(message, this::colourMessage);
        tabs = Ids.name("person.tabs", new CTabFolder(page, SWT.TOP));
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Look.follow(tabs, look -> tabs.setFont(look.fonts().body()));
        tab("person.tab.basic", basic());
        sections("person.tab.work", 0, 1);
        sections("person.tab.skill", 1, 3);
        sections("person.tab.pay", 3, 5);
        tab("person.tab.history", history());
        tabs.setSelection(0);
    }

    private Button button(Composite parent, String id, Runnable pressed) {
        Button button = Ids.name(id, new Button(parent, SWT.PUSH));
        button.setText(texts.get(id));
        button.setToolTipText(texts.get(id + ".tip"));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private void tab(String key, Composite content) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(texts.get(key));
        item.setControl(content);
    }

    private Composite basic() {
        form = new Form(tabs, 1);
        name = form.add(texts.get("people.name"), parent -> TypedField.text(parent, "person.name"));
        name.required();
        name.onChange(typed -> changed(() -> model.name(typed == null ? "" : typed)));
        identity = form.add(texts.get("people.identity"), parent -> new MaskedField(parent, "person.identity", Mask::identity, reveal));
        identity.onChange(typed -> changed(() -> model.identity(typed == null ? "" : typed)));
        sex = form.add(texts.get("people.sex"), parent -> new ChoiceField<>(parent, "person.sex", List.of("男", "女"), each -> each));
        sex.onChange(typed -> changed(() -> model.sex(typed == null ? "" : typed)));
        phone = form.add(texts.get("people.phone"), parent -> new MaskedField(parent, "person.phone", Mask::phone, reveal));
        phone.onChange(typed -> changed(() -> model.phone(typed == null ? "" : typed)));
        reason = form.add(texts.get("person.reason"), parent -> TypedField.text(parent, "person.reason"));
        reason.hint(texts.get("person.reason.hint"));
        return form.control();
    }

    private void sections(String key, int from, int to) {
        Composite panel = new Composite(tabs, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 6;
        panel.setLayout(layout);
        for (Section<?> section : model.sections().subList(from, to)) {
            SectionTable table = new SectionTable(panel, section, texts, model::revealed, () -> changed(() -> { }));
            table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            tables.add(table);
        }
        tab(key, panel);
    }

    private Composite history() {
        history = Table.<HistoryEntry>in(tabs, "person.history").title(texts.get("person.tab.history"))
                .column(Column.<HistoryEntry>text("at", texts.get("history.at"), entry -> MOMENT.format(entry.at().atZone(ZoneId.systemDefault()))).width(17))
                .column(Column.<HistoryEntry>text("field", texts.get("history.field"), HistoryEntry::field).width(14))
                .column(Column.<HistoryEntry>text("before", texts.get("history.before"), HistoryEntry::before).width(20))
                .column(Column.<HistoryEntry>text("after", texts.get("history.after"), HistoryEntry::after).width(26))
                .column(Column.<HistoryEntry>text("by", texts.get("history.by"), HistoryEntry::by).width(10))
                .column(Column.<HistoryEntry>text("source", texts.get("history.from"), HistoryEntry::source).width(20))
                .column(Column.<HistoryEntry>text("reason", texts.get("history.reason"), HistoryEntry::reason).width(20)).build();
        return history.control();
    }

    private void changed(Runnable take) {
        if (!filling) {
            take.run();
            showProblems();
            showButtons();
        }
    }

    Composite control() {
        return page;
    }

    void focus() {
        if (model.isNew()) {
            tabs.setSelection(0);
            name.focus();
        } else {
            tabs.setFocus();
        }
    }

    String reason() {
        String typed = reason.value();
        return typed == null ? "" : typed;
    }

    void show() {
        filling = true;
        boolean somebody = model.seen().isPresent();
        title.setText(somebody ? model.isNew() ? texts.get("person.new") : model.name().replace("&", "&&") : texts.get("person.nobody"));
        standing.setText(somebody && !model.isNew() ? model.standing() : "");
        name.set(empty(model.name()));
        identity.set(empty(model.identity()));
        sex.set(empty(model.sex()));
        phone.set(empty(model.phone()));
        reason.set(null);
        form.enable(somebody);
        tabs.setVisible(somebody);
        tables.forEach(SectionTable::show);
        history.show(model.history());
        filling = false;
        tell("", false);
        form.problems(Map.of());
        tables.forEach(table -> table.problem(""));
        showButtons();
        page.layout(true, true);
    }

    private static @org.jspecify.annotations.Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    private void showButtons() {
        boolean somebody = model.seen().isPresent();
        boolean dirty = model.isDirty();
        save.setEnabled(somebody && dirty);
        revert.setEnabled(somebody && dirty);
        end.setEnabled(somebody && !model.isNew());
        show.setEnabled(somebody && !model.revealed());
    }

    /** Whether everything can be saved; shows what cannot beside its field. */
    boolean check() {
        Map<String, String> problems = showProblems();
        if (!problems.isEmpty()) {
            tell(texts.get("person.mend"), true);
        }
        return problems.isEmpty();
    }

    private Map<String, String> showProblems() {
        Map<String, String> problems = model.problems();
        form.problems(problems.entrySet().stream().filter(entry -> entry.getKey().startsWith("person.")).collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).problem(problems.getOrDefault(model.sections().get(i).key(), ""));
        }
        if (problems.isEmpty()) {
            tell("", false);
        }
        return problems;
    }

    void tell(String sentence, boolean wrong) {
        message.setText(sentence.replace("&", "&&"));
        messageWrong = wrong;
        colourMessage(Look.of(page));
        ((GridData) message.getLayoutData()).exclude = sentence.isEmpty();
        message.setVisible(!sentence.isEmpty());
        page.layout(true, true);
    }

    private void colourMessage(Look look) {
        message.setForeground(messageWrong ? look.palette().strong(Tone.FAIL) : look.palette().muted());
    }

    /** Numbers may be shown from now on. */
    void reveal() {
        filling = true;
        tables.forEach(SectionTable::show);
        identity.open();
        phone.open();
        filling = false;
        showButtons();
    }

    void askEnd() {
        if (model.seen().isEmpty() || model.isNew()) {
            return;
        }
        new EndDialog(texts, LocalDate.now(clock)).open(page.getShell(), day -> {
            Optional<String> refused = model.endEmployment(day);
            if (refused.isPresent()) {
                return refused;
            }
            tables.forEach(SectionTable::show);
            tabs.setSelection(1);
            changed(() -> { });
            tell(texts.get("person.end.save", day.toString()), false);
            return Optional.empty();
        });
    }
}
