package org.tongban.window.intake;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cells that list several words. */
final class Words {

    private Words() {
    }

    static List<String> list(Optional<String> cell) {
        return cell.map(text -> Arrays.stream(text.split("[、，,;；|\\n]+|\\s{2,}")).map(Words::plain).filter(word -> !word.isEmpty()).distinct().toList()).orElse(List.of());
    }

    static Set<String> set(Optional<String> cell) {
        return new LinkedHashSet<>(list(cell));
    }

    /** A word that ends a list as people speak, 等9家部门, says nothing. */
    private static String plain(String word) {
        return word.strip().replaceFirst("等(\\d+[家个](部门|单位)?|部门|单位)?$", "");
    }
}
