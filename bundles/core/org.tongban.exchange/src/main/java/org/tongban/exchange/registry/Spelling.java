package org.tongban.exchange.registry;

import java.text.Normalizer;

/** What people type, made comparable. */
final class Spelling {

    private Spelling() {
    }

    /** Half width, without any space. */
    static String compact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }

    static boolean hasAny(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
