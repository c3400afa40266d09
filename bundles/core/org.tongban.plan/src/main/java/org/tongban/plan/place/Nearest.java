package org.tongban.plan.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known keys nearest to a mistyped one. */
final class Nearest {

    private static final int SHOWN = 3;

    private Nearest() {
    }

    static List<String> to(String typed, Collection<String> known) {
        return known.stream().distinct().sorted(Comparator.comparingInt((String key) -> distance(typed, key)).thenComparing(Comparator.naturalOrder())).limit(SHOWN).toList();
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
