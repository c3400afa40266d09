package org.tongban.window.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.look.Tone;
import org.tongban.window.floor.Box;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.LoadLegend;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlanDrawing;
import org.tongban.window.floor.PlanHint;
import org.tongban.window.floor.PlanInk.Anchor;
import org.tongban.window.floor.PlanLook;
import org.tongban.window.floor.PlanView;

/** The sheet: shows the floor in front to scale, at any zoom, with what is chosen on it. */
final class PlanCanvas {
    private static final double ROOM_FOR_WALLS = 26;
    private static final double SMALLEST_LETTERS = 9.5;

    private final Canvas canvas;
    private final PlanModel model;
    private final GcInk ink;
    private final Pictures pictures;
    private PlanView view = new PlanView(0.04, 60, 60);
    /** What has not been fitted is, once there is room and a plan. */
    private boolean fits = true;
    private List<PlanHint> hints = List.of();

    // what the hands are doing
    private @Nullable FloorPlan preview;
    private Set<Integer> previewed = Set.of();
    private @Nullable Placed ghost;
    private @Nullable Box lasso;
    private List<Snap.Guide> guides = List.of();
    private double[] points = {};
    private @Nullable Placed hovered;
    private Point mouse = new Point(-1, -1);
    private final String empty;
    private Consumer<PlanView> viewed = seen -> { };

    /** @param empty what is said while there is no plan */
    PlanCanvas(Composite parent, PlanModel model, Pictures pictures, String empty) {
        this.empty = empty;
        this.model = model;
        this.pictures = pictures;
        canvas = Ids.name("plan.canvas", new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND));
        FontData face = canvas.getDisplay().getSystemFont().getFontData()[0];
        ink = new GcInk(canvas.getDisplay(), face, pictures::of);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> {
            if (fits) {
                fit();
            }
        });
        canvas.addListener(SWT.Dispose, event -> ink.dispose());
        Look.follow(canvas, look -> canvas.redraw());
        model.onChange(PlanModel.PLAN, change -> planChanged());
        model.onChange(PlanModel.SELECTION, change -> canvas.redraw());
        model.onChange(PlanModel.LAYERS, change -> canvas.redraw());
    }

    Canvas control() {
        return canvas;
    }

    double zoom() {
        return Look.of(canvas).zoom() / 100.0;
    }

    PlanView view() {
        return view;
    }

    /** Told whenever the sheet is zoomed or moved. */
    void onView(Consumer<PlanView> listener) {
        viewed = listener;
    }

    private void planChanged() {
        hints = model.hints();
        preview = null;
        if (fits) {
            fit();
        }
        canvas.redraw();
    }

    // ------------------------------------------------------------------ zoom

    /** Shows the whole floor. */
    void fit() {
        Rectangle area = canvas.getClientArea();
        double ruler = Rulers.BREADTH * zoom();
        model.plan().ifPresent(plan -> {
            if (area.width > 120 && area.height > 120) {
                double margin = ROOM_FOR_WALLS * zoom();
                show(PlanView.fitting(plan, ruler + margin, ruler + margin, area.width - ruler - 2 * margin, area.height - ruler - 2 * margin));
                fits = true;
            }
        });
    }

    /** @param x the point that stays where it is, in pixels */
    void zoom(double factor, double x, double y) {
        show(view.zoomed(factor, x, y));
        fits = false;
    }

    void zoom(double factor) {
        Rectangle area = canvas.getClientArea();
        zoom(factor, area.width / 2.0, area.height / 2.0);
    }

    void pan(double dx, double dy) {
        show(view.moved(dx, dy));
        fits = false;
    }

    /** Brings an element into the middle if it cannot be seen. */
    void reveal(Placed placed) {
        Rectangle area = canvas.getClientArea();
        double[] at = view.points(placed.centreX(), placed.centreY());
        if (!area.contains((int) at[0], (int) at[1])) {
            pan(area.width / 2.0 - at[0], area.height / 2.0 - at[1]);
        }
    }

    private void show(PlanView next) {
        view = next;
        viewed.accept(next);
        canvas.redraw();
    }

    // ------------------------------------------------------------------ what the hands are doing

    /** Shows a plan that is not yet a step; null for the model's. */
    void preview(@Nullable FloorPlan plan, Set<Integer> changed, List<Snap.Guide> lines) {
        preview = plan;
        previewed = changed;
        guides = lines;
        canvas.redraw();
    }

    /** Shows what would be put down; null for nothing. */
    void ghost(@Nullable Placed placed, List<Snap.Guide> lines) {
        ghost = placed;
        guides = lines;
        canvas.redraw();
    }

    void lasso(@Nullable Box box) {
        lasso = box;
        canvas.redraw();
    }

    /** Points marked on the sheet, in millimetres. */
    void points(double... marked) {
        points = marked;
        canvas.redraw();
    }

    void mouse(int x, int y, Optional<Placed> over) {
        mouse = new Point(x, y);
        hovered = over.orElse(null);
        canvas.redraw();
    }

    Point mouse() {
        return mouse;
    }

    // ------------------------------------------------------------------ painting

    private void paint(GC gc) {
        Palette palette = Look.of(canvas).palette();
        Rectangle area = canvas.getClientArea();
        gc.setBackground(palette.page());
        gc.fillRectangle(area);
        ink.on(gc);
        FloorPlan plan = preview == null ? model.plan().orElse(null) : preview;
        PlanLook look = ScreenLook.of(palette);
        double zoom = zoom();
        if (plan == null) {
            ink.text(model.hasRead() ? empty : "", area.width / 2.0, area.height / 2.0, 14 * zoom, false, look.quiet(), Anchor.MIDDLE, 0);
            return;
        }
        PlanDrawing.draw(plan, look, model.layers(), ink, view, SMALLEST_LETTERS * zoom);
        int accent = ScreenLook.rgb(palette.accent());
        Marks marks = new Marks(ink, view, zoom, accent, look.ground());
        if (preview == null) {
            marks.hints(plan, hints, ScreenLook.rgb(palette.strong(Tone.WARN)));
        }
        Placed over = hovered;
        if (over != null && preview == null && !model.selection().contains(over.id())) {
            plan.find(over.id()).ifPresent(marks::hover);
        }
        marks.selection(plan.find(preview == null ? model.selection() : previewed));
        Placed next = ghost;
        if (next != null) {
            PlanDrawing.drawOne(plan, next, look, model.layers(), ink, view, SMALLEST_LETTERS * zoom);
            marks.hover(next);
        }
        marks.guides(guides, ScreenLook.rgb(palette.strong(Tone.FAIL)));
        if (lasso != null) {
            marks.lasso(lasso);
        }
        for (int i = 0; i < points.length; i += 2) {
            double[] at = view.points(points[i], points[i + 1]);
            double r = 9 * zoom;
            ink.line(new double[] {at[0] - r, at[1], at[0] + r, at[1]}, false, ScreenLook.rgb(palette.strong(Tone.FAIL)), 1.6 * zoom, 0);
            ink.line(new double[] {at[0], at[1] - r, at[0], at[1] + r}, false, ScreenLook.rgb(palette.strong(Tone.FAIL)), 1.6 * zoom, 0);
        }
        model.legend().ifPresent(legend -> legend(legend, look, area, zoom));
        Rulers.draw(ink, view, area.width, area.height, zoom, mouse.x, mouse.y, ScreenLook.rgb(palette.surface()), ScreenLook.rgb(palette.line()), ScreenLook.rgb(palette.muted()), accent);
    }

    /** On a ground of its own at the lower right, where it hides little. */
    private void legend(LoadLegend legend, PlanLook look, Rectangle area, double zoom) {
        double unit = 1.25 * zoom;
        double right = area.width - 14 * unit;
        double y = area.height - 16 * unit;
        double left = right - legend.length(ink, unit) - 8 * unit;
        double edge = right + 8 * unit;
        double[] ground = {left, y - 10 * unit, edge, y - 10 * unit, edge, y + 10 * unit, left, y + 10 * unit};
        ink.fill(ground, look.ground(), 0.92);
        ink.line(ground, true, look.grid(), zoom, 0);
        legend.draw(look, ink, right, y, unit);
    }
}
