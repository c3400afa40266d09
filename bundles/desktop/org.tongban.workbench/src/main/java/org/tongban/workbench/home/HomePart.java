package org.tongban.workbench.home;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.LocalizationHelper;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.Event;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Upcoming;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.HomeChart;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Watch;
import org.tongban.workbench.home.Head.State;

/** What is due, what is odd, and how things stand; follows modules as they come and go. */
public final class HomePart implements Refreshes {
    private static final String HOME = "org.tongban.workbench.home.perspective";
    private static final String WORKSPACE = "org.tongban.command.workspace";
    private static final String DOCUMENT = "org.tongban.plan.ui.document";
    private static final String VALUES = "org.tongban.plan.ui.values";
    /** Modules come with several services at once; the page waits for the last. */
    private static final int PATIENCE = 300;

    private final MApplication application;
    private final EModelService models;
    private Desktop desktop;
    private Background background;
    private Texts texts;
    private HomeModel model;
    private HomeSources sources;
    private QuickActions actions;
    private HomePage page;
    private List<String> shown = List.of();
    private final Map<HomeChart, ChartCard> cards = new HashMap<>();
    private boolean stale;
    private boolean waiting;

    @Inject
    public HomePart(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock, Texts texts, BundleContext bundles) {
        this.desktop = desktop;
        this.background = background;
        this.texts = texts;
        model = new HomeModel(services.live(Workspaces.class), services.live(PolicyBook.class), services.live(People.class), services.live(CaseVolumes.class), clock, texts,
                this::placeOf);
        actions = new QuickActions(application.getChildren().get(0), models, desktop);
        parent.setLayout(new FillLayout());
        page = new HomePage(parent, texts, this::mend);
        model.onChange(HomeModel.HEAD, event -> showHead());
        model.onChange(HomeModel.NOTICES, event -> showNotices());
        Display display = parent.getDisplay();
        sources = new HomeSources(bundles, () -> display.asyncExec(this::soon));
        page.page().addListener(SWT.Paint, event -> seen());
        soon();
    }

    @PreDestroy
    void end() {
        sources.close();
    }

    private String placeOf(String part) {
        return models.findElements(application, part, MPart.class, null).stream().findFirst().map(this::placeOf).orElse("");
    }

    /** The perspective's name; of a part on this page's own perspective the part's. */
    private String placeOf(MPart part) {
        MPerspective perspective = models.getPerspectiveFor(part);
        return perspective == null || perspective.getElementId().equals(HOME) ? LocalizationHelper.getLocalized(part.getLabel(), part, application.getContext()) : perspective.getLocalizedLabel();
    }

    private void mend(Notice notice) {
        if (!desktop.open(notice.part(), notice.subject())) {
            desktop.say(texts.get("home.gone"));
        }
    }

    /** Reads anew once nothing more has come for a moment. */
    private void soon() {
        if (!waiting && !page.page().isDisposed()) {
            waiting = true;
            Upcoming.after(page.page().getDisplay(), PATIENCE, () -> {
                waiting = false;
                refresh();
            });
        }
    }

    @Inject
    @Optional
    void childrenChanged(@UIEventTopic(UIEvents.ElementContainer.TOPIC_CHILDREN) Event event) {
        if (page != null) {
            soon();
        }
    }

    private void seen() {
        if (stale) {
            stale = false;
            soon();
        }
    }

    /** A page that nobody sees waits until it is seen, so as not to hold up the part that is. */
    @Override
    public void refresh() {
        if (page.page().isDisposed()) {
            return;
        }
        stale = model.head() != null && !page.page().isVisible();
        if (!stale) {
            background.load(texts.get("home.reading"), progress -> model.readHead(), head -> {
                if (!page.page().isDisposed()) {
                    model.show(head);
                    ask(head);
                }
            });
        }
    }

    private void ask(Head head) {
        List<Watch> watches = head.state() == State.NO_WORKSPACE ? List.of() : sources.watches();
        int round = model.begin(watches);
        for (Watch watch : watches) {
            background.load(texts.get("home.asking"), progress -> model.ask(watch), notices -> {
                if (!page.page().isDisposed()) {
                    model.answered(round, watch, notices);
                }
            });
        }
    }

    private void showHead() {
        Head head = model.head();
        if (head == null || page.page().isDisposed()) {
            return;
        }
        page.greeting().show(head);
        showTiles(begins(head.state()), head.state() == State.FRESH);
        page.notices().setVisible(head.state() != State.NO_WORKSPACE);
        charts(head.state());
        page.layOut();
    }

    /** What may be begun now. */
    private List<QuickAction> begins(State state) {
        List<QuickAction> quick = actions.all();
        if (state == State.NO_WORKSPACE) {
            return List.of(actions.of(WORKSPACE));
        } else if (state == State.FRESH) {
            List<QuickAction> steps = new ArrayList<>();
            quick.stream().filter(action -> action.icon().equals("import")).findFirst()
                    .ifPresent(action -> steps.add(new QuickAction("home.step.import", texts.get("home.step.import"), texts.get("home.step.import.more"), "import", action.run())));
            step(DOCUMENT, "home.step.read", "plan", steps);
            step(VALUES, "home.step.values", "edit", steps);
            return steps;
        }
        return quick;
    }

    /** Leaves the buttons alone while they are the same. */
    private void showTiles(List<QuickAction> begins, boolean numbered) {
        List<String> now = begins.stream().map(action -> action.id() + action.label()).toList();
        if (!now.equals(shown)) {
            shown = now;
            List<Tile> tiles = new ArrayList<>();
            begins.forEach(action -> tiles.add(new Tile(page.page(), action.id(), numbered ? Integer.toString(tiles.size() + 1) : "", action.icon(), action.label(), action.tip(),
                    action.run())));
            page.tiles(tiles);
        }
    }

    private void step(String part, String key, String icon, List<QuickAction> steps) {
        if (desktop.has(part)) {
            steps.add(new QuickAction(key, texts.get(key), texts.get(key + ".more"), icon, () -> desktop.open(part, null)));
        }
    }

    private void charts(State state) {
        List<HomeChart> charts = state == State.AT_WORK ? sources.charts() : List.of();
        cards.keySet().retainAll(charts);
        for (HomeChart chart : charts) {
            ChartCard card = cards.computeIfAbsent(chart, this::card);
            background.load(texts.get("home.drawing"), progress -> chart.chart(texts.language()), drawn -> {
                if (!card.isDisposed()) {
                    card.show(drawn.orElse(null));
                    page.layOut();
                }
            });
        }
        page.charts(charts.stream().map(cards::get).toList());
    }

    private ChartCard card(HomeChart chart) {
        Runnable open = desktop.has(chart.part()) ? () -> desktop.open(chart.part(), null) : null;
        return new ChartCard(page.page(), "home.chart." + chart.part(), texts.get("home.more"), open);
    }

    private void showNotices() {
        if (!page.page().isDisposed()) {
            page.notices().show(model.groups(), model.isAsking());
            page.layOut();
        }
    }

    @Focus
    void focus() {
        page.focus();
    }
}
