package org.tongban.window.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.window.HallItem;
import org.tongban.window.HallPlan;
import org.tongban.window.HallZone;
import org.tongban.window.ServiceWindow;

/** Which windows of a plan take what. */
final class Routes {

    private final HallPlan plan;
    private final Map<String, HallItem> byCode = new HashMap<>();
    private final Map<String, HallItem> byName = new HashMap<>();

    Routes(HallPlan plan, List<HallItem> items) {
        this.plan = plan;
        items.forEach(item -> {
            byCode.put(item.item().code(), item);
            byName.putIfAbsent(item.item().name(), item);
        });
    }

    Optional<HallItem> item(String codeOrName) {
        return Optional.ofNullable(byCode.get(codeOrName)).or(() -> Optional.ofNullable(byName.get(codeOrName)));
    }

    /** The windows that an item is given to, else those of its department. */
    List<ServiceWindow> of(HallItem item) {
        List<ServiceWindow> given = plan.windows().stream().filter(window -> item.windows().contains(window.number())).toList();
        return given.isEmpty() ? ofDepartment(item.item().department()) : given;
    }

    /** Whether a window takes an item that is known by this name; what nobody registered is taken by all windows of its zone. */
    boolean takes(ServiceWindow window, String name) {
        Optional<HallItem> item = item(name);
        return item.isEmpty() || of(item.get()).stream().anyMatch(each -> each.number().equals(window.number()));
    }

    /** The windows that name a department, else those of the zones that it is served in. */
    List<ServiceWindow> ofDepartment(String department) {
        if (department.isEmpty()) {
            return List.of();
        }
        List<ServiceWindow> own = plan.windows().stream().filter(window -> window.departments().contains(department)).toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<String> zones = zonesOf(department);
        return plan.windows().stream().filter(window -> window.departments().isEmpty() && zones.contains(window.zone())).toList();
    }

    List<String> zonesOf(String department) {
        return plan.zones().stream().filter(zone -> zone.departments().contains(department)).map(HallZone::name).toList();
    }

    /** The departments whose items a window takes: its own, else its zone's. */
    List<String> departments(ServiceWindow window) {
        return window.departments().isEmpty() ? plan.zone(window.zone()).map(HallZone::departments).orElse(List.of()) : window.departments();
    }
}
