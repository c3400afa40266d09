package org.tongban.village.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongban.core.id.Mask;
import org.tongban.village.Facility;
import org.tongban.village.Station;

/** A station field by field, by the fields' Chinese names, as the history may show it. */
record StationFacets(Map<String, String> fields) {

    /** A field that differs; empty texts for none. */
    record Difference(String field, String before, String after) {
    }

    static StationFacets of(Optional<Station> station) {
        Map<String, String> fields = new LinkedHashMap<>();
        station.ifPresent(known -> {
            fields.put("生效日", known.from().toString());
            fields.put("类型", text(known.tier()));
            fields.put("常住人口", text(known.residents()));
            fields.put("服务场地面积", text(known.area().map(BigDecimal::toPlainString)));
            fields.put("综合窗口数", text(known.windows()));
            fields.put("每周坐班工作日", text(known.sittingDays()));
            fields.put("代办员", known.clerks().stream().map(clerk -> "person " + clerk).collect(Collectors.joining("、")));
            fields.put("服务电话", Mask.phone(known.phone()));
            fields.put("站址", known.location());
            fields.put("建成日期", text(known.builtOn()));
            fields.put("设施", known.facilities().stream().sorted().map(Facility::label).collect(Collectors.joining("、")));
        });
        return new StationFacets(fields);
    }

    /** The fields in which the later differs. */
    List<Difference> differences(StationFacets later) {
        List<Difference> differences = new ArrayList<>();
        Map<String, String> all = later.fields.isEmpty() ? fields : later.fields;
        all.keySet().forEach(field -> {
            String before = fields.getOrDefault(field, "");
            String after = later.fields.getOrDefault(field, "");
            if (!before.equals(after)) {
                differences.add(new Difference(field, before, after));
            }
        });
        return differences;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
