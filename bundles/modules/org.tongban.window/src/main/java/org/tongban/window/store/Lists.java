package org.tongban.window.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists and maps as texts of lines; sets and maps in order of their words, so that equal ones give equal texts. */
final class Lists {

    private Lists() {
    }

    static String text(List<String> words) {
        return words.stream().map(Lists::line).collect(Collectors.joining("\n"));
    }

    static String text(Set<String> words) {
        return words.stream().sorted().map(Lists::line).collect(Collectors.joining("\n"));
    }

    static String text(Map<String, String> words) {
        return words.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> line(entry.getKey()) + "\t" + line(entry.getValue())).collect(Collectors.joining("\n"));
    }

    static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    static Set<String> set(String text) {
        return Set.copyOf(new ArrayList<>(new java.util.LinkedHashSet<>(list(text))));
    }

    static Map<String, String> map(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        list(text).forEach(line -> words.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
        return words;
    }

    /** As a person reads it. */
    static String shown(Collection<String> words) {
        return words.stream().collect(Collectors.joining("、"));
    }

    private static String line(String word) {
        return word.replace('\n', ' ').replace('\t', ' ');
    }
}
