package org.tongban.window.ui.scenario;

import jakarta.annotation.PostConstruct;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.jspecify.annotations.Nullable;
import org.tongban.registry.Change;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableBuilder;
import org.tongban.widgets.text.Texts;
import org.tongban.window.Halls;
import org.tongban.window.SavedScenario;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.Scenarios;
import org.tongban.window.Scenarios.FilingContent;
import org.tongban.window.optimise.LayoutPlan;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;

/** The scenarios kept: drawn from a hall or taken from a file, simulated, side by side, and what is filed of one. */
public final class ScenarioPart implements Refreshes {

    public static final String ID = "org.tongban.window.ui.scenario";

    private Desktop desktop;
    private Background background;
    private Services services;
    private Texts texts;
    private ScenariosModel model;
    private Composite panel;
    private Table<SavedScenario> list;
    private Composite compared;
    private FactSheet facts;
    private Button simulate;
    private Button optimise;
    private Button file;
    private Button remove;
    private List<String> wanted = List.of();
    private int reads;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        texts = Texts.of(ScenarioPart.class, desktop.language());
        model = new ScenariosModel(services.live(Scenarios.class), services.live(ScenarioOfHall.class), services.live(Halls.class), clock);
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        HeadBar bar = new HeadBar(panel);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button(bar.left(), "draw", this::draw);
        button(bar.left(), "take", this::take);
        simulate = button(bar.left(), "simulate", () -> chosen().forEach(this::simulate));
        optimise = button(bar.left(), "optimise", () -> chosen().stream().findFirst().ifPresent(this::optimise));
        file = button(bar.left(), "file", () -> chosen().stream().findFirst().ifPresent(this::file));
        remove = button(bar.left(), "remove", () -> chosen().forEach(saved -> write(texts.get("scenario.remove"), () -> {
            model.remove(saved, change());
            return texts.get("scenario.removed", saved.name());
        })));
        SashForm sash = new SashForm(panel, SWT.VERTICAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = Table.<SavedScenario>in(sash, "window.scenario.list")
                .column(Column.<SavedScenario>text("name", texts.get("scenario.column.name"), SavedScenario::name).width(30).fit())
                .column(Column.<SavedScenario>text("result", texts.get("scenario.column.result"), saved -> saved.result().map(SavedScenario.Result::method).orElse(texts.get("scenario.none"))).width(16)
                        .fit().tone(saved -> saved.result().isPresent() ? Tone.NONE : Tone.MUTED))
                .column(Column.<SavedScenario>text("by", texts.get("scenario.column.by"), SavedScenario::by).width(12).fit())
                .bar(texts.get("part.scenario")).onSelect(this::choose).build();
        SashForm below = new SashForm(sash, SWT.HORIZONTAL | SWT.SMOOTH);
        compared = new Composite(below, SWT.NONE);
        compared.setLayout(new FillLayout());
        facts = new FactSheet(below, "window.scenario.facts");
        below.setWeights(62, 38);
        sash.setWeights(35, 65);
        model.onChange(ScenariosModel.LIST, change -> listChanged());
        model.onChange(ScenariosModel.COMPARED, change -> showCompared());
        allow();
        refresh();
    }

    private Button button(Composite bar, String name, Runnable run) {
        Button button = Ids.name("window.scenario." + name, new Button(bar, SWT.PUSH));
        button.setText(texts.get("scenario." + name));
        button.setToolTipText(texts.get("scenario." + name + ".tip"));
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    @Focus
    void focus() {
        list.focus();
    }

    @Override
    public void refresh() {
        int number = ++reads;
        background.load(texts.get("work.scenarios"), progress -> readable() ? model.read() : List.<SavedScenario>of(), found -> {
            if (number == reads && !panel.isDisposed()) {
                model.show(found);
            }
        });
    }

    private boolean readable() {
        return services.has(Scenarios.class) && services.has(ScenarioOfHall.class) && services.has(Halls.class) && services.live(Workspaces.class).current().isPresent();
    }

    private void listChanged() {
        List<String> before = wanted;
        list.show(model.all());
        wanted = before;
        if (list.selection().isEmpty()) {
            chosen().stream().findFirst().ifPresent(list::select);
        }
        if (model.all().isEmpty()) {
            facts.show(List.of(Fact.note(texts.get("scenario.empty"), Tone.MUTED)));
        }
        compare();
    }

    /** Those chosen in the list; those chosen before where it was read anew since. */
    private List<SavedScenario> chosen() {
        return list.selection().isEmpty() ? model.all().stream().filter(saved -> wanted.contains(saved.name())).toList() : list.selection();
    }

    private void choose(@Nullable SavedScenario selected) {
        if (selected != null) {
            wanted = list.selection().stream().map(SavedScenario::name).toList();
            compare();
        }
    }

    private void allow() {
        boolean some = !chosen().isEmpty();
        simulate.setEnabled(some);
        optimise.setEnabled(some);
        file.setEnabled(some);
        remove.setEnabled(some);
    }

    private void compare() {
        allow();
        List<String> names = chosen().stream().map(SavedScenario::name).toList();
        background.load(texts.get("work.compare"), progress -> readable() ? model.compare(names) : Optional.<Scenarios.Comparison>empty(), found -> {
            if (!panel.isDisposed()) {
                model.show(found);
            }
        });
    }

    private void showCompared() {
        for (Control old : compared.getChildren()) {
            old.dispose();
        }
        List<String> names = model.names();
        TableBuilder<CompareRow> builder = Table.<CompareRow>in(compared, "window.scenario.compare")
                .column(Column.<CompareRow>text("zone", texts.get("load.column.zone"), CompareRow::zone).width(12).fit().frozen())
                .column(Column.<CompareRow>text("measure", texts.get("scenario.column.measure"), row -> texts.get("scenario.measure." + row.measure().key())).width(12).fit().frozen());
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            builder.column(Column.<CompareRow>text("scenario" + i, names.get(i), row -> row.values().get(place)).width(12).fit().centred()
                    .tone(row -> place > 0 && !row.values().get(place).equals(row.values().get(0)) ? Tone.NOTE : Tone.NONE));
        }
        Table<CompareRow> table = builder.bar(texts.get("scenario.compare")).build();
        table.show(model.rows());
        compared.layout();
    }

    private void draw() {
        write(texts.get("scenario.draw"), () -> texts.get("scenario.kept", model.draw(change()).name()));
    }

    private void take() {
        FileDialog dialog = new FileDialog(panel.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.yaml;*.yml", "*.*"});
        @Nullable String chosen = dialog.open();
        if (chosen != null) {
            write(texts.get("scenario.take"), () -> texts.get("scenario.kept", model.take(Path.of(chosen), change()).name()));
        }
    }

    private void simulate(SavedScenario saved) {
        String title = texts.get("scenario.simulating", saved.name());
        background.run(title, progress -> model.simulate(saved, change(), progress), done -> {
            desktop.say(texts.get("scenario.simulated", done.name()));
            desktop.changed();
        }, fault -> failed(title, fault));
    }

    private void optimise(SavedScenario saved) {
        String title = texts.get("scenario.optimising", saved.name());
        background.run(title, progress -> model.optimise(saved, change(), progress), plan -> {
            if (!panel.isDisposed()) {
                explain(saved, plan);
                desktop.changed();
            }
        }, fault -> failed(title, fault));
    }

    /** What the search found, how good it is at least, and why each zone has as many windows as it has. */
    private void explain(SavedScenario saved, LayoutPlan plan) {
        boolean english = desktop.language().equals(Locale.ENGLISH);
        List<Fact> lines = new ArrayList<>();
        lines.add(Fact.title(saved.name(), texts.get("scenario.optimise")));
        plan.conflict().ifPresent(why -> lines.add(Fact.note(why, Tone.FAIL)));
        if (plan.scenario().isPresent()) {
            lines.add(Fact.line(texts.get("scenario.measure.windows"), Integer.toString(plan.windows())));
            lines.add(Fact.line(texts.get("scenario.objective"), String.format(Locale.ROOT, "%.2f / %.2f", plan.objective(), plan.bound())));
        }
        plan.zones().forEach(zone -> {
            lines.add(Fact.head(zone.zone() + " · " + zone.windows()));
            lines.add(Fact.note(english ? zone.why().english() : zone.why().sentence(), Tone.NONE));
        });
        plan.wishes().forEach(wish -> lines.add(Fact.note((english ? wish.english() : wish.limit()) + String.format(Locale.ROOT, " −%.2f", wish.saved()), Tone.NOTE)));
        facts.show(lines);
    }

    private void file(SavedScenario saved) {
        background.load(texts.get("scenario.file"), progress -> model.filing(saved), this::show);
    }

    private void show(FilingContent content) {
        List<Fact> lines = new ArrayList<>();
        lines.add(Fact.title(content.title(), "SHA-256 " + content.digest()));
        content.lines().forEach(line -> lines.add(Fact.note(line, Tone.NONE)));
        facts.show(lines);
    }

    /** Work that writes and says a sentence. */
    private interface Said {
        String call();
    }

    private void write(String title, Said work) {
        background.run(title, progress -> work.call(), said -> {
            desktop.say(said);
            desktop.changed();
        }, fault -> failed(title, fault));
    }

    /** What the user can mend is a sentence; what was cancelled is over; everything else is a fault. */
    private void failed(String title, Throwable fault) {
        if (fault instanceof IllegalArgumentException) {
            desktop.say(String.valueOf(fault.getMessage()));
        } else if (!(fault instanceof CancellationException)) {
            desktop.fault(title, fault);
        }
    }

    private Change change() {
        return new Change(desktop.user(), texts.get("part.scenario"), "");
    }
}
