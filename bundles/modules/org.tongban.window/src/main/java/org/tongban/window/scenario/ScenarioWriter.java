package org.tongban.window.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.tongban.window.scenario.Handling.Shape;

/** Writes scenarios as files: every arrival by the half hour, what is not given left out. */
final class ScenarioWriter {

    private ScenarioWriter() {
    }

    static String write(Scenario scenario) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("name", scenario.name());
        root.put("opens", scenario.opens().toString());
        root.put("closes", scenario.closes().toString());
        root.put("zones", scenario.zones().stream().map(ScenarioWriter::zone).toList());
        put(root, "windows", scenario.windows().stream().map(ScenarioWriter::window).toList());
        root.put("items", scenario.items().stream().map(ScenarioWriter::item).toList());
        put(root, "tidal", scenario.tidal().stream().map(ScenarioWriter::rule).toList());
        Map<String, Object> limits = limits(scenario.limits());
        if (!limits.isEmpty()) {
            root.put("limits", limits);
        }
        DumpSettings settings = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.AUTO).setSchema(new CoreSchema()).setWidth(140).setIndicatorIndent(2).setIndent(4).build();
        return new Dump(settings).dumpToString(root);
    }

    private static Map<String, Object> zone(ZoneSpec zone) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", zone.name());
        put(map, "min", zone.minWindows(), 0);
        put(map, "max", zone.maxWindows(), Limits.UNLIMITED);
        put(map, "takes", zone.takes());
        return map;
    }

    private static Map<String, Object> window(WindowSpec window) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", window.name());
        map.put("zone", window.zone());
        put(map, "items", window.items());
        put(map, "breaks", window.breaks().stream().map(pause -> pause.from() + "-" + pause.until()).toList());
        put(map, "tidal", window.tidal(), false);
        put(map, "green", window.green(), false);
        return map;
    }

    private static Map<String, Object> item(ItemDemand item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", item.name());
        map.put("department", item.department());
        item.zone().ifPresent(zone -> map.put("zone", zone));
        map.put("arrivals", numbers(item.arrivals()));
        map.put("handling", handling(item.handling()));
        item.patience().ifPresent(minutes -> map.put("patience", number(minutes)));
        put(map, "priority", number(item.priority()), 0L);
        return map;
    }

    private static Map<String, Object> handling(Handling handling) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (handling.shape() == Shape.EMPIRICAL) {
            map.put("samples", numbers(handling.samples()));
            return map;
        }
        map.put("mean", number(handling.mean()));
        if (handling.shape() == Shape.GAMMA || handling.shape() == Shape.LOGNORMAL) {
            map.put("cv", number(handling.cv()));
        }
        map.put("shape", handling.shape().name().toLowerCase(Locale.ROOT));
        return map;
    }

    private static Map<String, Object> rule(TidalRule rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("zone", rule.zone());
        rule.openAt().ifPresent(people -> map.put("openAt", people));
        put(map, "closeAt", rule.closeAt(), 0);
        rule.from().ifPresent(time -> map.put("from", time.toString()));
        rule.until().ifPresent(time -> map.put("until", time.toString()));
        put(map, "minutes", number(rule.minutes()), 0L);
        put(map, "backOffice", rule.backOffice());
        return map;
    }

    private static Map<String, Object> limits(Limits limits) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "minWindows", limits.minWindows(), 0);
        put(map, "maxWindows", limits.maxWindows(), Limits.UNLIMITED);
        put(map, "maxTidal", limits.maxTidal(), Limits.UNLIMITED);
        if (limits.promisesAWait() || limits.withinMinutes() > 0) {
            map.put("within", number(limits.withinMinutes()));
            map.put("share", number(limits.share()));
        }
        put(map, "maxLoad", number(limits.maxLoad()), 1L);
        put(map, "together", limits.together().stream().map(List::copyOf).toList());
        put(map, "apart", limits.apart().stream().map(List::copyOf).toList());
        return map;
    }

    private static void put(Map<String, Object> map, String key, Object value, Object usual) {
        if (!value.equals(usual)) {
            map.put(key, value);
        }
    }

    private static void put(Map<String, Object> map, String key, Collection<?> values) {
        if (!values.isEmpty()) {
            map.put(key, List.copyOf(values));
        }
    }

    private static List<Number> numbers(List<Double> values) {
        return values.stream().map(ScenarioWriter::number).toList();
    }

    /** Without ".0" where it is whole. */
    private static Number number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : (Number) value;
    }
}
