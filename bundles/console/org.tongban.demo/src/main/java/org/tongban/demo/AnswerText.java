package org.tongban.demo;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts values of a command's answer into a line: {@code {totals.gross}} a value, {@code {people#}} the length of a list. */
final class AnswerText {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_.]+)(#?)}");

    private AnswerText() {
    }

    static String fill(String text, @Nullable Object answer) {
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(place -> Matcher.quoteReplacement(value(answer, place.group(1).split("\\."), !place.group(2).isEmpty())));
    }

    private static String value(@Nullable Object answer, String[] path, boolean length) {
        Object at = answer;
        for (String name : path) {
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return length ? String.valueOf(at instanceof List<?> list ? list.size() : 0) : String.valueOf(at);
    }
}
