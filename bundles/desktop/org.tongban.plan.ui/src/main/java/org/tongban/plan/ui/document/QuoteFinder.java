package org.tongban.plan.ui.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds a clause's words in the text of its document, although copies differ in spaces, line breaks, full and half width
 * and the form of quotation marks and dashes. An ellipsis in the quote stands for words left out.
 */
public final class QuoteFinder {

    private static final Map<Character, Character> SAME = Map.ofEntries(Map.entry('“', '"'), Map.entry('”', '"'), Map.entry('‘', '\''), Map.entry('’', '\''),
            Map.entry('「', '"'), Map.entry('」', '"'), Map.entry('—', '-'), Map.entry('–', '-'), Map.entry('―', '-'), Map.entry('−', '-'),
            Map.entry('、', ','), Map.entry('。', '.'), Map.entry('〔', '['), Map.entry('〕', ']'), Map.entry('【', '['), Map.entry('】', ']'));

    private final String plain;
    private final int[] places;
    private final String text;

    /** A stretch of the text: from the offset {@code start} up to, but not including, {@code end}. */
    public record Span(int start, int end) {
    }

    public QuoteFinder(String text) {
        this.text = text;
        StringBuilder letters = new StringBuilder(text.length());
        List<Integer> from = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            for (char letter : plain(text.charAt(i)).toCharArray()) {
                letters.append(letter);
                from.add(i);
            }
        }
        plain = letters.toString();
        places = from.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Where the quote stands: one span, or several if it leaves words out; empty if it is not all there.
     *
     * @param line the line where it is said to begin, from 1; 0 if unknown. Of several places the first from there on is taken.
     */
    public List<Span> find(String quote, int line) {
        int start = offsetOf(line);
        List<Span> near = search(quote, start);
        return near.isEmpty() && start > 0 ? search(quote, 0) : near;
    }

    private List<Span> search(String quote, int begin) {
        List<Span> found = new ArrayList<>();
        int from = begin;
        for (String piece : quote.split("…+|\\.{3,}|⋯+")) {
            String wanted = plainAll(piece);
            if (wanted.isEmpty()) {
                continue;
            }
            int at = plain.indexOf(wanted, from);
            if (at < 0) {
                return List.of();
            }
            from = at + wanted.length();
            found.add(new Span(places[at], places[from - 1] + 1));
        }
        return List.copyOf(found);
    }

    /** Where a line begins among the plain letters. */
    private int offsetOf(int line) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = text.indexOf('\n', at) + 1;
            if (at == 0) {
                return 0;
            }
        }
        int letter = 0;
        while (letter < places.length && places[letter] < at) {
            letter++;
        }
        return letter;
    }

    private static String plainAll(String words) {
        StringBuilder letters = new StringBuilder();
        words.chars().forEach(letter -> letters.append(plain((char) letter)));
        return letters.toString();
    }

    /** A letter without what copies differ in; nothing for a space. Normalised before and after, as full width forms hide marks. */
    private static String plain(char letter) {
        if (letter < 0x80) {
            return letter <= ' ' ? "" : Character.toString(Character.toLowerCase(letter));
        }
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.getType(letter) == Character.FORMAT) {
            return "";
        }
        Character same = SAME.get(letter);
        if (same != null) {
            return same.toString();
        }
        return letter >= 0x4e00 && letter <= 0x9fff ? Character.toString(letter) : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
    }
}
