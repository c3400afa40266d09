package org.tongban.window.floor.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongban.window.floor.Backdrop;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.Placed;

/**
 * What became different on a floor.
 *
 * @param field  what, in Chinese
 * @param before empty if it was not there
 * @param after  empty if it is gone
 */
record PlanDifferences(String field, String before, String after) {

    static List<PlanDifferences> between(Optional<FloorPlan> before, Optional<FloorPlan> after) {
        FloorPlan any = after.or(() -> before).orElseThrow();
        String floor = any.floor() > 0 ? any.floor() + " 楼" : "地下 " + -any.floor() + " 层";
        List<PlanDifferences> all = new ArrayList<>();
        compare(all, floor + "房间", before, after, plan -> plan.width() + " × " + plan.height() + " mm");
        compare(all, floor + "底图", before.flatMap(FloorPlan::backdrop), after.flatMap(FloorPlan::backdrop), Backdrop::toString);
        Map<Integer, Placed> then = byId(before);
        Map<Integer, Placed> now = byId(after);
        TreeSet<Integer> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        for (int id : ids) {
            Optional<Placed> was = Optional.ofNullable(then.get(id));
            Optional<Placed> is = Optional.ofNullable(now.get(id));
            compare(all, floor + name(is.or(() -> was).orElseThrow()), was, is, PlanDifferences::text);
        }
        return all;
    }

    private static <T> void compare(List<PlanDifferences> all, String field, Optional<T> before, Optional<T> after, Function<? super T, String> words) {
        String was = before.map(words).orElse("");
        String is = after.map(words).orElse("");
        if (!was.equals(is)) {
            all.add(new PlanDifferences(field, was, is));
        }
    }

    private static Map<Integer, Placed> byId(Optional<FloorPlan> plan) {
        return plan.stream().flatMap(found -> found.elements().stream()).collect(Collectors.toMap(Placed::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private static String name(Placed placed) {
        String kind = switch (placed.kind()) {
            case ZONE -> "区域";
            case WINDOW -> "窗口";
            case SEATS -> "座椅";
            case DESK -> "桌台";
            case DEVICE -> "设备";
            case WALL -> "墙";
            case DOOR -> "门";
            case TEXT -> "文字";
        };
        String label = placed.label().isEmpty() ? "#" + placed.id() : placed.label();
        return kind + label.substring(0, Math.min(80, label.length()));
    }

    private static String text(Placed placed) {
        return placed.x() + "," + placed.y() + " " + placed.width() + "×" + placed.height() + " " + placed.rotation() + "° " + placed.reference();
    }
}
