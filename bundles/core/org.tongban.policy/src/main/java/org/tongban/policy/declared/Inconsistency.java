package org.tongban.policy.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/**
 * One thing that does not hold or does not add up.
 *
 * @param kind       what kind of thing
 * @param subject    what it is about, a word that stays the same while figures change; with the kind and the clauses it tells findings apart
 * @param severity   FAIL: it cannot be carried out as written; WARN: somebody has to decide; INFO: both can stand, or a reading explains it
 * @param clauses    the clauses concerned, the first one leading; empty only for what the records alone show
 * @param title      what it is about
 * @param says       what the document says
 * @param found      what it says elsewhere, or what its own figures or the records come to
 * @param reading    how it is read or what explains it; may be empty
 * @param suggestion what can be done; may be empty
 * @param figures    the figures it rests on, in order
 */
public record Inconsistency(Kind kind, String subject, Verdict severity, List<Citation> clauses, Said title, Said says, Said found, Said reading, Said suggestion,
        List<Figure> figures) {

    public Inconsistency {
        clauses = clauses.stream().distinct().toList();
        figures = List.copyOf(figures);
    }

    /**
     * A figure of a finding.
     *
     * @param key   by which programs know it, such as {@code stated}
     * @param name  what it is, for people
     * @param value a number, a day, a rate, or words
     */
    public record Figure(String key, Said name, Object value) {

        /** The value as text; numbers without needless zeros. */
        public String text() {
            return value instanceof BigDecimal number ? Wording.plain(number) : value instanceof List<?> many ? String.join("、", many.stream().map(String::valueOf).toList()) : value.toString();
        }
    }

    /** The whole in one sentence or two. */
    public Said message() {
        String zh = title.zh() + "：" + says.zh() + "；" + found.zh() + "。" + (reading.isEmpty() ? "" : reading.zh() + "。");
        String en = title.en() + ": " + says.en() + "; " + found.en() + "." + (reading.isEmpty() ? "" : " " + Wording.begun(reading.en()) + ".");
        return new Said(zh, en);
    }

    /** The same, read in this way. */
    public Inconsistency read(Verdict how, Said explained) {
        return new Inconsistency(kind, subject, how, clauses, title, says, found, explained, suggestion, figures);
    }

    /** The same, with another suggestion. */
    public Inconsistency suggesting(Said other) {
        return new Inconsistency(kind, subject, severity, clauses, title, says, found, reading, other, figures);
    }

    /** Begins a finding. */
    public static Draft of(Kind kind, String subject, Verdict severity, Stream<Citation> clauses) {
        return new Draft(new Inconsistency(kind, subject, severity, clauses.toList(), Said.NOTHING, Said.NOTHING, Said.NOTHING, Said.NOTHING, Said.NOTHING, List.of()));
    }

    /** A finding being written. Unmodifiable: every method answers a longer copy. */
    public static final class Draft {

        private final Inconsistency so;

        private Draft(Inconsistency so) {
            this.so = so;
        }

        public Draft title(String zh, String en) {
            return with(new Said(zh, Wording.begun(en)), so.says, so.found, so.reading, so.suggestion, so.figures);
        }

        public Draft says(String zh, String en) {
            return with(so.title, new Said(zh, en), so.found, so.reading, so.suggestion, so.figures);
        }

        public Draft found(String zh, String en) {
            return with(so.title, so.says, new Said(zh, en), so.reading, so.suggestion, so.figures);
        }

        public Draft reading(Said how) {
            return with(so.title, so.says, so.found, how, so.suggestion, so.figures);
        }

        public Draft suggest(String zh, String en) {
            return with(so.title, so.says, so.found, so.reading, new Said(zh, Wording.begun(en)), so.figures);
        }

        public Draft figure(String key, String zh, String en, Object value) {
            List<Figure> more = new ArrayList<>(so.figures);
            more.add(new Figure(key, new Said(zh, en), value));
            return with(so.title, so.says, so.found, so.reading, so.suggestion, more);
        }

        /** The finding; what it comes to is written on the sheet. */
        public Inconsistency on(Worksheet sheet) {
            if (so.clauses.isEmpty()) {
                sheet.step(so.title.zh(), so.found.zh());
            } else {
                sheet.step(so.title.zh(), so.found.zh(), so.clauses.get(0));
            }
            return so;
        }

        private Draft with(Said title, Said says, Said found, Said reading, Said suggestion, List<Figure> figures) {
            return new Draft(new Inconsistency(so.kind, so.subject, so.severity, so.clauses, title, says, found, reading, suggestion, figures));
        }
    }
}
