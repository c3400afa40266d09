package org.tongban.registry.ui.person;

import java.util.HashMap;
import java.util.Map;

/** A dated record of a person as it is being typed: texts by column. Known by what it is, not by what it says. */
final class Line {

    private final Map<String, String> texts = new HashMap<>();

    String get(String column) {
        return texts.getOrDefault(column, "");
    }

    Line with(String column, String text) {
        texts.put(column, text);
        return this;
    }

    Map<String, String> texts() {
        return Map.copyOf(texts);
    }
}
