package org.tongban.console.village;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.console.Terminal;
import org.tongban.core.id.Mask;
import org.tongban.policy.village.StationTier;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.village.Facility;
import org.tongban.village.Station;

/** The list of the stations, telephone numbers masked. */
final class StationList {

    private final Sites sites;
    private final People people;

    StationList(Sites sites, People people) {
        this.sites = sites;
        this.people = people;
    }

    void answer(List<Station> stations, LocalDate day, Terminal terminal) {
        List<Map<String, Object>> rows = new ArrayList<>();
        stations.forEach(station -> rows.add(tree(station)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("asOf", day.toString());
        answer.put("stations", rows);
        terminal.answer(answer, out -> {
            if (rows.isEmpty()) {
                out.println(terminal.text("还没有村站；请先导入：import stations FILE", "No stations yet; import them: import stations FILE"));
            }
            rows.forEach(row -> out.println(line(row, terminal)));
        });
    }

    private Map<String, Object> tree(Station station) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("village", sites.find(station.site()).map(Site::name).orElse(station.site().code()));
        tree.put("tier", station.tier().map(StationTier::label).orElse(null));
        tree.put("residents", station.residents().orElse(null));
        tree.put("area", station.area().map(BigDecimal::toPlainString).orElse(null));
        tree.put("windows", station.windows().orElse(null));
        tree.put("sittingDays", station.sittingDays().orElse(null));
        tree.put("clerks", station.clerks().stream().flatMap(id -> people.find(id).stream()).map(dossier -> dossier.person().name()).toList());
        tree.put("phone", Mask.phone(station.phone()));
        tree.put("location", station.location());
        tree.put("builtOn", station.builtOn().map(LocalDate::toString).orElse(null));
        tree.put("facilities", station.facilities().stream().sorted().map(Facility::label).toList());
        tree.put("from", station.from().toString());
        return tree;
    }

    private static String line(Map<String, Object> row, Terminal terminal) {
        StringBuilder line = new StringBuilder(String.valueOf(row.get("village")));
        say(line, "", row.get("tier"));
        say(line, terminal.text("常住 ", "residents "), row.get("residents"));
        say(line, terminal.text("面积 ", "area "), row.get("area"));
        say(line, terminal.text("窗口 ", "windows "), row.get("windows"));
        say(line, terminal.text("每周坐班 ", "days a week "), row.get("sittingDays"));
        say(line, terminal.text("代办员 ", "clerk "), row.get("clerks"));
        say(line, terminal.text("电话 ", "phone "), row.get("phone"));
        say(line, terminal.text("建成 ", "built "), row.get("builtOn"));
        return line.toString();
    }

    private static void say(StringBuilder line, String label, @Nullable Object value) {
        String text = value instanceof List<?> list ? list.stream().map(Object::toString).collect(Collectors.joining("、")) : Objects.toString(value, "");
        if (!text.isEmpty()) {
            line.append("  ").append(label).append(text);
        }
    }
}
