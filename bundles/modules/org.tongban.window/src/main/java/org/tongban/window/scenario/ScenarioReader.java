package org.tongban.window.scenario;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the entries of a scenario file. */
final class ScenarioReader {

    private static final Set<String> SCENARIO = Set.of("name", "opens", "closes", "zones", "windows", "items", "tidal", "limits");
    private static final Set<String> ZONE = Set.of("name", "min", "max", "takes");
    private static final Set<String> WINDOW = Set.of("name", "zone", "count", "items", "breaks", "tidal", "green");
    private static final Set<String> TIDAL = Set.of("zone", "openAt", "closeAt", "from", "until", "minutes", "backOffice");
    private static final Set<String> LIMITS = Set.of("minWindows", "maxWindows", "maxTidal", "within", "share", "maxLoad", "together", "apart");
    private static final int MOST_ZONES = 500;
    private static final int MOST_WINDOWS = 5000;
    private static final int MOST_ITEMS = 5000;
    private static final int DAY = 24 * 60;

    private final Problems problems;

    ScenarioReader(Problems problems) {
        this.problems = problems;
    }

    Scenario read(Node node) {
        Entry root = new Entry(node, "", problems, SCENARIO);
        String name = root.text("name");
        root.text("opens");
        root.text("closes");
        Optional<LocalTime> opens = root.time("opens");
        Optional<LocalTime> closes = root.time("closes");
        if (opens.isPresent() && closes.isPresent() && (!opens.get().isBefore(closes.get()) || Duration.between(opens.get(), closes.get()).toMinutes() % Scenario.SLOT != 0)) {
            root.problem("closes", opens.get() + "到" + closes.get() + "应为整数个半小时，先开后关 (a whole number of half hours after opening)");
        }
        problems.refuseIfAny();
        ItemReader items = new ItemReader(opens.orElseThrow(), closes.orElseThrow());
        List<ZoneSpec> zones = root.entries("zones", ZONE, MOST_ZONES).stream().map(ScenarioReader::zone).toList();
        List<WindowSpec> windows = windows(root);
        List<ItemDemand> demands = root.entries("items", ItemReader.ITEM, MOST_ITEMS).stream().map(items::item).toList();
        List<TidalRule> tidal = root.entries("tidal", TIDAL, MOST_ZONES).stream().map(ScenarioReader::tidal).toList();
        Limits limits = root.entry("limits", LIMITS).map(ScenarioReader::limits).orElse(Limits.NONE);
        Scenario scenario = new Scenario(name, opens.orElseThrow(), closes.orElseThrow(), zones, windows, demands, tidal, limits);
        if (!problems.any()) {
            ScenarioCheck.problems(scenario).forEach(problem -> root.problem(problem.field(), problem.what()));
        }
        return scenario;
    }

    private static ZoneSpec zone(Entry entry) {
        int min = entry.whole("min", 0, MOST_WINDOWS, 0);
        int max = entry.whole("max", 0, MOST_WINDOWS, Limits.UNLIMITED);
        if (min > max) {
            entry.problem("max", "最多 " + max + " 个少于最少 " + min + " 个 (max below min)");
        }
        return new ZoneSpec(entry.text("name"), min, max, entry.set("takes"));
    }

    private List<WindowSpec> windows(Entry root) {
        List<WindowSpec> windows = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Entry entry : root.entries("windows", WINDOW, MOST_WINDOWS)) {
            int count = entry.whole("count", 1, MOST_WINDOWS, 1);
            String zone = entry.text("zone");
            if (count > 1 && entry.has("name")) {
                entry.problem("count", "写了名称的窗口只能是一个；请去掉名称或数量 (a named window is one)");
            }
            if (windows.size() + count > MOST_WINDOWS) {
                entry.problem("count", "窗口多于 " + MOST_WINDOWS + " 个 (more than " + MOST_WINDOWS + " windows)");
                return windows;
            }
            WindowSpec window = new WindowSpec(entry.optionalText("name").orElse(""), zone, entry.set("items"), entry.breaks("breaks"), entry.flag("tidal"), entry.flag("green"));
            for (int each = 0; each < count; each++) {
                windows.add(window.name().isEmpty() ? window.named(zone + "-" + numbers.merge(zone, 1, Integer::sum)) : window);
            }
        }
        return windows;
    }

    private static TidalRule tidal(Entry entry) {
        OptionalInt openAt = entry.has("openAt") ? OptionalInt.of(entry.whole("openAt", 1, 1_000_000, 1)) : OptionalInt.empty();
        int closeAt = entry.whole("closeAt", 0, 1_000_000, 0);
        if (openAt.isPresent() && closeAt >= openAt.getAsInt()) {
            entry.problem("closeAt", "关闭人数应少于开启人数 " + openAt.getAsInt() + "，否则刚开就关 (must be below openAt)");
        }
        if (openAt.isEmpty() && !entry.has("from") && !entry.has("until")) {
            entry.problem("openAt", "请写开启人数，或写起止时刻 (give openAt, or from and until)");
        }
        return new TidalRule(entry.text("zone"), openAt, closeAt, entry.time("from"), entry.time("until"), entry.number("minutes", 0, DAY, 0), entry.texts("backOffice"));
    }

    private static Limits limits(Entry entry) {
        int min = entry.whole("minWindows", 0, MOST_WINDOWS, 0);
        int max = entry.whole("maxWindows", 0, MOST_WINDOWS, Limits.UNLIMITED);
        if (min > max) {
            entry.problem("maxWindows", "最多 " + max + " 个少于最少 " + min + " 个 (max below min)");
        }
        if (entry.has("within") != entry.has("share")) {
            entry.problem(entry.has("within") ? "share" : "within", "等候分钟（within）和占比（share）要一起写 (within and share belong together)");
        }
        double share = entry.number("share", 0, 1, 0);
        if (share == 1) {
            entry.problem("share", "没有窗口数能保证每个人，请写小于 1 的占比，如 0.95 (nothing makes sure of everybody; give less than 1)");
        }
        double load = entry.number("maxLoad", 0.01, 1, 1);
        return new Limits(min, max, entry.whole("maxTidal", 0, MOST_WINDOWS, Limits.UNLIMITED), entry.number("within", 0, DAY, 0), share, load,
                entry.sets("together"), entry.sets("apart"));
    }
}
