package org.tongban.plan.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Digest;

/**
 * The frozen form of a filing's contents: lines of text that say whose and what they are, the heads, then the rows; cells are
 * divided by tabs, and tab, line end and backslash inside a cell are written {@code \t \n \r \\}. The digest is the SHA-256 of the
 * lines in UTF-8, each ended by a line feed. The same contents of the same filing always give the same digest.
 *
 * @param lines as stored
 */
public record FrozenText(List<String> lines) {

    private static final String FORM = "tongban-filing 1";
    /** Lines before the heads of the table. */
    private static final int HEAD = 4;

    public FrozenText {
        lines = List.copyOf(lines);
    }

    /** Freezes contents for one filing. */
    public static FrozenText of(String kind, SiteId site, FilingSubject subject, FilingContents contents) {
        List<String> lines = new ArrayList<>(List.of(FORM, kind, site.code(), subject.toString()));
        lines.add(line(contents.columns()));
        contents.rows().forEach(row -> lines.add(line(row)));
        return new FrozenText(lines);
    }

    /** 64 hexadecimal digits. */
    public String digest() {
        return Digest.of(String.join("\n", lines) + "\n").hex();
    }

    /** Whether it was frozen for this filing. */
    public boolean isOf(String kind, SiteId site, FilingSubject subject) {
        return lines.size() > HEAD && lines.subList(0, HEAD).equals(List.of(FORM, kind, site.code(), subject.toString()));
    }

    /** The table; empty where the lines are no longer one, which only happens when somebody changed them. */
    public Optional<FilingContents> contents() {
        if (lines.size() <= HEAD) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FilingContents(cells(lines.get(HEAD)), lines.subList(HEAD + 1, lines.size()).stream().map(FrozenText::cells).toList()));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String line(List<String> cells) {
        return String.join("\t", cells.stream().map(FrozenText::escaped).toList());
    }

    /** A cell without tab and line end, for a line of cells. */
    public static String escaped(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(unescaped(cell));
        }
        return cells;
    }

    /**
     * Reads {@link #escaped}.
     *
     * @throws IllegalArgumentException if it was not written so
     */
    public static String unescaped(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign != '\\') {
                text.append(sign);
                continue;
            }
            if (++i == cell.length()) {
                throw new IllegalArgumentException("a cell ends within an escape");
            }
            text.append(switch (cell.charAt(i)) {
                case '\\' -> '\\';
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> throw new IllegalArgumentException("unknown escape in a cell");
            });
        }
        return text.toString();
    }
}
