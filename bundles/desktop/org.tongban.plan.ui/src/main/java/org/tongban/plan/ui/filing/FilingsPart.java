package org.tongban.plan.ui.filing;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingFiles;
import org.tongban.plan.filing.FilingSource.Check;
import org.tongban.plan.filing.Filings;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.Remark;
import org.tongban.plan.ui.filing.FilingsModel.Detail;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.figure.ViewSwitch;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** Filings: what came in and what is still to be sent, with contents, versions and steps of the one selected. */
public final class FilingsPart implements Shows, Refreshes {

    private Desktop desktop;
    private Background background;
    private Texts texts;
    private FilingWords words;
    private FilingsModel model;
    private HeadBar head;
    private ViewSwitch views;
    private FigureBox waiting;
    private FigureBox overdue;
    private FigureBox returned;
    private final Map<FilingCommand, Button> buttons = new EnumMap<>(FilingCommand.class);
    private Remark remark;
    private Table<FilingEntry> table;
    private FactSheet facts;
    private ContentsView contents;
    private FilingTransfer transfer;
    private @Nullable Object wanted;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        texts = Texts.of(PlanParts.class, desktop.language());
        words = new FilingWords(texts, clock.getZone());
        model = new FilingsModel(services.live(Workspaces.class), services.live(Filings.class), clock);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        head(parent);
        remark = new Remark(parent, "plan.filings.remark");
        SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table(sash);
        SashForm below = new SashForm(sash, SWT.HORIZONTAL | SWT.SMOOTH);
        facts = new FactSheet(below, "plan.filing.facts");
        facts.control().setData("org.tongban.facts", (Supplier<List<String>>) facts::lines);
        contents = new ContentsView(below, texts);
        below.setWeights(43, 57);
        sash.setWeights(42, 58);
        transfer = new FilingTransfer(parent.getShell(), desktop, background, texts, services.live(FilingFiles.class), id -> wanted = id, this::refused);
        model.onChange(FilingsModel.ROWS, change -> showRows());
        model.onChange(FilingsModel.SELECTED, change -> showSelected());
        model.onChange(FilingsModel.DETAIL, change -> showDetail());
        refresh();
    }

    private void head(Composite parent) {
        head = new HeadBar(parent);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        views = new ViewSwitch(head.left());
        for (FilingsView view : FilingsView.values()) {
            String key = "filings.view." + view;
            views.add("plan.filings.view." + view, texts.get(key), texts.get(key + ".tip"));
        }
        views.show(model.view().ordinal());
        views.onChange(place -> model.view(FilingsView.values()[place]));
        waiting = new FigureBox(head.left(), "plan.filings.waiting", texts.get("filings.waiting"));
        overdue = new FigureBox(head.left(), "plan.filings.overdue", texts.get("filings.overdue"));
        returned = new FigureBox(head.left(), "plan.filings.returned", texts.get("filings.returned"));
        for (FilingCommand command : FilingCommand.values()) {
            String name = command.name().toLowerCase(Locale.ROOT);
            Button button = Ids.name("plan.filing." + name, new Button(head.right(), SWT.PUSH));
            button.setText(texts.get("command.filing." + name));
            button.setToolTipText(texts.get("command.filing." + name + ".tip"));
            button.addListener(SWT.Selection, e -> execute(command));
            button.setEnabled(false);
            buttons.put(command, button);
        }
    }

    private void table(Composite parent) {
        table = Table.<FilingEntry>in(parent, "plan.filings").bar(texts.get("part.filings"))
                .column(Column.<FilingEntry>integer("id", texts.get("filings.column.id"), entry -> entry.filing().map(Filing::id).orElse(null)).width(5))
                .column(Column.<FilingEntry>text("title", texts.get("filings.column.title"), words::title).width(14).tip(entry -> entry.duty().clause().toString()))
                .column(Column.<FilingEntry>text("subject", texts.get("filings.column.subject"), entry -> entry.subject().toString()).width(9))
                .column(Column.<FilingEntry>text("from", texts.get("filings.column.from"), entry -> entry.site().name()).width(20).orderBy(entry -> entry.site().id().code()))
                .column(Column.<FilingEntry>text("state", texts.get("filings.column.state"), this::state).width(16).tag(FilingWords::stateTone))
                .column(Column.<FilingEntry>date("due", texts.get("filings.column.due"), entry -> entry.due().orElse(null)))
                .column(Column.<FilingEntry>text("standing", texts.get("filings.column.standing"), words::standing).width(13).tag(FilingWords::standingTone).explained()
                        .tip(entry -> entry.standing().isPresent() ? null : entry.stand().reason()))
                .column(Column.<FilingEntry>text("digest", texts.get("filings.column.digest"), entry -> entry.filing().map(filing -> filing.latest().shortDigest()).orElse(null)).width(14)
                        .tone(entry -> entry.filing().filter(filing -> !filing.isIntact()).isPresent() ? Tone.FAIL : Tone.NONE)
                        .tip(entry -> entry.filing().map(filing -> filing.latest().digest()).orElse(null)))
                .column(Column.<FilingEntry>text("to", texts.get("filings.column.to"), entry -> entry.duty().to()).width(14))
                .mark(entry -> FilingWords.isOverdue(entry) ? Mark.of(Tone.FAIL, words.standing(entry)) : Mark.NONE)
                .orderByDescending("subject").orderBy("from")
                .onSelect(model::select)
                .onExplain((entry, column) -> explain(Explanation.of(words.title(entry) + " " + entry.subject(), entry.stand()))).build();
    }

    private String state(FilingEntry entry) {
        long others = model.others(entry);
        return others == 0 ? words.state(entry) : texts.get("filings.notDrafted.more", words.state(entry), Long.toString(others));
    }

    private void explain(Explanation explanation) {
        desktop.explain(explanation);
    }

    @Focus
    void focus() {
        table.focus();
    }

    /** Shows what was asked for: a view, a filing by its number, or a command for the selected one. */
    @Override
    public void show(Object subject) {
        if (subject instanceof FilingCommand command) {
            execute(command);
        } else if (subject instanceof FilingsView view) {
            views.show(view.ordinal());
            model.view(view);
        } else if (subject instanceof Long) {
            wanted = subject;
            showWanted();
        }
    }

    private void showWanted() {
        if (wanted instanceof Long id) {
            model.row(id).ifPresent(entry -> {
                wanted = null;
                if (!model.rows().contains(entry)) {
                    show(FilingsView.ALL);
                }
                table.select(entry);
            });
        }
    }

    @Override
    public void refresh() {
        background.load(texts.get("loading.filings"), progress -> model.read(), read -> {
            if (!table.control().isDisposed()) {
                model.show(read);
                showWanted();
            }
        });
    }

    private void showRows() {
        FilingEntry selected = model.selected();
        List<FilingEntry> rows = model.rows();
        table.show(rows);
        if (selected != null && rows.contains(selected)) {
            table.select(selected);
        }
        waiting.show(Long.toString(model.waiting()), model.waiting() > 0 ? Tone.ACCENT : Tone.NONE, null);
        overdue.show(Long.toString(model.overdue()), model.overdue() > 0 ? Tone.FAIL : Tone.NONE, null);
        returned.show(Long.toString(model.returned()), model.returned() > 0 ? Tone.WARN : Tone.NONE, null);
        head.arrange();
        boolean meddled = rows.stream().anyMatch(entry -> entry.filing().filter(filing -> !filing.isIntact()).isPresent());
        remark.say(!model.isOpen() ? texts.get("filings.noWorkspace") : meddled ? texts.get("filings.someMeddled") : rows.isEmpty() ? texts.get("filings.empty." + model.view()) : "",
                meddled ? Tone.FAIL : Tone.MUTED);
    }

    private void showSelected() {
        FilingEntry entry = model.selected();
        if (entry == null) {
            facts.show(List.of(Fact.note(texts.get("filings.choose"), Tone.MUTED)));
            contents.show(null, Optional.empty());
        } else if (model.detail().isEmpty()) {
            facts.show(words.facts(entry, Optional.empty(), this::explain, desktop::openClause));
            contents.show(entry.filing().orElse(null), Optional.empty());
            background.load(texts.get("loading.filing"), progress -> model.look(entry), found -> {
                if (!table.control().isDisposed()) {
                    model.looked(found);
                }
            });
        }
        allow();
    }

    private void showDetail() {
        model.detail().ifPresent(found -> {
            facts.show(words.facts(found.entry(), Optional.of(found), this::explain, desktop::openClause));
            if (found.entry().filing().isEmpty()) {
                contents.show(null, found.records());
            }
        });
        allow();
    }

    private void allow() {
        buttons.forEach((command, button) -> button.setEnabled(model.can(command)));
    }

    private void execute(FilingCommand command) {
        if (command == FilingCommand.IMPORT && model.can(command)) {
            transfer.take();
            return;
        }
        FilingEntry entry = model.selected();
        if (entry == null || !model.can(command)) {
            desktop.say(texts.get(entry == null ? "filings.say.none" : "filings.say.cannot"));
            return;
        }
        if (command == FilingCommand.EXPORT) {
            entry.filing().ifPresent(transfer::write);
            return;
        }
        String name = texts.get("command.filing." + command.name().toLowerCase(Locale.ROOT)).replace("…", "");
        if (command == FilingCommand.SUBMIT && !model.needsReason(command)) {
            act(command, entry, "");
            return;
        }
        List<Fact> about = new ArrayList<>();
        about.add(Fact.title(words.title(entry) + "  " + entry.subject(), entry.site().name()));
        entry.filing().ifPresent(filing -> about.add(Fact.line(texts.get("filings.version", Integer.toString(filing.latest().number())), filing.latest().shortDigest())));
        List<Check> checks = command == FilingCommand.ACCEPT ? model.detail().map(Detail::checks).orElse(List.of()) : List.of();
        checks.forEach(check -> about.add(Fact.line(texts.get("verdict." + check.verdict()), check.sentence(), FilingWords.tone(check.verdict()),
                () -> explain(Explanation.of(check.sentence(), check.finding())))));
        new NoteDialog(table.control().getShell(), name, name, about, model.needsReason(command), texts, note -> act(command, entry, note)).open();
    }

    /** Does it; what the filing does not allow is said in its own sentence. */
    private void act(FilingCommand command, FilingEntry entry, String note) {
        String work = texts.get("filings.work." + command);
        background.run(work, progress -> model.act(command, entry, note, desktop.user()), filing -> {
            desktop.say(texts.get("filings.done." + command, words.title(entry), entry.subject().toString(), entry.site().name()));
            wanted = filing.id();
            desktop.changed();
        }, fault -> refused(work, fault));
    }

    private void refused(String work, Throwable fault) {
        if (fault instanceof IllegalArgumentException) {
            desktop.say(fault.getMessage());
            if (!table.control().isDisposed()) {
                remark.say(fault.getMessage(), Tone.FAIL);
            }
        } else {
            desktop.fault(work, fault);
        }
    }
}
