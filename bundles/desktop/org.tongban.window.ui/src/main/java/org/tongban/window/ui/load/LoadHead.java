package org.tongban.window.ui.load;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.registry.Site;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.figure.PeriodField;
import org.tongban.widgets.figure.ViewSwitch;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.text.Texts;
import org.tongban.window.HallLoad;

/** The head of the load view: hall, year, what its windows bear, and what is shown of it. */
final class LoadHead {

    private final Texts texts;
    private final HeadBar bar;
    private final Combo halls;
    private final PeriodField<Integer> year;
    private final FigureBox windows;
    private final FigureBox cases;
    private final FigureBox balance;
    private final FigureBox failing;
    private final ViewSwitch view;
    private List<Site> offered = List.of();

    LoadHead(Composite parent, Texts texts, Consumer<SiteId> hall) {
        this.texts = texts;
        bar = new HeadBar(parent);
        halls = Look.field(Ids.name("window.load.hall", new Combo(bar.left(), SWT.READ_ONLY | SWT.DROP_DOWN)));
        halls.setToolTipText(texts.get("load.hall.tip"));
        halls.addListener(SWT.Selection, e -> {
            if (halls.getSelectionIndex() >= 0) {
                hall.accept(offered.get(halls.getSelectionIndex()).id());
            }
        });
        year = PeriodField.year(bar.left(), "window.load.year", texts.get("load.year.tip"));
        windows = new FigureBox(bar.left(), "window.load.windows", texts.get("load.figure.windows"));
        cases = new FigureBox(bar.left(), "window.load.cases", texts.get("load.figure.cases"));
        balance = new FigureBox(bar.left(), "window.load.balance", texts.get("load.figure.balance"));
        failing = new FigureBox(bar.left(), "window.load.failing", texts.get("load.figure.failing"));
        view = new ViewSwitch(bar.right()).add("window.load.view.bars", texts.get("load.view.bars"), texts.get("load.view.bars.tip"))
                .add("window.load.view.heat", texts.get("load.view.heat"), texts.get("load.view.heat.tip"))
                .add("window.load.view.wait", texts.get("load.view.wait"), texts.get("load.view.wait.tip"))
                .add("window.load.view.checks", texts.get("load.view.checks"), texts.get("load.view.checks.tip"));
    }

    Composite control() {
        return bar.control();
    }

    PeriodField<Integer> year() {
        return year;
    }

    ViewSwitch view() {
        return view;
    }

    void show(LoadModel model, BiConsumer<String, Finding<?>> explain, Runnable checks) {
        LoadSnapshot read = model.shown().orElseThrow();
        offered = read.halls();
        halls.setItems(offered.stream().map(Site::name).toArray(String[]::new));
        halls.select(offered.indexOf(read.plan().site()));
        year.show(read.year());
        windows.show(Integer.toString(read.plan().windows().size()), Tone.NONE, null);
        long all = model.zones().stream().flatMap(row -> row.cases().stream()).mapToLong(Long::longValue).sum();
        boolean known = model.zones().stream().anyMatch(row -> row.cases().isPresent());
        cases.show(known ? Kind.INTEGER.text(all) : texts.get("load.unknown"), known ? Tone.NONE : Tone.MUTED, null);
        Optional<HallLoad.Balance> even = read.load().flatMap(HallLoad::balance);
        Optional<Finding<?>> why = even.flatMap(HallLoad.Balance::finding);
        balance.show(even.flatMap(HallLoad.Balance::ratio).map(of -> Kind.NUMBER.text(of.setScale(2, RoundingMode.HALF_UP))).orElse("—"), even.map(of -> ZoneRow.toneOf(of.result())).orElse(Tone.MUTED),
                why.isEmpty() ? null : () -> explain.accept(texts.get("load.figure.balance"), why.get()));
        balance.tip(texts.get("load.figure.balance.tip"));
        long fails = model.count(Verdict.FAIL);
        failing.show(fails + " / " + read.checks().size(), fails == 0 ? Tone.PASS : Tone.FAIL, checks);
        bar.arrange();
    }
}
