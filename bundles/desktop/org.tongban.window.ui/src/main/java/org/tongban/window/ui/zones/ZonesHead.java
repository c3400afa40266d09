package org.tongban.window.ui.zones;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.policy.window.EfficiencyPolicy.PerHead;
import org.tongban.policy.window.ZonePlanPolicy.Totals;
import org.tongban.registry.Site;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.figure.ViewSwitch;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.text.Texts;
import org.tongban.window.ui.load.ZoneRow;

/** The head of the table of zones: hall, sums against the document's targets, and what is shown. */
final class ZonesHead {

    private final Texts texts;
    private final HeadBar bar;
    private final Combo halls;
    private final FigureBox cases;
    private final FigureBox windows;
    private final FigureBox staff;
    private final FigureBox perClerk;
    private final FigureBox odd;
    private final ViewSwitch view;
    private List<Site> offered = List.of();

    ZonesHead(Composite parent, Texts texts, Consumer<SiteId> hall) {
        this.texts = texts;
        bar = new HeadBar(parent);
        halls = Look.field(Ids.name("window.zones.hall", new Combo(bar.left(), SWT.READ_ONLY | SWT.DROP_DOWN)));
        halls.setToolTipText(texts.get("load.hall.tip"));
        halls.addListener(SWT.Selection, e -> {
            if (halls.getSelectionIndex() >= 0) {
                hall.accept(offered.get(halls.getSelectionIndex()).id());
            }
        });
        cases = new FigureBox(bar.left(), "window.zones.cases", texts.get("zones.figure.cases"));
        windows = new FigureBox(bar.left(), "window.zones.windows", texts.get("zones.figure.windows"));
        staff = new FigureBox(bar.left(), "window.zones.staff", texts.get("zones.figure.staff"));
        perClerk = new FigureBox(bar.left(), "window.zones.perClerk", texts.get("zones.figure.perClerk"));
        odd = new FigureBox(bar.left(), "window.zones.contradictions", texts.get("zones.figure.odd"));
        view = new ViewSwitch(bar.right()).add("window.zones.view.table", texts.get("zones.table"), texts.get("zones.table.tip"))
                .add("window.zones.view.odd", texts.get("zones.odd"), texts.get("zones.odd.tip"));
    }

    Composite control() {
        return bar.control();
    }

    ViewSwitch view() {
        return view;
    }

    void show(ZonesModel model, BiConsumer<String, Finding<?>> explain, Runnable contradictions) {
        ZonesSnapshot read = model.shown().orElseThrow();
        offered = read.halls();
        halls.setItems(offered.isEmpty() ? new String[] {texts.get("zones.noHall")} : offered.stream().map(Site::name).toArray(String[]::new));
        halls.select(read.hall().map(offered::indexOf).orElse(0));
        halls.setEnabled(!offered.isEmpty());
        Optional<Finding<Totals>> sums = read.totals();
        Optional<Totals> totals = sums.flatMap(Finding::value);
        Runnable why = sums.isEmpty() ? null : () -> explain.accept(texts.get("zones.total"), sums.get());
        cases.show(totals.filter(of -> of.cases().isPresent()).map(of -> Kind.INTEGER.text(of.cases().getAsLong())).orElse("—"), Tone.NONE, why);
        windows.show(totals.filter(of -> of.windows().isPresent()).map(of -> Integer.toString(of.windows().getAsInt())).orElse("—"), Tone.NONE, why);
        staff.show(totals.map(this::staff).orElse("—"), totals.flatMap(Totals::frontMatches).map(same -> same ? Tone.NONE : Tone.WARN).orElse(Tone.NONE), why);
        staff.tip(texts.get("zones.figure.staff.tip"));
        Optional<Finding<PerHead>> each = Optional.ofNullable(read.perHead().get(""));
        Optional<PerHead> head = each.flatMap(Finding::value);
        perClerk.show(head.map(of -> Kind.INTEGER.text(of.cases().toBigInteger()) + " / " + Kind.INTEGER.text(of.target())).orElse("—"),
                head.map(of -> ZoneRow.toneOf(of.verdict())).orElse(Tone.MUTED), each.isEmpty() ? null : () -> explain.accept(texts.get("zones.figure.perClerk"), each.get()));
        int count = model.contradictions().size();
        odd.show(Integer.toString(count), count == 0 ? Tone.MUTED : Tone.WARN, contradictions);
        bar.arrange();
    }

    /** Those of the centre and, after a plus, those whom departments hire. */
    private String staff(Totals of) {
        if (of.staff().isEmpty()) {
            return "—";
        }
        int own = of.centreHired().orElse(of.staff().getAsInt());
        return own == of.staff().getAsInt() ? Integer.toString(own) : own + " + " + (of.staff().getAsInt() - own);
    }
}
