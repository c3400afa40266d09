package org.tongban.window.floor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tongban.core.id.SiteId;

/**
 * The plan of one floor of a hall. Unmodifiable: every operation gives another plan. Lengths are millimetres.
 *
 * @param floor    1 is the ground floor, −1 the first below it
 * @param version  how often it was stored; 0 if never
 * @param width    of the room, inside its outer walls
 * @param height   of the room
 * @param backdrop a scanned plan to draw upon
 * @param elements in the order in which they were placed
 */
public record FloorPlan(SiteId hall, int floor, int version, int width, int height, Optional<Backdrop> backdrop, List<Placed> elements) {

    /** More elements than any hall has. */
    public static final int MOST = 5000;
    private static final int SMALLEST_ROOM = 1000;
    private static final int LARGEST_ROOM = 500_000;

    public FloorPlan {
        if (width < SMALLEST_ROOM || height < SMALLEST_ROOM || width > LARGEST_ROOM || height > LARGEST_ROOM) {
            throw new PlanRefused("房间 " + width + " × " + height + " mm 不在 1–500 米之间：请改房间尺寸 (a room of " + width + " × " + height
                    + " mm is not between 1 and 500 m: change its size)");
        }
        if (elements.size() > MOST) {
            throw new PlanRefused("一层超过 " + MOST + " 个图元：请删去一些 (more than " + MOST + " elements on a floor: remove some)");
        }
        elements = List.copyOf(elements);
        Set<Integer> ids = new HashSet<>();
        if (floor == 0 || elements.stream().anyMatch(placed -> placed.id() < 1 || !ids.add(placed.id()))) {
            throw new IllegalArgumentException("floor " + floor + " of " + hall + ": elements need numbers of their own");
        }
    }

    /** An empty room. */
    public static FloorPlan empty(SiteId hall, int floor, int width, int height) {
        return new FloorPlan(hall, floor, 0, width, height, Optional.empty(), List.of());
    }

    public Box room() {
        return new Box(0, 0, width, height);
    }

    public Optional<Placed> find(int id) {
        return elements.stream().filter(placed -> placed.id() == id).findFirst();
    }

    /** Those of the ids that are on the plan, in its order. */
    public List<Placed> find(Set<Integer> ids) {
        return elements.stream().filter(placed -> ids.contains(placed.id())).toList();
    }

    /** The greatest number given on this plan; 0 if there is none. */
    public int lastId() {
        return elements.stream().mapToInt(Placed::id).max().orElse(0);
    }

    /** Puts elements down, with numbers after {@link #lastId()} in their order. */
    public FloorPlan place(List<Placed> added) {
        int last = lastId();
        List<Placed> all = new ArrayList<>(elements);
        for (Placed placed : added) {
            all.add(placed.numbered(++last));
        }
        return with(all);
    }

    public FloorPlan place(Placed added) {
        return place(List.of(added));
    }

    /** Copies lie beside what they were copied from, with numbers after {@link #lastId()}. */
    public FloorPlan copy(Set<Integer> ids, int dx, int dy) {
        return place(find(ids).stream().map(placed -> placed.moved(dx, dy)).toList());
    }

    public FloorPlan remove(Set<Integer> ids) {
        return with(elements.stream().filter(placed -> !ids.contains(placed.id())).toList());
    }

    public FloorPlan move(Set<Integer> ids, int dx, int dy) {
        return each(ids, placed -> placed.moved(dx, dy));
    }

    /** Turns one about its centre, several about the centre of them all. */
    public FloorPlan turn(Set<Integer> ids, int degrees) {
        List<Placed> turned = find(ids);
        if (turned.size() < 2) {
            return each(ids, placed -> placed.turned(degrees));
        }
        Box all = Box.around(turned.stream().map(Placed::bounds).toList());
        double middleX = all.x() + all.width() / 2.0;
        double middleY = all.y() + all.height() / 2.0;
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return each(ids, placed -> {
            double fromX = placed.centreX() - middleX;
            double fromY = placed.centreY() - middleY;
            int x = (int) Math.round(middleX + fromX * cos - fromY * sin - placed.width() / 2.0);
            int y = (int) Math.round(middleY + fromX * sin + fromY * cos - placed.height() / 2.0);
            return placed.in(x, y, placed.width(), placed.height()).turned(degrees);
        });
    }

    /** Gives one another place and size, before it is turned. */
    public FloorPlan resize(int id, int x, int y, int wide, int high) {
        return each(Set.of(id), placed -> placed.in(x, y, wide, high));
    }

    /** Puts another in the place of the one with its number. */
    public FloorPlan change(Placed changed) {
        return each(Set.of(changed.id()), placed -> changed);
    }

    /** What elements can be aligned by. */
    public enum Edge {
        LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM
    }

    /** Brings them to the outermost edge, or the middle, of them all. */
    public FloorPlan align(Set<Integer> ids, Edge edge) {
        List<Placed> aligned = find(ids);
        if (aligned.size() < 2) {
            return this;
        }
        Box all = Box.around(aligned.stream().map(Placed::bounds).toList());
        return each(ids, placed -> {
            Box own = placed.bounds();
            return switch (edge) {
                case LEFT -> placed.moved(all.x() - own.x(), 0);
                case CENTRE -> placed.moved(all.centreX() - own.centreX(), 0);
                case RIGHT -> placed.moved(all.right() - own.right(), 0);
                case TOP -> placed.moved(0, all.y() - own.y());
                case MIDDLE -> placed.moved(0, all.centreY() - own.centreY());
                case BOTTOM -> placed.moved(0, all.bottom() - own.bottom());
            };
        });
    }

    /** Makes the gaps between neighbours equal; the first and the last stay. @param across whether from left to right, else from top to bottom */
    public FloorPlan distribute(Set<Integer> ids, boolean across) {
        ToIntFunction<Placed> start = placed -> across ? placed.bounds().x() : placed.bounds().y();
        ToIntFunction<Placed> length = placed -> across ? placed.bounds().width() : placed.bounds().height();
        List<Placed> row = find(ids).stream().sorted(Comparator.comparingInt((Placed placed) -> 2 * start.applyAsInt(placed) + length.applyAsInt(placed))).toList();
        if (row.size() < 3) {
            return this;
        }
        Placed last = row.get(row.size() - 1);
        int from = start.applyAsInt(row.get(0));
        long room = start.applyAsInt(last) + length.applyAsInt(last) - from - row.stream().mapToLong(length::applyAsInt).sum();
        Map<Integer, Integer> shifts = new HashMap<>();
        long used = 0;
        for (int i = 0; i < row.size(); i++) {
            long to = from + used + Math.round(room * (double) i / (row.size() - 1));
            shifts.put(row.get(i).id(), (int) (to - start.applyAsInt(row.get(i))));
            used += length.applyAsInt(row.get(i));
        }
        return each(shifts.keySet(), placed -> across ? placed.moved(shifts.getOrDefault(placed.id(), 0), 0) : placed.moved(0, shifts.getOrDefault(placed.id(), 0)));
    }

    /** The same in a room of another size. */
    public FloorPlan sized(int wide, int high) {
        return new FloorPlan(hall, floor, version, wide, high, backdrop, elements);
    }

    public FloorPlan upon(Optional<Backdrop> picture) {
        return new FloorPlan(hall, floor, version, width, height, picture, elements);
    }

    public FloorPlan versioned(int number) {
        return new FloorPlan(hall, floor, number, width, height, backdrop, elements);
    }

    /** Whether both show the same, however often they were stored. */
    public boolean looksLike(FloorPlan other) {
        return versioned(0).equals(other.versioned(0));
    }

    /** From what lies undermost to what lies on top: zones, then furniture, then words. */
    public Stream<Placed> bottomUp() {
        return elements.stream().sorted(Comparator.comparingInt(placed -> layer(placed.kind())));
    }

    private static int layer(PlacedKind kind) {
        return switch (kind) {
            case ZONE -> 0;
            case WALL -> 1;
            case TEXT -> 3;
            default -> 2;
        };
    }

    private FloorPlan each(Set<Integer> ids, UnaryOperator<Placed> operation) {
        return with(elements.stream().map(placed -> ids.contains(placed.id()) ? operation.apply(placed) : placed).toList());
    }

    private FloorPlan with(List<Placed> others) {
        return new FloorPlan(hall, floor, version, width, height, backdrop, others);
    }
}
