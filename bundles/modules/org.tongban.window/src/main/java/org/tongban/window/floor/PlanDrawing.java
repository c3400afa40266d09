package org.tongban.window.floor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.window.floor.PlanInk.Anchor;

/** Draws a floor plan to scale; the same on every medium. */
public final class PlanDrawing {

    /** How thick the outer walls are drawn, in millimetres. */
    public static final int WALL = 240;
    private static final int METRE = 1000;

    private final FloorPlan plan;
    private final PlanLook look;
    private final PlanLayers layers;
    private final PlanInk ink;
    private final PlanView view;
    private final PlanSymbols symbols;
    /** Height of the smallest letters that are still written, in units of the medium. */
    private final double smallest;

    private PlanDrawing(FloorPlan plan, PlanLook look, PlanLayers layers, PlanInk ink, PlanView view, double smallest) {
        this.plan = plan;
        this.look = look;
        this.layers = layers;
        this.ink = ink;
        this.view = view;
        this.smallest = smallest;
        symbols = new PlanSymbols(look, ink, view, smallest);
    }

    /** @param smallest height of the smallest letters that can still be read on the medium, in its units */
    public static void draw(FloorPlan plan, PlanLook look, PlanLayers layers, PlanInk ink, PlanView view, double smallest) {
        new PlanDrawing(plan, look, layers, ink, view, smallest).draw();
    }

    /** Draws one element alone, such as what is about to be put down. */
    public static void drawOne(FloorPlan plan, Placed placed, PlanLook look, PlanLayers layers, PlanInk ink, PlanView view, double smallest) {
        PlanDrawing drawing = new PlanDrawing(plan, look, layers, ink, view, smallest);
        drawing.draw(placed, Map.of());
        drawing.label(placed, Map.of());
    }

    private void draw() {
        room();
        if (layers.hasBackdrop()) {
            plan.backdrop().ifPresent(picture -> {
                double[] at = view.points(picture.x(), picture.y());
                ink.picture(picture, at[0], at[1], picture.width() * view.scale(), picture.height() * view.scale());
            });
        }
        if (layers.hasGrid()) {
            grid();
        }
        outerWalls();
        Map<Integer, Integer> colours = colours();
        plan.bottomUp().forEach(placed -> draw(placed, colours));
        if (layers.hasLabels()) {
            plan.bottomUp().forEach(placed -> label(placed, colours));
        }
    }

    private void draw(Placed placed, Map<Integer, Integer> colours) {
        switch (placed.kind()) {
            case ZONE -> zone(placed, colours.getOrDefault(placed.id(), look.quiet()));
            case WINDOW -> symbols.window(placed, layers.loads().get(placed.reference().isEmpty() ? placed.label() : placed.reference()), layers.hasLabels());
            case WALL -> ink.fill(view.points(placed.corners()), look.wall(), 1);
            case DOOR -> symbols.door(placed);
            case SEATS -> ifFurnished(() -> symbols.seats(placed));
            case DESK -> ifFurnished(() -> symbols.desk(placed));
            case DEVICE -> ifFurnished(() -> symbols.device(placed));
            case TEXT -> { }
        }
    }

    private void ifFurnished(Runnable draw) {
        if (layers.hasFurniture()) {
            draw.run();
        }
    }

    /** Each zone's colour, by its place among the zones. */
    private Map<Integer, Integer> colours() {
        Map<Integer, Integer> colours = new LinkedHashMap<>();
        plan.elements().stream().filter(placed -> placed.kind() == PlacedKind.ZONE)
                .forEach(zone -> colours.put(zone.id(), look.zones().get(colours.size() % look.zones().size())));
        return colours;
    }

    private void room() {
        ink.fill(view.points(0, 0, plan.width(), 0, plan.width(), plan.height(), 0, plan.height()), look.ground(), 1);
    }

    private void outerWalls() {
        int wide = plan.width();
        int high = plan.height();
        bar(-WALL, -WALL, wide + 2 * WALL, WALL);
        bar(-WALL, high, wide + 2 * WALL, WALL);
        bar(-WALL, 0, WALL, high);
        bar(wide, 0, WALL, high);
    }

    private void bar(double x, double y, double wide, double high) {
        ink.fill(view.points(x, y, x + wide, y, x + wide, y + high, x, y + high), look.wall(), 1);
    }

    private void grid() {
        int step = view.scale() * METRE >= smallest * 0.9 ? METRE : 5 * METRE;
        for (int x = step; x < plan.width(); x += step) {
            gridLine(x, x % (5 * METRE) == 0, view.points(x, 0, x, plan.height()));
        }
        for (int y = step; y < plan.height(); y += step) {
            gridLine(y, y % (5 * METRE) == 0, view.points(0, y, plan.width(), y));
        }
    }

    private void gridLine(int at, boolean isStrong, double[] points) {
        ink.line(points, false, isStrong ? PlanLook.mix(look.grid(), look.quiet(), 0.22) : look.grid(), smallest * 0.06, 0);
    }

    private void zone(Placed zone, int colour) {
        if (layers.hasZones()) {
            double[] outline = PlanSymbols.rounded(zone, 0, 0, zone.width(), zone.height(), 250, view);
            ink.fill(outline, colour, look.tint());
            ink.line(outline, true, colour, smallest * 0.14, 0);
        }
    }

    private void label(Placed placed, Map<Integer, Integer> colours) {
        switch (placed.kind()) {
            case ZONE -> zoneLabel(placed, colours.getOrDefault(placed.id(), look.quiet()));
            case TEXT -> {
                double size = Math.min(placed.height() * 0.8 * view.scale(), 30 * smallest);
                if (size >= smallest * 0.6) {
                    double[] at = view.points(placed.centreX(), placed.centreY());
                    ink.text(placed.label(), at[0], at[1], size, true, look.ink(), Anchor.MIDDLE, placed.rotation());
                }
            }
            case SEATS, DESK, DEVICE -> ifFurnished(() -> furnitureLabel(placed));
            default -> { }
        }
    }

    private void furnitureLabel(Placed placed) {
        Box box = placed.bounds();
        double size = fitted(placed.label(), 320, Math.max(box.width() * 1.0, placed.kind() == PlacedKind.DEVICE ? 1000 : 0), false);
        if (!placed.label().isEmpty() && size > 0) {
            double below = placed.kind() == PlacedKind.DESK ? 0 : box.height() / 2.0 + size / view.scale() * 0.65;
            boolean isAtWall = placed.kind() == PlacedKind.DEVICE && box.bottom() + size / view.scale() > plan.height();
            double[] at = view.points(placed.centreX(), placed.centreY() + (isAtWall ? -below : below));
            ink.text(placed.label(), at[0], at[1], size, false, placed.kind() == PlacedKind.DESK ? look.ink() : look.quiet(), Anchor.MIDDLE, 0);
        }
    }

    /** At the zone's edge away from its windows, so that it lies on free floor. */
    private void zoneLabel(Placed zone, int colour) {
        if (!layers.hasZones()) {
            return;
        }
        Box box = zone.bounds();
        List<Placed> windows = plan.elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW && zone.covers(placed.centreX(), placed.centreY())).toList();
        double mean = windows.stream().mapToDouble(Placed::centreY).average().orElse(box.bottom());
        boolean isLow = mean < box.centreY();
        double free = isLow ? box.bottom() - windows.stream().mapToDouble(window -> window.bounds().bottom()).max().orElse(box.y())
                : windows.stream().mapToDouble(window -> window.bounds().y()).min().orElse(box.bottom()) - box.y();
        double size = fitted(zone.label(), 520, box.width() - 600.0, true);
        if (size <= 0 || zone.label().isEmpty()) {
            return;
        }
        double line = size / view.scale() * 1.25;
        String note = layers.notes().getOrDefault(zone.reference().isEmpty() ? zone.label() : zone.reference(), "");
        double noteSize = note.isEmpty() ? 0 : fitted(note, 360, box.width() - 600.0, false);
        if (line + noteSize / view.scale() * 1.35 > free - 100) {
            noteSize = 0;
        }
        double lines = line + noteSize / view.scale() * 1.35;
        double gap = Math.max(0, Math.min(180, (free - lines) / 2));
        double top = isLow ? box.bottom() - lines - gap : box.y() + gap;
        double[] at = view.points(box.centreX(), top + line / 2);
        int words = PlanLook.mix(colour, look.ink(), 0.35);
        ink.text(zone.label(), at[0], at[1], size, true, words, Anchor.MIDDLE, 0);
        if (noteSize > 0) {
            double[] under = view.points(box.centreX(), top + line + noteSize / view.scale() * 0.6);
            ink.text(note, under[0], under[1], noteSize, false, PlanLook.mix(words, look.quiet(), 0.4), Anchor.MIDDLE, 0);
        }
    }

    /** The height of type with which words fit into a length of the room; 0 if they could not be read. */
    private double fitted(String words, double wished, double room, boolean bold) {
        double size = Math.max(smallest, Math.min(wished * view.scale(), 2.2 * smallest));
        double length = ink.length(words, size, bold);
        double fits = length <= room * view.scale() ? size : size * room * view.scale() / length;
        return fits >= smallest * 0.78 ? fits : 0;
    }
}
