package org.tongban.plan.ui.states;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.state.ClauseState;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;

/** The number of clauses in each state, with its sign: legend, bar chart and filter in one. */
public final class StateBar {

    private static final int HEIGHT = 12;
    private static final int SIDE = 20;

    private final Composite panel;
    private final HeadBar head;
    private final Map<ClauseState, FigureBox> boxes = new EnumMap<>(ClauseState.class);
    private final Canvas chart;
    private final Consumer<@Nullable ClauseState> filter;
    private Map<ClauseState, Integer> counts = Map.of();
    private @Nullable ClauseState chosen;

    /** @param filter takes the state whose clauses alone are wanted, null for all */
    public StateBar(Composite parent, String id, Texts texts, Consumer<@Nullable ClauseState> filter) {
        this.filter = filter;
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        head = new HeadBar(panel);
        head.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (ClauseState state : ClauseState.values()) {
            FigureBox box = new FigureBox(head.left(), id + "." + state.name(), StateSign.of(state).sign() + " " + texts.get("state." + state.name()));
            box.tip(texts.get("states.only", texts.get("state." + state.name())));
            boxes.put(state, box);
        }
        chart = Ids.name(id + ".chart", new Canvas(panel, SWT.DOUBLE_BUFFERED));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        chart.setLayoutData(wide);
        chart.addListener(SWT.Paint, event -> paint(event.gc));
        chart.addListener(SWT.MouseUp, event -> pick(at(event.x)));
        chart.addListener(SWT.MouseMove, event -> {
            ClauseState over = at(event.x);
            chart.setToolTipText(over == null ? null : texts.get("state." + over.name()) + " " + counts.getOrDefault(over, 0));
        });
        Look.follow(chart, look -> {
            wide.heightHint = look.scaled(HEIGHT) + look.scaled(6);
            chart.redraw();
        });
    }

    public Composite control() {
        return panel;
    }

    /** For further controls at the right. */
    public Composite right() {
        return head.right();
    }

    public void show(Map<ClauseState, Integer> now) {
        counts = now;
        boxes.forEach((state, box) -> {
            int count = counts.getOrDefault(state, 0);
            box.show(Integer.toString(count), StateSign.of(state).tone(), () -> pick(state));
            box.mark(state == chosen);
        });
        head.arrange();
        chart.redraw();
    }

    /** Shows which state alone is shown, without telling. */
    public void mark(@Nullable ClauseState state) {
        chosen = state;
        boxes.forEach((each, box) -> box.mark(each == state));
        chart.redraw();
    }

    /** The state already chosen means all again. */
    private void pick(@Nullable ClauseState state) {
        mark(state == chosen ? null : state);
        filter.accept(chosen);
    }

    private int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private @Nullable ClauseState at(int x) {
        Look look = Look.of(chart);
        double left = look.scaled(SIDE);
        double width = chart.getClientArea().width - 2.0 * left;
        for (ClauseState state : ClauseState.values()) {
            double part = total() == 0 ? 0 : width * counts.getOrDefault(state, 0) / total();
            if (x >= left && x < left + part) {
                return state;
            }
            left += part;
        }
        return null;
    }

    private void paint(GC gc) {
        Look look = Look.of(chart);
        Rectangle area = chart.getClientArea();
        gc.setBackground(panel.getBackground());
        gc.fillRectangle(area);
        int total = total();
        if (total == 0) {
            return;
        }
        gc.setAntialias(SWT.ON);
        double left = look.scaled(SIDE);
        double width = area.width - 2 * left;
        for (ClauseState state : ClauseState.values()) {
            double part = width * counts.getOrDefault(state, 0) / total;
            int from = (int) Math.round(left);
            int to = (int) Math.round(left + part);
            if (to > from) {
                boolean quiet = chosen != null && chosen != state;
                gc.setBackground(quiet ? look.palette().soft(StateSign.of(state).tone()) : look.palette().strong(StateSign.of(state).tone()));
                gc.fillRectangle(from, 0, Math.max(1, to - from - 1), look.scaled(HEIGHT));
                sign(gc, state, from, to - from, quiet, look);
            }
            left += part;
        }
    }

    /** The sign within its part, where there is room. */
    private static void sign(GC gc, ClauseState state, int from, int width, boolean quiet, Look look) {
        gc.setFont(look.fonts().small());
        String sign = StateSign.of(state).sign();
        var extent = gc.textExtent(sign);
        if (width > extent.x + look.scaled(4)) {
            var ground = quiet ? look.palette().soft(StateSign.of(state).tone()) : look.palette().strong(StateSign.of(state).tone());
            gc.setForeground(look.palette().on(ground));
            gc.drawText(sign, from + (width - extent.x) / 2, (look.scaled(HEIGHT) - extent.y) / 2, true);
        }
    }
}
