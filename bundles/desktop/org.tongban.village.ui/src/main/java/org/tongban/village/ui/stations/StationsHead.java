package org.tongban.village.ui.stations;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tongban.core.law.Finding;
import org.tongban.village.StationProgress.Standing;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.figure.PeriodField;
import org.tongban.widgets.figure.ViewSwitch;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** The head of the stations: year, how many meet their standards, the goal, what is shown and how. */
final class StationsHead {

    private final Texts texts;
    private final StationsModel model;
    private final BiConsumer<String, Finding<?>> explain;
    private final Composite panel;
    private final PeriodField<Integer> year;
    private final FigureBox stations;
    private final FigureBox meeting;
    private final FigureBox failing;
    private final FigureBox unknown;
    private final FigureBox built;
    private final ViewSwitch only;
    private final ViewSwitch view;

    StationsHead(Composite parent, Texts texts, StationsModel model, BiConsumer<String, Finding<?>> explain, Runnable check) {
        this.texts = texts;
        this.model = model;
        this.explain = explain;
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(10, false);
        layout.marginWidth = 10;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 6;
        panel.setLayout(layout);
        year = PeriodField.year(panel, "village.year", texts.get("year.tip"));
        stations = new FigureBox(panel, "village.count", texts.get("figure.stations"));
        meeting = new FigureBox(panel, "village.meeting", texts.get("figure.meeting"));
        failing = new FigureBox(panel, "village.failing", texts.get("figure.failing"));
        unknown = new FigureBox(panel, "village.unknown", texts.get("figure.unknown"));
        built = new FigureBox(panel, "village.built", texts.get("figure.built"));
        GridData between = new GridData(SWT.FILL, SWT.FILL, true, false);
        between.widthHint = 1;
        between.heightHint = 1;
        new Composite(panel, SWT.NONE).setLayoutData(between);
        only = new ViewSwitch(panel);
        for (StationsModel.Only one : StationsModel.Only.values()) {
            only.add("village.only." + one.name(), texts.get("only." + one.name()), texts.get("only." + one.name() + ".tip"));
        }
        only.onChange(place -> model.only(StationsModel.Only.values()[place]));
        view = new ViewSwitch(panel).add("village.view.cards", texts.get("view.cards"), texts.get("view.cards.tip"))
                .add("village.view.table", texts.get("view.table"), texts.get("view.table.tip"));
        Button button = Ids.name("village.check", new Button(panel, SWT.PUSH));
        button.setText(texts.get("command.check"));
        button.setToolTipText(texts.get("command.check.tip"));
        button.addListener(SWT.Selection, e -> check.run());
    }

    Composite control() {
        return panel;
    }

    PeriodField<Integer> year() {
        return year;
    }

    ViewSwitch view() {
        return view;
    }

    void show() {
        only.show(model.only().ordinal());
        stations.show(Integer.toString(model.everyone().size()), Tone.NONE, null);
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
        panel.layout(true, true);
    }

    private void count(FigureBox box, long value, Tone tone, StationsModel.Only shows) {
        box.show(Long.toString(value), value == 0 ? Tone.MUTED : tone, () -> model.only(shows));
    }
}
