package org.tongban.core.law;

/**
 * Where a figure or rule stands: a clause of a document. The clause's own words are in the pack's clause register.
 *
 * @param clause   the clause id, such as {@code SC-2.2.5.2-a}
 * @param document the document's number
 */
public record Citation(String clause, String document) {

    @Override
    public String toString() {
        return document + " " + clause;
    }
}
