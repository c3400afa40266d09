package org.tongban.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of an official document, found by its numbering: 一、 then （一） then 1.
 *
 * @param headings in the order of the text
 */
public record Outline(List<Heading> headings) {

    /** What stands before a heading: blanks of any kind, as pages on the web have them. */
    private static final String INDENT = "^[\\s\\u00a0\\u3000]*";
    /** Headings of three levels; what is numbered （1） is text. */
    private static final List<Pattern> LEVELS = List.of(Pattern.compile(INDENT + "([一二三四五六七八九十]+、\\s*.+)$"),
            Pattern.compile(INDENT + "([（(][一二三四五六七八九十]+[）)]\\s*.+)$"), Pattern.compile(INDENT + "(\\d+\\s*[.．]\\s*\\D.*)$"));
    private static final Pattern ENDS = Pattern.compile("[。：:；;]");
    private static final int LONGEST = 26;

    /**
     * A heading.
     *
     * @param line  its line, from 1
     * @param level 1 for the highest
     * @param title its words with the number; of a paragraph that begins with one, the words up to the first stop
     */
    public record Heading(int line, int level, String title) {
    }

    public static Outline of(String text) {
        List<Heading> headings = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            for (int level = 0; level < LEVELS.size(); level++) {
                Matcher matcher = LEVELS.get(level).matcher(lines[i]);
                if (matcher.matches()) {
                    headings.add(new Heading(i + 1, level + 1, title(matcher.group(1).strip())));
                    break;
                }
            }
        }
        return new Outline(List.copyOf(headings));
    }

    private static String title(String words) {
        String title = ENDS.split(words, 2)[0].strip();
        return title.length() > LONGEST ? title.substring(0, LONGEST - 1) + "…" : title;
    }

    /** The headings under which a line stands, highest first; empty before the first one. */
    public List<Heading> above(int line) {
        List<Heading> path = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.line() > line) {
                break;
            }
            path.removeIf(higher -> higher.level() >= heading.level());
            path.add(heading);
        }
        return path;
    }

    /** Whether the heading takes its whole line, rather than being the first words of a paragraph. */
    public static boolean wholeLine(String line) {
        return !ENDS.matcher(line).find() && line.strip().length() <= LONGEST + 10;
    }
}
