package org.tongban.window.ui.load;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Upcoming;
import org.tongban.widgets.chart.ChartCanvas;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.window.HallChecks;
import org.tongban.window.Halls;
import org.tongban.window.ScenarioOfHall;
import org.tongban.window.Tickets;
import org.tongban.window.WindowLoads;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** What the windows of a hall have to bear: by zone and window, by half hour and weekday, how long people wait, and what the documents ask. */
public final class LoadPart implements Shows, Refreshes {

    public static final String ID = "org.tongban.window.ui.load";
    private static final int BARS = 0;
    private static final int HEAT = 1;
    private static final int WAIT = 2;
    private static final int CHECKS = 3;
    private static final int PAUSE = 250;
    private static final String VIEW = "window.load.view";

    private Desktop desktop;
    private Background background;
    private Services services;
    private Clock clock;
    private Texts texts;
    private LoadModel model;
    private LoadHead head;
    private ZoneTable zones;
    private FactSheet facts;
    private Composite views;
    private StackLayout stack;
    private SashForm bars;
    private ChartCanvas utilisation;
    private ChartCanvas windows;
    private HeatTable heat;
    private WhatIfPane wait;
    private CheckTable checks;
    private @Nullable SiteId hall;
    private @Nullable Integer year;
    private Background.@Nullable Task simulating;
    private int reads;
    private int tries;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        this.clock = clock;
        texts = Texts.of(LoadPart.class, desktop.language());
        model = new LoadModel(services.live(Halls.class), services.live(WindowLoads.class), services.live(HallChecks.class), services.live(Tickets.class),
                services.live(ScenarioOfHall.class));
        Composite panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        head = new LoadHead(panel, texts, chosen -> {
            hall = chosen;
            year = null;
            refresh();
        });
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SashForm sash = new SashForm(panel, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        left(sash);
        right(sash);
        sash.setWeights(42, 58);
        head.view().onChange(this::view);
        String remembered = desktop.remembered(VIEW);
        view(remembered != null && remembered.matches("[0-3]") ? Integer.parseInt(remembered) : BARS);
        head.year().onChange(chosen -> {
            year = chosen;
            refresh();
        });
        model.onChange(LoadModel.HALL, change -> hallChanged());
        model.onChange(LoadModel.ZONE, change -> zoneChanged());
        model.onChange(LoadModel.TRIED, change -> triedChanged());
        model.onChange(LoadModel.SIMULATED, change -> showWait());
        refresh();
    }

    private void left(Composite sash) {
        SashForm column = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        zones = new ZoneTable(column, texts, row -> model.choose(row.name()), this::explainLoad);
        facts = new FactSheet(column, "window.load.facts");
        column.setWeights(62, 38);
    }

    private void right(Composite sash) {
        views = new Composite(sash, SWT.NONE);
        stack = new StackLayout();
        views.setLayout(stack);
        bars = new SashForm(views, SWT.VERTICAL | SWT.SMOOTH);
        utilisation = new ChartCanvas(bars, "window.load.utilisation");
        utilisation.whenEmpty(texts.get("load.bars.none"));
        windows = new ChartCanvas(bars, "window.load.each");
        windows.whenEmpty(texts.get("load.bars.none"));
        bars.setWeights(50, 50);
        heat = new HeatTable(views, texts);
        wait = new WhatIfPane(views, texts, model::tryWindows);
        checks = new CheckTable(views, texts, check -> explain(check.title(), check.finding()), check -> desktop.openClause(check.clause()));
    }

    @Focus
    void focus() {
        zones.focus();
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof SiteId site) {
            hall = site;
            refresh();
        } else if (subject instanceof LoadView wanted) {
            view(wanted.ordinal());
        }
    }

    @Override
    public void refresh() {
        int number = ++reads;
        SiteId wanted = hall;
        Integer of = year;
        background.load(texts.get("work.load"), progress -> readable() ? model.read(wanted, of, LocalDate.now(clock)) : Optional.<LoadSnapshot>empty(), found -> {
            if (number == reads && !views.isDisposed()) {
                model.show(found.orElse(null));
            }
        });
    }

    private boolean readable() {
        return services.has(Halls.class) && services.has(WindowLoads.class) && services.has(HallChecks.class) && services.has(Tickets.class) && services.has(ScenarioOfHall.class)
                && services.live(Workspaces.class).current().isPresent();
    }

    private void view(int place) {
        head.view().show(place);
        stack.topControl = place == HEAT ? heat.control() : place == WAIT ? wait.control() : place == CHECKS ? checks.control() : bars;
        views.layout();
        simulate();
        desktop.remember(VIEW, Integer.toString(place));
    }

    private void hallChanged() {
        zones.show(model.zones());
        model.shown().ifPresent(read -> {
            head.show(model, this::explain, () -> view(CHECKS));
            checks.show(read.checks());
            head.control().getParent().layout(); // the head may need another row
        });
        boolean known = model.zones().stream().anyMatch(row -> row.load().load().isPresent());
        utilisation.show(known ? LoadCharts.utilisation(model.zones(), texts)
                : model.zones().stream().anyMatch(row -> row.load().perWindow().isPresent()) ? LoadCharts.perWindow(model.zones(), texts.get("load.chart.perWindow"), texts) : null);
    }

    private void zoneChanged() {
        heat.show(model.zone().map(row -> texts.get("load.heat.of", row.name())).orElse(texts.get("load.view.heat")), model.heat());
        windows.show(model.zone().filter(row -> !row.load().each().isEmpty()).map(row -> LoadCharts.windows(row, texts)).orElse(null));
        facts.show(model.zone().map(this::facts).orElseGet(() -> List.of(Fact.note(texts.get("load.none"), Tone.MUTED))));
    }

    private List<Fact> facts(ZoneRow row) {
        List<Fact> lines = new ArrayList<>();
        lines.add(Fact.title(row.name().isEmpty() ? texts.get("load.noZone") : row.name(), model.hall().map(site -> site.name()).orElse("")));
        row.recommended().ifPresent(wanted -> lines.add(Fact.line(texts.get("load.column.recommended"), wanted.toString(), row.windowsTone(), () -> explainLoad(row))));
        if (!row.load().reason().isEmpty()) {
            lines.add(Fact.note(row.load().reason(), Tone.WARN));
        }
        model.notes().forEach(note -> lines.add(Fact.note(note, Tone.MUTED)));
        return lines;
    }

    private void triedChanged() {
        showWait();
        simulate();
    }

    private void showWait() {
        if (!views.isDisposed()) {
            wait.show(model.day(), model.windows(), model.simulated(), model.shown().map(LoadSnapshot::missing).orElse(""));
        }
    }

    /** Simulates what is tried, once nothing else has been tried for a moment; only where it is looked at. */
    private void simulate() {
        if (simulating != null) {
            simulating.cancel();
        }
        int number = ++tries;
        if (stack.topControl != wait.control() || model.day().isEmpty() || model.simulated().isPresent()) {
            return;
        }
        Upcoming.after(views.getDisplay(), PAUSE, () -> {
            if (number == tries && !views.isDisposed()) {
                String zone = model.zone().map(ZoneRow::name).orElse("");
                int count = model.windows();
                simulating = background.load(texts.get("work.simulate"), progress -> model.simulate(zone, count, progress), found -> found.ifPresent(day -> model.simulated(zone, day)));
            }
        });
    }

    private void explainLoad(ZoneRow row) {
        String title = row.name() + " " + model.shown().map(read -> Integer.toString(read.year())).orElse("");
        String answer = row.finding().map(finding -> finding.value().map(Object::toString).orElseGet(finding::reason)).orElseGet(() -> texts.get("load.answer",
                row.cases().map(String::valueOf).orElse(texts.get("load.unknown")), row.windows().map(String::valueOf).orElse(texts.get("load.unknown"))));
        List<org.tongban.core.law.Working> workings = new ArrayList<>(row.load().workings());
        row.finding().ifPresent(finding -> finding.workings().stream().filter(line -> !workings.contains(line)).forEach(workings::add));
        desktop.explain(new Explanation(title, answer, workings));
    }

    private void explain(String title, Finding<?> finding) {
        desktop.explain(Explanation.of(title, finding));
    }
}
