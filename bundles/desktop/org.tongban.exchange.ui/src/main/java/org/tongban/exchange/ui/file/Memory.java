package org.tongban.exchange.ui.file;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Recognised;

/** The columns that a user once chose, by kind and headings: the next file with the same headings is understood alike. */
final class Memory {

    private final Function<String, @Nullable String> get;
    private final BiConsumer<String, String> put;

    Memory(Function<String, @Nullable String> get, BiConsumer<String, String> put) {
        this.get = get;
        this.put = put;
    }

    Map<String, String> columns(Recognised recognised) {
        String text = get.apply(key(recognised));
        Map<String, String> columns = new TreeMap<>();
        if (text != null) {
            for (String line : text.split("\n")) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    columns.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        }
        return columns;
    }

    void remember(Recognised recognised, Map<String, String> columns) {
        put.accept(key(recognised), new TreeMap<>(columns).entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue()).collect(Collectors.joining("\n")));
    }

    private static String key(Recognised recognised) {
        String headings = recognised.columns().stream().map(Recognised.Column::key).sorted().collect(Collectors.joining("\t"));
        return "import.columns." + recognised.kind() + "." + Integer.toHexString(headings.hashCode());
    }
}
