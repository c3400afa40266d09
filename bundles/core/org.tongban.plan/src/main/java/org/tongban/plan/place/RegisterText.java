package org.tongban.plan.place;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Instrument;
import org.tongban.plan.ClauseNote;
import org.tongban.plan.ClauseNote.Parameter;

/**
 * A register in the form of clauses.yaml. A pack that stands for several laws names the law at each clause by
 * {@code document} (its number) and {@code document_title}.
 */
record RegisterText(Instrument instrument) {

    /** A clause and what is noted beside its words. */
    record Entry(Clause clause, ClauseNote note) {
    }

    List<Entry> read(byte[] utf8) {
        LoadSettings settings = LoadSettings.builder().setLabel("clauses.yaml").setCodePointLimit(32 * 1024 * 1024).build();
        Object root = new Load(settings).loadFromString(new String(utf8, StandardCharsets.UTF_8));
        Object list = root instanceof Map<?, ?> map ? map.get("clauses") : root;
        if (!(list instanceof List<?> entries)) {
            throw new IllegalArgumentException("a clause register holds a list named clauses");
        }
        return entries.stream().map(entry -> (Map<?, ?>) entry).map(entry -> new Entry(clause(entry), note(entry))).toList();
    }

    private Clause clause(Map<?, ?> entry) {
        String document = text(entry, "document");
        String title = text(entry, "document_title");
        Instrument own = document.isEmpty() ? instrument : new Instrument(title.isEmpty() ? document : title, document);
        List<String> users = entry.get("also_used_by") instanceof List<?> names ? names.stream().map(String::valueOf).toList() : List.of();
        int line = entry.get("source_line") instanceof Number number ? number.intValue() : 0;
        return new Clause(text(entry, "id"), own, text(entry, "quote"), text(entry, "gist_en"), text(entry, "module"), users, text(entry, "kind"), line);
    }

    private static ClauseNote note(Map<?, ?> entry) {
        List<Parameter> parameters = entry.get("params") instanceof List<?> list
                ? list.stream().map(each -> (Map<?, ?>) each).map(each -> new Parameter(text(each, "name"), value(each.get("value")), text(each, "unit"))).toList() : List.of();
        return new ClauseNote(text(entry, "effect"), text(entry, "scope"), parameters);
    }

    private static String value(@Nullable Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(RegisterText::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    private static String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        return value == null ? "" : value.toString();
    }
}
