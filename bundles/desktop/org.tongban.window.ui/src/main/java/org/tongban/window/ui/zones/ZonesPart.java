package org.tongban.window.ui.zones;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.PolicyBook;
import org.tongban.store.Workspaces;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;
import org.tongban.window.Halls;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** The table of zones as the document prints it, beside the hall as recorded; and where the document contradicts itself. */
public final class ZonesPart implements Shows, Refreshes {

    public static final String ID = "org.tongban.window.ui.zones";
    private static final int TABLE = 0;
    private static final int ODD = 1;

    private Desktop desktop;
    private Background background;
    private Services services;
    private Clock clock;
    private Texts texts;
    private ZonesModel model;
    private ZonesHead head;
    private Composite views;
    private StackLayout stack;
    private PlanTable table;
    private OddTable odd;
    private Label none;
    private @Nullable SiteId hall;
    private int reads;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        this.clock = clock;
        texts = Texts.of(ZonesPart.class, desktop.language());
        model = new ZonesModel(services.live(PolicyBook.class), services.live(Halls.class));
        Composite panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        head = new ZonesHead(panel, texts, chosen -> {
            hall = chosen;
            refresh();
        });
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        none = Look.own(Ids.name("window.zones.none", new Label(panel, SWT.WRAP)));
        none.setText("  " + texts.get("zones.none"));
        none.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        views = new Composite(panel, SWT.NONE);
        views.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stack = new StackLayout();
        views.setLayout(stack);
        table = new PlanTable(views, texts, this::explain, this::open);
        odd = new OddTable(views, texts, contradiction -> desktop.openClause(contradiction.clause()));
        head.view().onChange(this::view);
        view(TABLE);
        model.onChange(ZonesModel.ZONES, change -> zonesChanged());
        refresh();
    }

    @Focus
    void focus() {
        if (stack.topControl == odd.control()) {
            odd.focus();
        } else {
            table.focus();
        }
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof SiteId site) {
            hall = site;
            refresh();
        }
    }

    @Override
    public void refresh() {
        int number = ++reads;
        SiteId wanted = hall;
        background.load(texts.get("work.zones"), progress -> readable() ? Optional.of(model.read(wanted, LocalDate.now(clock))) : Optional.<ZonesSnapshot>empty(), found -> {
            if (number == reads && !views.isDisposed()) {
                model.show(found.orElse(null));
            }
        });
    }

    private boolean readable() {
        return services.has(Halls.class) && services.has(PolicyBook.class) && services.live(Workspaces.class).current().isPresent();
    }

    private void view(int place) {
        head.view().show(place);
        stack.topControl = place == ODD ? odd.control() : table.control();
        views.layout();
    }

    private void zonesChanged() {
        table.show(model.lines());
        odd.show(model.contradictions());
        boolean planned = model.shown().isEmpty() || model.isPlanned();
        none.setVisible(!planned);
        ((GridData) none.getLayoutData()).exclude = planned;
        none.getParent().layout();
        model.shown().ifPresent(read -> head.show(model, this::explain, () -> view(ODD)));
    }

    private void explain(ZoneLine line, String column) {
        String answer = switch (column) {
            case "cases" -> line.cases().map(Object::toString).orElse("");
            case "windows" -> line.windows().map(Object::toString).orElse("");
            case "staff" -> line.staff().map(Object::toString).orElse("");
            case "selfHired" -> line.selfHired().map(Object::toString).orElse("");
            case "perWindow" -> line.perWindow().map(Object::toString).orElse("");
            case "perClerk" -> line.perHead().flatMap(Finding::value).map(Object::toString).orElse("");
            default -> line.proposedWindows().map(Object::toString).orElse("");
        };
        String name = line.isTotal() ? texts.get("zones.total") : line.name();
        desktop.explain(new Explanation(name + " " + texts.get("zones.column." + column), answer, model.workings(line, column)));
    }

    private void explain(String title, Finding<?> finding) {
        desktop.explain(Explanation.of(title, finding));
    }

    /** Opens the document where the zone stands. */
    private void open(ZoneLine line) {
        line.planned().filter(zone -> !line.isTotal()).ifPresent(zone -> desktop.openClause(zone.clause()));
    }
}
