package org.tongban.window.ui.scenario;

import jakarta.annotation.PostConstruct;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.jspecify.annotations.Nullable;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.Change;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Ids;
import org.tongban.widgets.Upcoming;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.figure.ViewSwitch;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.window.Halls;
import org.tongban.window.SavedScenario;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.Scenarios;
import org.tongban.window.optimise.LayoutRequest;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;

/** The scenarios kept: drawn from a hall or taken from a file, simulated, side by side, and what is filed of one. */
public final class ScenarioPart implements Refreshes {

    public static final String ID = "org.tongban.window.ui.scenario";
    private static final int COMPARE = 0;
    private static final int OPTIMISE = 1;
    private static final int MERGE = 2;
    private static final int PAUSE = 250;
    private static final String VIEW = "window.scenario.view";

    private Desktop desktop;
    private Background background;
    private Services services;
    private Clock clock;
    private Texts texts;
    private ScenariosModel model;
    private Composite panel;
    private Table<SavedScenario> list;
    private MergeModel mergers;
    private Composite views;
    private StackLayout stack;
    private ViewSwitch view;
    private ComparePane compare;
    private OptimisePane optimise;
    private MergePane merge;
    private Button simulate;
    private Button file;
    private Button remove;
    private List<String> wanted = List.of();
    private Background.@Nullable Task searching;
    private int reads;
    private int starts;
    private int typed;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        this.clock = clock;
        texts = Texts.of(ScenarioPart.class, desktop.language());
        model = new ScenariosModel(services.live(Scenarios.class), services.live(ScenarioOfHall.class), services.live(Halls.class), clock);
        mergers = new MergeModel(services.live(PolicyBook.class));
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
        file = button(bar.left(), "file", () -> first().ifPresent(this::file));
        remove = button(bar.left(), "remove", () -> chosen().forEach(saved -> write(texts.get("scenario.remove"), () -> {
            model.remove(saved, change());
            return texts.get("scenario.removed", saved.name());
        })));
        view = new ViewSwitch(bar.right()).add("window.scenario.view.compare", texts.get("scenario.compare"), texts.get("scenario.compare.tip"))
                .add("window.scenario.view.optimise", texts.get("scenario.optimise"), texts.get("scenario.optimise.tip"))
                .add("window.scenario.view.merge", texts.get("scenario.merge"), texts.get("scenario.merge.tip"));
        SashForm sash = new SashForm(panel, SWT.VERTICAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = Table.<SavedScenario>in(sash, "window.scenario.list")
                .column(Column.<SavedScenario>text("name", texts.get("scenario.column.name"), SavedScenario::name).width(46).fit())
                .column(Column.<SavedScenario>text("result", texts.get("scenario.column.result"), saved -> saved.result().map(SavedScenario.Result::method).orElse(texts.get("scenario.none"))).width(16)
                        .fit().tone(saved -> saved.result().isPresent() ? Tone.NONE : Tone.MUTED))
                .column(Column.<SavedScenario>text("by", texts.get("scenario.column.by"), SavedScenario::by).width(12).fit())
                .bar(texts.get("part.scenario")).onSelect(this::choose).build();
        views = new Composite(sash, SWT.NONE);
        stack = new StackLayout();
        views.setLayout(stack);
        compare = new ComparePane(views, texts);
        optimise = new OptimisePane(views, texts, desktop.language().equals(Locale.ENGLISH), request -> first().ifPresent(saved -> optimise(saved, request)), this::stop);
        merge = new MergePane(views, texts, this::typed, (title, finding) -> desktop.explain(Explanation.of(title, finding)));
        sash.setWeights(28, 72);
        model.onChange(ScenariosModel.LIST, change -> listChanged());
        model.onChange(ScenariosModel.COMPARED, change -> compare.show(model));
        mergers.onChange(MergeModel.START, change -> mergers.shown().ifPresent(start -> {
            merge.fill(start.words());
            reckon();
        }));
        mergers.onChange(MergeModel.COMPARED, change -> merge.show(mergers));
        view.onChange(this::view);
        String remembered = desktop.remembered(VIEW);
        view(remembered != null && remembered.matches("[0-2]") ? Integer.parseInt(remembered) : COMPARE);
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
            compare.nothingKept();
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

    private Optional<SavedScenario> first() {
        return chosen().stream().findFirst();
    }

    private void view(int place) {
        view.show(place);
        stack.topControl = place == OPTIMISE ? optimise.control() : place == MERGE ? merge.control() : compare.control();
        views.layout();
        desktop.remember(VIEW, Integer.toString(place));
        startMerger();
    }

    private void allow() {
        boolean some = !chosen().isEmpty();
        simulate.setEnabled(some);
        optimise.allow(some, searching != null);
        file.setEnabled(some);
        remove.setEnabled(some);
    }

    private void compare() {
        allow();
        startMerger();
        List<String> names = chosen().stream().map(SavedScenario::name).toList();
        background.load(texts.get("work.compare"), progress -> readable() ? model.compare(names) : Optional.<Scenarios.Comparison>empty(), found -> {
            if (!panel.isDisposed()) {
                model.show(found);
            }
        });
    }

    /** Reads the scenario chosen for a merger and what the document says of it, where that is looked at and another was there before. */
    private void startMerger() {
        Optional<SavedScenario> saved = first();
        if (stack.topControl != merge.control() || saved.isEmpty() || mergers.shown().filter(start -> start.isOf(saved.get())).isPresent()) {
            return;
        }
        int number = ++starts;
        background.load(texts.get("work.merge"), progress -> services.has(PolicyBook.class) ? Optional.of(mergers.read(saved.get(), LocalDate.now(clock))) : Optional.<MergeStart>empty(),
                found -> {
                    if (number == starts && !panel.isDisposed()) {
                        mergers.show(found.orElse(null));
                    }
                });
    }

    /** Compares anew once nothing more is typed. */
    private void typed() {
        int number = ++typed;
        Upcoming.after(panel.getDisplay(), PAUSE, () -> {
            if (number == typed && !panel.isDisposed()) {
                reckon();
            }
        });
    }

    private void reckon() {
        MergeWords words = merge.words();
        int number = ++typed;
        mergers.shown().ifPresent(start -> background.load(texts.get("work.merge"), progress -> mergers.tried(start, words, MergeFields.of(name -> texts.get("merge.field." + name))), found -> {
            if (number == typed && !panel.isDisposed()) {
                mergers.show(found);
            }
        }));
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

    private void optimise(SavedScenario saved, LayoutRequest request) {
        String title = texts.get("scenario.optimising", saved.name());
        Display display = panel.getDisplay();
        optimise.begin(saved.name());
        searching = background.run(title, progress -> model.optimise(saved, request, change(), progress, course -> display.asyncExec(() -> {
            if (!panel.isDisposed()) {
                optimise.show(course);
            }
        })), plan -> {
            searching = null;
            if (!panel.isDisposed()) {
                allow();
                optimise.explain(saved.name(), plan);
                desktop.changed();
            }
        }, fault -> {
            searching = null;
            if (!panel.isDisposed()) {
                allow();
                optimise.refused(saved.name(), fault instanceof IllegalArgumentException ? String.valueOf(fault.getMessage()) : texts.get("optimise.ended"));
            }
            failed(title, fault);
        });
        allow();
    }

    /** Ends the search; the best found so far is kept. */
    private void stop() {
        if (searching != null) {
            searching.cancel();
        }
    }

    private void file(SavedScenario saved) {
        background.load(texts.get("scenario.file"), progress -> model.filing(saved), content -> {
            if (!panel.isDisposed()) {
                view(COMPARE);
                compare.show(content);
            }
        });
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
