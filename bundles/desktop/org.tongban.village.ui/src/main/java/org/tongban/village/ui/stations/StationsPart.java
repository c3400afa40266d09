package org.tongban.village.ui.stations;

import jakarta.annotation.PostConstruct;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.store.Workspaces;
import org.tongban.village.StationChecks;
import org.tongban.village.StationProgress;
import org.tongban.village.Stations;
import org.tongban.village.ui.detail.StationChoice;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** The stations of a year against the standards of their tiers, as cards or as a table. */
public final class StationsPart implements Shows, Refreshes {

    public static final String ID = "org.tongban.village.ui.stations";
    private static final double BEYOND = 1.6;

    private Desktop desktop;
    private Background background;
    private Services services;
    private Clock clock;
    private Texts texts;
    private StationsModel model;
    private StationChoice choice;
    private StationsHead head;
    private Composite views;
    private StackLayout stack;
    private Cards cards;
    private StationTable table;
    private @Nullable SiteId wanted;
    private boolean telling;
    private int reads;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock, StationChoice choice) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        this.clock = clock;
        this.choice = choice;
        texts = Texts.of(StationsPart.class, desktop.language());
        model = new StationsModel(services.live(StationChecks.class), services.live(StationProgress.class), services.live(Stations.class), services.live(CaseVolumes.class),
                services.live(People.class));
        Composite panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        head = new StationsHead(panel, texts, model, this::explain, this::check);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        views = new Composite(panel, SWT.NONE);
        views.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack = new StackLayout();
        views.setLayout(stack);
        Cards.Listener listener = new Gestures();
        cards = new Cards(views, texts, listener);
        table = new StationTable(views, texts, listener);
        head.view().onChange(this::view);
        view("1".equals(desktop.remembered("village.view")) ? 1 : 0);
        head.year().onChange(this::read);
        model.onChange(StationsModel.STATIONS, change -> stationsChanged());
        model.onChange(StationsModel.CHOSEN, change -> chosenChanged());
        model.onChange(StationsModel.DETAIL, change -> tell());
        refresh();
    }

    @Focus
    void focus() {
        if (stack.topControl == cards.control()) {
            cards.control().setFocus();
        } else {
            table.focus();
        }
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof Year year) {
            read(year.getValue());
        } else if (subject instanceof SiteId site) {
            wanted = site;
            chooseWanted();
        } else if (subject instanceof StationsModel.Only only) {
            model.only(only);
        } else if (subject == StationsCommand.CHECK) {
            check();
        }
    }

    @Override
    public void refresh() {
        read(model.year().orElse(null));
    }

    private void check() {
        telling = true;
        refresh();
    }

    private void view(int place) {
        head.view().show(place);
        stack.topControl = place == 0 ? cards.control() : table.control();
        views.layout();
        desktop.remember("village.view", Integer.toString(place));
    }

    /** @param asked the year; null for the one to begin with */
    private void read(@Nullable Integer asked) {
        int number = ++reads;
        LocalDate today = LocalDate.now(clock);
        background.load(texts.get("work.stations"), progress -> readable() ? Optional.of(model.read(asked == null ? model.firstYear(today) : asked, today))
                : Optional.<StationsSnapshot>empty(), found -> found.filter(snapshot -> number == reads && !views.isDisposed()).ifPresent(snapshot -> {
                    head.year().show(snapshot.year());
                    model.show(snapshot);
                    chooseWanted();
                    if (telling) {
                        telling = false;
                        desktop.say(texts.get("say.checked", Integer.toString(model.everyone().size()), Long.toString(model.count(Tone.PASS) + model.count(Tone.WARN)),
                                Long.toString(model.count(Tone.FAIL))));
                    }
                }));
    }

    private boolean readable() {
        return services.has(StationChecks.class) && services.live(Workspaces.class).current().isPresent();
    }

    private void chooseWanted() {
        SiteId site = wanted;
        if (site != null && model.year().isPresent()) {
            wanted = null;
            model.choose(site);
            table.choose(site, model.rows());
        }
    }

    private void stationsChanged() {
        double longest = model.everyone().stream().mapToDouble(row -> Math.max(row.ratio().map(BigDecimal::doubleValue).orElse(0.0),
                row.minimum().map(BigDecimal::doubleValue).orElse(0.0) * BEYOND)).max().orElse(1);
        cards.show(model.rows(), longest);
        table.show(model.rows());
        head.show();
    }

    private void chosenChanged() {
        model.chosen().ifPresent(row -> {
            cards.choose(row.site());
            background.load(texts.get("work.station"), progress -> model.readDetail(row), model::show);
        });
        tell();
    }

    private void tell() {
        choice.show(model.chosen().map(row -> new StationFacts(texts, ZoneId.systemDefault()).of(row, model.year().orElseThrow(), model.detail(),
                standard -> explain(row, standard))).orElse(List.of()));
    }

    private void explain(StationRow row, Standard standard) {
        standard.finding().ifPresent(finding -> desktop.explain(new Explanation(
                row.name() + " " + model.year().orElseThrow() + " " + texts.get("standard." + standard.kind().key()), standard.answer(), finding.workings())));
    }

    private void explain(String title, Finding<?> finding) {
        desktop.explain(Explanation.of(title, finding));
    }

    /** What the user does on the cards or in the table. */
    private final class Gestures implements Cards.Listener {
        @Override
        public void chosen(StationRow row) {
            model.choose(row.site());
        }

        @Override
        public void explained(StationRow row, Standard standard) {
            model.choose(row.site());
            explain(row, standard);
        }
    }
}
