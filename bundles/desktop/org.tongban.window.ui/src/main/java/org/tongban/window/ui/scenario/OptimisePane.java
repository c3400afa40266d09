package org.tongban.window.ui.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongban.widgets.Ids;
import org.tongban.widgets.chart.ChartCanvas;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.window.optimise.Effort;
import org.tongban.window.optimise.Goal;
import org.tongban.window.optimise.LayoutPlan;
import org.tongban.window.optimise.LayoutRequest;

/** What a layout is to be best at and how long to look; how the search goes; what it found and why. */
final class OptimisePane {

    private static final int FIELD = 60;

    private final Texts texts;
    private final boolean english;
    private final Composite panel;
    private final Combo goal;
    private final Text windows;
    private final Text seconds;
    private final Text seed;
    private final Button start;
    private final Button stop;
    private final ChartCanvas chart;
    private final FactSheet facts;

    OptimisePane(Composite parent, Texts texts, boolean english, Consumer<LayoutRequest> started, Runnable stopped) {
        this.texts = texts;
        this.english = english;
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        panel.setLayout(layout);
        Composite bar = new Composite(panel, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 10;
        row.spacing = 8;
        bar.setLayout(row);
        new Label(bar, SWT.NONE).setText(texts.get("optimise.goal"));
        goal = Look.field(Ids.name("window.optimise.goal", new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN)));
        goal.setToolTipText(texts.get("optimise.goal.tip"));
        goal.setItems(Arrays.stream(Goal.values()).map(this::name).toArray(String[]::new));
        goal.select(0);
        goal.addListener(SWT.Selection, e -> windowsAsked());
        windows = field(bar, "windows", "");
        seconds = field(bar, "seconds", Integer.toString(ScenariosModel.USUAL_SECONDS));
        seed = field(bar, "seed", Long.toString(ScenariosModel.USUAL_SEED));
        start = button(bar, "start", () -> start(started));
        stop = button(bar, "stop", stopped);
        stop.setEnabled(false);
        SashForm sash = new SashForm(panel, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        chart = new ChartCanvas(sash, "window.optimise.course");
        chart.whenEmpty(texts.get("optimise.none"));
        facts = new FactSheet(sash, "window.optimise.facts");
        sash.setWeights(52, 48);
        windowsAsked();
    }

    private Text field(Composite bar, String name, String usual) {
        new Label(bar, SWT.NONE).setText(texts.get("optimise." + name));
        Text text = Look.field(Ids.name("window.optimise." + name, new Text(bar, SWT.BORDER | SWT.SINGLE)));
        text.setToolTipText(texts.get("optimise." + name + ".tip"));
        text.setLayoutData(new RowData(Look.of(bar).scaled(FIELD), SWT.DEFAULT));
        text.setText(usual);
        return text;
    }

    private Button button(Composite bar, String name, Runnable run) {
        Button button = Ids.name("window.optimise." + name, new Button(bar, SWT.PUSH));
        button.setText(texts.get("optimise." + name));
        button.setToolTipText(texts.get("optimise." + name + ".tip"));
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    private String name(Goal of) {
        return texts.get("optimise.goal." + of.name().toLowerCase(Locale.ROOT));
    }

    private String measure(Goal of) {
        return texts.get("optimise.measure." + of.name().toLowerCase(Locale.ROOT));
    }

    /** How many windows there are to be is the user's where the goal does not look for it. */
    private void windowsAsked() {
        windows.setEnabled(goal.getSelectionIndex() != Goal.WINDOWS.ordinal());
    }

    private void start(Consumer<LayoutRequest> started) {
        try {
            Goal wanted = Goal.values()[Math.max(0, goal.getSelectionIndex())];
            Effort effort = new Effort(Effort.USUAL_TRIALS, Typed.positive(texts.get("optimise.seconds"), seconds.getText()), Typed.whole(texts.get("optimise.seed"), seed.getText()));
            OptionalInt given = wanted == Goal.WINDOWS ? OptionalInt.empty()
                    : Typed.count(texts.get("optimise.windows"), windows.getText()).map(OptionalInt::of).orElseGet(OptionalInt::empty);
            started.accept(new LayoutRequest(wanted, effort, false, false, given));
        } catch (IllegalArgumentException mistyped) {
            refused("", String.valueOf(mistyped.getMessage()));
        }
    }

    Composite control() {
        return panel;
    }

    void focus() {
        goal.setFocus();
    }

    void allow(boolean some, boolean isRunning) {
        start.setEnabled(some && !isRunning);
        stop.setEnabled(isRunning);
    }

    /** The search has begun. */
    void begin(String scenario) {
        chart.show(null);
        chart.whenEmpty("");
        facts.show(List.of(Fact.title(scenario, texts.get("optimise.running"))));
    }

    void show(Course course) {
        chart.show(course.steps().isEmpty() ? null : CourseChart.of(course, texts));
    }

    /** Says in place why there is no layout. */
    void refused(String scenario, String sentence) {
        List<Fact> lines = new ArrayList<>();
        if (!scenario.isEmpty()) {
            lines.add(Fact.title(scenario, texts.get("optimise.impossible")));
        }
        lines.add(Fact.note(sentence, Tone.FAIL));
        facts.show(lines);
    }

    /** What the search found, how good it is at least, and why each zone has as many windows as it has. */
    void explain(String scenario, LayoutPlan plan) {
        if (plan.conflict().isPresent()) {
            refused(scenario, plan.conflict().get());
            return;
        }
        List<Fact> lines = new ArrayList<>();
        lines.add(Fact.title(scenario, name(plan.goal()) + " · " + texts.get("optimise.end." + plan.outcome().end().name().toLowerCase(Locale.ROOT))));
        lines.add(Fact.line(texts.get("scenario.measure.windows"), Integer.toString(plan.windows())));
        if (plan.tidalHours() > 0) {
            lines.add(Fact.line(texts.get("optimise.tidal"), number(plan.tidalHours())));
        }
        lines.add(Fact.line(measure(plan.goal()), number(plan.objective()), Tone.ACCENT, null));
        lines.add(Fact.line(texts.get("optimise.bound"), number(plan.bound())));
        plan.zones().forEach(zone -> {
            lines.add(Fact.head(zone.zone() + " · " + zone.windows()));
            lines.add(Fact.note(english ? zone.why().english() : zone.why().sentence(), Tone.NONE));
        });
        if (!plan.wishes().isEmpty()) {
            lines.add(Fact.head(texts.get("optimise.wishes")));
            plan.wishes().forEach(wish -> lines.add(Fact.note("−" + number(wish.saved()) + "  " + (english ? wish.english() : wish.limit()), Tone.NOTE)));
        }
        facts.show(lines);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
