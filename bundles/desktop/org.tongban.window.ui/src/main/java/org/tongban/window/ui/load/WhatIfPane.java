package org.tongban.window.ui.load;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.tongban.widgets.Ids;
import org.tongban.widgets.chart.ChartCanvas;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** How long people wait in a zone over the day, and what one window more or fewer would change: by the formula at once, by the simulation a moment later. */
final class WhatIfPane {

    private static final int ROOM = 2;
    private static final int AT_MOST = 200;
    private final Texts texts;
    private final Composite panel;
    private final Scale scale;
    private final FigureBox windows;
    private final FigureBox wait;
    private final FigureBox simulation;
    private final FigureBox within;
    private final FigureBox utilisation;
    private final FigureBox needed;
    private final Label sentence;
    private final ChartCanvas chart;

    WhatIfPane(Composite parent, Texts texts, IntConsumer tried) {
        this.texts = texts;
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 6;
        layout.marginWidth = 10;
        panel.setLayout(layout);
        scale = Ids.name("window.load.try", new Scale(panel, SWT.HORIZONTAL));
        scale.setToolTipText(texts.get("load.try.tip"));
        scale.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        scale.addListener(SWT.Selection, e -> tried.accept(scale.getSelection()));
        Composite figures = new Composite(panel, SWT.NONE);
        figures.setLayout(new RowLayout());
        figures.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        windows = new FigureBox(figures, "window.load.try.windows", texts.get("load.figure.windows"));
        wait = new FigureBox(figures, "window.load.try.wait", texts.get("load.try.wait"));
        simulation = new FigureBox(figures, "window.load.try.simulated", texts.get("load.try.simulated"));
        within = new FigureBox(figures, "window.load.try.within", texts.get("load.try.within"));
        utilisation = new FigureBox(figures, "window.load.try.utilisation", texts.get("load.try.utilisation"));
        needed = new FigureBox(figures, "window.load.try.needed", texts.get("load.try.needed"));
        sentence = Look.own(Ids.name("window.load.try.sentence", new Label(panel, SWT.WRAP)));
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        chart = new ChartCanvas(panel, "window.load.wait");
        chart.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        chart.whenEmpty(texts.get("load.wait.none"));
    }

    Composite control() {
        return panel;
    }

    void focus() {
        scale.setFocus();
    }

    void show(Optional<ZoneDay> day, int count, Optional<SimulatedDay> simulated, String missing) {
        scale.setEnabled(day.isPresent());
        chart.whenEmpty(missing.isEmpty() ? texts.get("load.wait.none") : missing);
        if (day.isEmpty()) {
            List.of(windows, wait, simulation, within, utilisation, needed).forEach(box -> box.show("—", Tone.MUTED, null));
            sentence.setText("");
            chart.show(null);
            return;
        }
        ZoneDay of = day.get();
        scale.setMinimum(1);
        scale.setMaximum(Math.max(3, Math.max(count, of.windows() * ROOM)));
        scale.setIncrement(1);
        scale.setPageIncrement(1);
        if (scale.getSelection() != count) {
            scale.setSelection(count);
        }
        ZoneDay.WhatIf result = of.with(count);
        ZoneDay.WhatIf now = of.with(of.windows());
        windows.show(count == of.windows() ? Integer.toString(count) : of.windows() + " → " + count, count == of.windows() ? Tone.NONE : Tone.NOTE, null);
        Tone tone = result.unstable().isEmpty() ? Tone.NONE : Tone.FAIL;
        wait.show(minutes(result.meanWait()), tone, null);
        simulation.show(simulated.map(SimulatedDay::meanWait).map(WhatIfPane::interval).orElse("…"), simulated.isPresent() ? Tone.NONE : Tone.MUTED, null);
        simulation.tip(texts.get("load.try.simulated.tip"));
        within.show(share(result.within()), tone, null);
        within.tip(texts.get("load.try.within.tip", trimmed(of.limits().withinMinutes())));
        utilisation.show(share(OptionalDouble.of(result.utilisation())), result.utilisation() > 1 ? Tone.FAIL : Tone.NONE, null);
        OptionalInt enough = of.needed(AT_MOST);
        needed.show(enough.isPresent() ? Integer.toString(enough.getAsInt()) : "—", enough.isPresent() && enough.getAsInt() > count ? Tone.WARN : Tone.NONE, null);
        needed.tip(enough.isPresent() ? texts.get("load.try.needed.tip", trimmed(of.limits().withinMinutes()), share(OptionalDouble.of(of.limits().share()))) : null);
        sentence.setText(said(now, result));
        panel.layout();
        chart.show(WaitChart.of(of, count, simulated, texts));
    }

    private String said(ZoneDay.WhatIf now, ZoneDay.WhatIf then) {
        if (!then.unstable().isEmpty()) {
            return texts.get("load.try.unstable", Integer.toString(then.windows()), then.unstable().stream().map(LocalTime::toString).collect(Collectors.joining("、")));
        }
        if (now.windows() == then.windows() || now.meanWait().isEmpty()) {
            return texts.get("load.try.stands", Integer.toString(then.windows()), minutes(then.meanWait()));
        }
        return texts.get(then.windows() > now.windows() ? "load.try.more" : "load.try.fewer", Integer.toString(Math.abs(then.windows() - now.windows())), minutes(now.meanWait()),
                minutes(then.meanWait()));
    }

    private static String minutes(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "∞";
    }

    private static String interval(SimulatedDay.Mean of) {
        return String.format(Locale.ROOT, "%.1f ± %.1f", of.mean(), of.half());
    }

    private static String share(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.1f%%", value.getAsDouble() * 100) : "—";
    }

    private static String trimmed(double minutes) {
        return minutes == Math.rint(minutes) ? Long.toString((long) minutes) : Double.toString(minutes);
    }
}
