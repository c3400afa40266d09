package org.tongban.plan.ui.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Instrument;
import org.tongban.plan.Outline;
import org.tongban.plan.ui.document.QuoteFinder.Span;

/**
 * What the document part shows.
 *
 * @param instrument the document
 * @param text       its text as published
 * @param outline    its headings
 * @param spans      where the clause's words stand in the text; empty if no clause is shown or they are not there
 * @param clause     the clause it is opened at; null for none
 * @param remark     what is to be said above the text
 * @param other      the place's own document by which a figure was entered, else empty
 * @param marks      every clause whose words stand in the text, by where they begin
 */
public record DocumentPage(Instrument instrument, String text, Outline outline, List<Span> spans, @Nullable Clause clause, Remark remark, String other, List<ClauseMark> marks) {

    /** The clause whose words stand at an offset of the text; of several the shortest. */
    Optional<ClauseMark> at(int offset) {
        return marks.stream().filter(mark -> mark.covers(offset)).min(Comparator.comparingInt(ClauseMark::length));
    }

    /** What is to be said above the text. */
    public enum Remark {
        /** Nothing: the words are highlighted, or no clause was asked for. */
        NONE,
        /** The register does not have the clause's words; shown is what it says. */
        NO_QUOTE,
        /** The clause's words are not in the text that the pack carries; shown are the register's. */
        NOT_IN_TEXT,
        /** The figure stands in a document of the place's own; shown is the clause that asks for it. */
        LOCAL_DOCUMENT,
        /** No installed pack has the clause. */
        UNKNOWN_CLAUSE
    }
}
