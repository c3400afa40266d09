package org.tongban.widgets.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a clause in its document, though blanks and line ends differ and some words between may be left out
 * by an ellipsis. Free of widgets.
 */
final class Quote {

    /** From {@code start}, {@code length} characters. */
    record Range(int start, int length) {
        int end() {
            return start + length;
        }
    }

    private Quote() {
    }

    /**
     * Where the words stand.
     *
     * @param line the line, from 1, at or before which the words begin; 0 if not known
     * @return the ranges in order; the whole line if the words are not there; empty if there is no such line either
     */
    static List<Range> find(String text, int line, String words) {
        Squeezed document = Squeezed.of(text);
        int from = document.after(startOfLine(text, line));
        List<Range> ranges = pieces(document, from, words);
        if (ranges.isEmpty()) {
            ranges = pieces(document, 0, words);
        }
        return ranges.isEmpty() ? wholeLine(text, line) : ranges;
    }

    private static List<Range> pieces(Squeezed document, int from, String words) {
        List<Range> ranges = new ArrayList<>();
        int at = from;
        for (String piece : words.split("…+|\\.{3,}|\\R")) {
            String wanted = Squeezed.of(piece).text();
            if (!wanted.isEmpty()) {
                int found = document.text().indexOf(wanted, at);
                if (found < 0) {
                    return List.of();
                }
                int start = document.places()[found];
                int last = document.places()[found + wanted.length() - 1];
                ranges.add(new Range(start, last + 1 - start));
                at = found + wanted.length();
            }
        }
        return ranges;
    }

    private static List<Range> wholeLine(String text, int line) {
        int start = startOfLine(text, line);
        if (line < 1 || start >= text.length()) {
            return List.of();
        }
        int end = text.indexOf('\n', start);
        int length = (end < 0 ? text.length() : end) - start;
        return length == 0 ? List.of() : List.of(new Range(start, length));
    }

    static int startOfLine(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return start;
    }

    /** A text without its blanks, and where each character of it stood. */
    private record Squeezed(String text, int[] places) {
        static Squeezed of(String text) {
            StringBuilder kept = new StringBuilder();
            int[] places = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isWhitespace(c) && c != '\u3000' && c != '\u00A0') {
                    places[kept.length()] = i;
                    kept.append(c);
                }
            }
            return new Squeezed(kept.toString(), places);
        }

        /** The first kept character at or after a place of the whole text. */
        int after(int place) {
            int low = 0;
            while (low < text.length() && places[low] < place) {
                low++;
            }
            return low;
        }
    }
}
