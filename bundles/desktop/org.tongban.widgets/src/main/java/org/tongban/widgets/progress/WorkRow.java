package org.tongban.widgets.progress;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** A work: its title, a bar, its stage, a button to cancel. */
final class WorkRow {
    private static final int FULL = 1000;

    private final Composite panel;
    private final Label title;
    private final Label stage;
    private final Canvas bar;
    private final ToolItem cancel;
    private final Texts texts;
    private @Nullable WorkLine line;
    private int swing;
    private boolean swinging;

    WorkRow(Composite parent, Texts texts) {
        this.texts = texts;
        panel = new Composite(parent, SWT.NONE);
        panel.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        panel.setLayout(layout);
        title = Look.own(new Label(panel, SWT.NONE));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        stage = Look.own(new Label(panel, SWT.RIGHT));
        stage.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        ToolBar tools = new ToolBar(panel, SWT.FLAT);
        tools.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false, 1, 2));
        cancel = Ids.name("progress.cancel", new ToolItem(tools, SWT.PUSH));
        cancel.setToolTipText(texts.get("progress.cancel"));
        cancel.addListener(SWT.Selection, e -> {
            if (line != null) {
                line.cancel().run();
                cancel.setEnabled(false);
            }
        });
        bar = new Canvas(panel, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        wide.heightHint = 6;
        bar.setLayoutData(wide);
        bar.addListener(SWT.Paint, e -> paint(e.gc));
    }

    Composite control() {
        return panel;
    }

    void dispose() {
        panel.dispose();
    }

    void show(WorkLine now) {
        WorkLine before = line;
        line = now;
        if (before == null || !before.title().equals(now.title())) {
            title.setText(now.title().replace("&", "&&"));
        }
        String counted = now.ended() || now.total() <= 0 ? now.stage() : now.stage() + "  " + now.done() + " / " + now.total();
        if (!counted.equals(stage.getText())) {
            stage.setText(counted.replace("&", "&&"));
            panel.layout(new org.eclipse.swt.widgets.Control[] {stage});
        }
        if (now.ended()) {
            cancel.setEnabled(false);
        }
        bar.redraw();
        if (!now.ended() && now.total() <= 0 && !swinging) {
            swinging = true;
            swing();
        }
    }

    void dress(Look look) {
        Palette palette = look.palette();
        for (org.eclipse.swt.widgets.Control control : new org.eclipse.swt.widgets.Control[] {panel, title, stage, cancel.getParent()}) {
            control.setBackground(palette.surface());
        }
        title.setFont(look.fonts().body());
        title.setForeground(palette.text());
        stage.setFont(look.fonts().small());
        stage.setForeground(palette.muted());
        cancel.setImage(Icons.of(panel.getDisplay()).get("close"));
        bar.redraw();
    }

    /** A work whose length nobody knows moves to and fro. */
    private void swing() {
        if (bar.isDisposed() || line == null || line.ended() || line.total() > 0) {
            swinging = false;
            return;
        }
        swing = (swing + 20) % (2 * FULL);
        bar.redraw();
        bar.getDisplay().timerExec(50, this::swing);
    }

    private void paint(GC gc) {
        Palette palette = Look.of(panel).palette();
        Rectangle area = bar.getClientArea();
        gc.setBackground(palette.surface());
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.raised());
        gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
        WorkLine shown = line;
        if (shown == null) {
            return;
        }
        gc.setBackground(palette.strong(tone(shown.state())));
        if (shown.state() == WorkLine.State.DONE) {
            gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
        } else if (shown.total() > 0) {
            int width = (int) Math.min(area.width, area.width * shown.done() / shown.total());
            gc.fillRoundRectangle(0, 0, Math.max(area.height, width), area.height, area.height, area.height);
        } else if (!shown.ended()) {
            int piece = area.width / 4;
            int at = swing <= FULL ? swing : 2 * FULL - swing;
            gc.fillRoundRectangle((area.width - piece) * at / FULL, 0, piece, area.height, area.height, area.height);
        }
    }

    private static Tone tone(WorkLine.State state) {
        return switch (state) {
            case DONE -> Tone.PASS;
            case FAILED -> Tone.FAIL;
            case CANCELLED -> Tone.MUTED;
            default -> Tone.ACCENT;
        };
    }
}
