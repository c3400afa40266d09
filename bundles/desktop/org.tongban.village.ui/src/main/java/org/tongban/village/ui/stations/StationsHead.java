package org.tongban.village.ui.stations;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tongban.core.law.Finding;
import org.tongban.village.StationProgress.Standing;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.figure.PeriodField;
import org.tongban.widgets.figure.ViewSwitch;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The head of the stations: year, how many meet their standards, the goal, what is shown and how. */
final class StationsHead {

    private final Texts texts;
    private final StationsModel model;
    private final BiConsumer<String, Finding<?>> explain;
    private final HeadBar bar;
    private final PeriodField<Integer> year;
    private final FigureBox stations;
    private final FigureBox meeting;
    private final FigureBox failing;
    private final FigureBox unknown;
    private final FigureBox built;
    private final ViewSwitch view;

    StationsHead(Composite parent, Texts texts, StationsModel model, BiConsumer<String, Finding<?>> explain, Runnable check) {
        this.texts = texts;
        this.model = model;
        this.explain = explain;
        bar = new HeadBar(parent);
        Composite left = bar.left();
        year = PeriodField.year(left, "village.year", texts.get("year.tip"));
        stations = new FigureBox(left, "village.count", texts.get("figure.stations"));
        meeting = new FigureBox(left, "village.meeting", texts.get("figure.meeting"));
        failing = new FigureBox(left, "village.failing", texts.get("figure.failing"));
        unknown = new FigureBox(left, "village.unknown", texts.get("figure.unknown"));
        built = new FigureBox(left, "village.built", texts.get("figure.built"));
        view = new ViewSwitch(bar.right()).add("village.view.cards", texts.get("view.cards"), texts.get("view.cards.tip"))
                .add("village.view.table", texts.get("view.table"), texts.get("view.table.tip"));
        Button button = Ids.name("village.check", new Button(bar.right(), SWT.PUSH));
        button.setText(texts.get("command.check"));
        button.setToolTipText(texts.get("command.check.tip"));
        button.addListener(SWT.Selection, e -> check.run());
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

    void show() {
        count(stations, model.everyone().size(), Tone.NONE, StationsModel.Only.ALL);
        count(meeting, model.count(Tone.PASS) + model.count(Tone.WARN), Tone.PASS, StationsModel.Only.MEETING);
        count(failing, model.count(Tone.FAIL), Tone.FAIL, StationsModel.Only.FAILING);
        count(unknown, model.count(Tone.MUTED), Tone.WARN, StationsModel.Only.UNKNOWN);
        Optional<Standing> standing = model.standing();
        standing.ifPresent(known -> {
            String text = known.built() + " / " + known.stations();
            Optional<Finding<?>> goal = known.achievement().map(finding -> finding);
            built.show(text, Tone.NONE, goal.isEmpty() ? null : () -> explain.accept(known.day() + " " + texts.get("figure.goal"), goal.get()));
            built.tip(goal.map(finding -> finding.value().map(Object::toString).orElseGet(finding::reason)).orElse(null));
        });
        bar.arrange();
    }

    private void count(FigureBox box, long value, Tone tone, StationsModel.Only shows) {
        box.show(Long.toString(value), value == 0 ? Tone.MUTED : tone, () -> model.only(shows));
        box.mark(model.only() == shows && shows != StationsModel.Only.ALL);
        box.tip(texts.get("only." + shows.name()));
    }
}
