package org.tongban.window.floor;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.id.SiteId;

/**
 * A first plan of a floor from what is recorded of it, so that nobody begins with an empty sheet: zones along the rear wall
 * and, where that is not enough, along the front wall on both sides of the entrance; their windows in rows with the clerks at
 * the wall; seats in between, a guidance desk before the door and self-service machines beside it.
 */
public final class FirstDraft {

    /** A zone with its windows. @param windows their numbers, in order */
    public record Sketch(String zone, List<String> windows) {
        public Sketch {
            windows = List.copyOf(windows);
        }
    }

    private static final int MARGIN = 500;
    private static final int BETWEEN = 600;
    private static final int ROW = PlacedKind.WINDOW.height() + 1800;
    private static final int MOST_IN_A_ROW = 14;
    private static final int NARROWEST = 4200;
    private static final int ENTRANCE = 9000;
    private static final int LONGEST_WALL = 22_000;
    private static final int AISLE = 2300;
    private static final int MIDDLE = 2 * AISLE + PlacedKind.SEATS.height();
    /** The depth of the front where no zone stands: room for the guidance desk and the door. */
    private static final int LOBBY = 4200;
    private static final int SPACE = 700;

    private final List<Placed> placed = new ArrayList<>();

    private FirstDraft() {
    }

    /** @param guidance what is written on the guidance desk; @param machine on the self-service machines; @param entrance on the door */
    public record Words(String guidance, String machine, String entrance) {
    }

    public static FloorPlan of(SiteId hall, int floor, List<Sketch> zones, Words words) {
        return new FirstDraft().draw(hall, floor, zones, words);
    }

    private FloorPlan draw(SiteId hall, int floor, List<Sketch> zones, Words words) {
        Walls walls = Walls.of(zones);
        int width = Math.max(walls.width() + BETWEEN, ENTRANCE + 5000);
        int rearDepth = depth(walls.rear());
        int frontDepth = Math.max(depth(walls.left()), depth(walls.right()));
        int height = rearDepth + MIDDLE + Math.max(frontDepth, LOBBY);
        int gap = (width - length(walls.rear()) + BETWEEN * walls.rear().size()) / (walls.rear().size() + 1);
        row(walls.rear(), gap, gap, rearDepth, true, height);
        row(walls.left(), BETWEEN, BETWEEN, frontDepth, false, height);
        row(walls.right(), width - length(walls.right()), BETWEEN, frontDepth, false, height);
        int from = length(walls.left());
        int until = width - length(walls.right());
        furnish(width, height, rearDepth, (from + until) / 2, until - from - 2 * BETWEEN, words);
        return FloorPlan.empty(hall, floor, width, height).place(placed);
    }

    /** Which zones stand at the rear wall, and which at the front wall left and right of the entrance. */
    private record Walls(List<Sketch> rear, List<Sketch> left, List<Sketch> right) {

        /** The first zones at the rear, so many that the room is as narrow as can be; all of them if that makes it no longer than one wall may be. */
        static Walls of(List<Sketch> zones) {
            Walls best = new Walls(zones, List.of(), List.of());
            if (best.width() > LONGEST_WALL) {
                for (int rear = zones.size() - 1; rear > 0; rear--) {
                    for (int left = rear; left <= zones.size(); left++) {
                        Walls other = new Walls(zones.subList(0, rear), zones.subList(rear, left), zones.subList(left, zones.size()));
                        best = other.width() < best.width() ? other : best;
                    }
                }
            }
            return best;
        }

        int width() {
            int front = left.isEmpty() && right.isEmpty() ? 0 : length(left) + length(right) + ENTRANCE;
            return Math.max(length(rear), front);
        }
    }

    private void row(List<Sketch> zones, int from, int gap, int depth, boolean atRear, int height) {
        int x = from;
        for (Sketch zone : zones) {
            int wide = width(zone);
            int top = atRear ? 0 : height - depth;
            placed.add(new Placed(0, PlacedKind.ZONE, x, top, wide, depth, 0, zone.zone(), zone.zone()));
            int perRow = Math.min(MOST_IN_A_ROW, Math.max(1, zone.windows().size()));
            int first = x + (wide - perRow * PlacedKind.WINDOW.width()) / 2;
            for (int i = 0; i < zone.windows().size(); i++) {
                int down = i / perRow * ROW + 200;
                int y = atRear ? down : height - down - PlacedKind.WINDOW.height();
                String number = zone.windows().get(i);
                placed.add(new Placed(0, PlacedKind.WINDOW, first + i % perRow * PlacedKind.WINDOW.width(), y, PlacedKind.WINDOW.width(), PlacedKind.WINDOW.height(),
                        atRear ? 0 : 180, sign(zone.zone(), number), number));
            }
            x += wide + gap;
        }
    }

    /** What is written on a counter: a window numbered within its zone, such as 商事登记区-2, is known there by the rest. */
    private static String sign(String zone, String number) {
        String rest = number.startsWith(zone) ? number.substring(zone.length()).replaceFirst("^[\\s\\-–—_第]+", "") : number;
        return rest.isEmpty() ? number : rest;
    }

    private void furnish(int width, int height, int rearDepth, int middle, int free, Words words) {
        int seat = PlacedKind.SEATS.width();
        int blocks = Math.max(1, (width - AISLE) / (seat + AISLE));
        int from = (width - blocks * seat - (blocks - 1) * AISLE) / 2;
        for (int i = 0; i < blocks; i++) {
            placed.add(new Placed(0, PlacedKind.SEATS, from + i * (seat + AISLE), rearDepth + AISLE, seat, PlacedKind.SEATS.height(), 0, "", ""));
        }
        int door = 2400;
        placed.add(new Placed(0, PlacedKind.DOOR, middle - door / 2, height - PlacedKind.DOOR.height(), door, PlacedKind.DOOR.height(), 0, words.entrance(), ""));
        placed.add(new Placed(0, PlacedKind.DESK, middle - 1500, height - 4000, 3000, 900, 0, words.guidance(), ""));
        int machine = PlacedKind.DEVICE.width();
        int machines = Math.max(1, Math.min(3, (free / 2 - door / 2 - 500) / (machine + SPACE)));
        for (int i = 0; i < machines; i++) {
            int off = door / 2 + 500 + i * (machine + SPACE);
            placed.add(new Placed(0, PlacedKind.DEVICE, middle + off, height - machine - 100, machine, machine, 0, words.machine(), ""));
        }
    }

    private static int length(List<Sketch> zones) {
        return zones.stream().mapToInt(zone -> width(zone) + BETWEEN).sum();
    }

    private static int width(Sketch zone) {
        return Math.max(NARROWEST, Math.min(MOST_IN_A_ROW, zone.windows().size()) * PlacedKind.WINDOW.width() + 2 * MARGIN);
    }

    private static int depth(List<Sketch> zones) {
        return zones.stream().mapToInt(FirstDraft::depth).max().orElse(0);
    }

    private static int depth(Sketch zone) {
        int rows = Math.max(1, (zone.windows().size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        return rows * ROW + 600;
    }
}
