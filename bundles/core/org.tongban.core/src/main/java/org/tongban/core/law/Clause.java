package org.tongban.core.law;

import java.util.List;

/**
 * A clause of a policy document as the clause register has it.
 *
 * @param id         {@code SC-2.2.5.2-a}
 * @param instrument the document
 * @param quote      its own words, verbatim
 * @param gist       what it says, in English
 * @param module     the module it mainly belongs to
 * @param alsoUsedBy further modules
 * @param kind       parameter, formula, constraint, workflow, milestone, record, report, role, service-mechanism or statement
 * @param line       the line of the document where the quote begins, from 1
 */
public record Clause(String id, Instrument instrument, String quote, String gist, String module, List<String> alsoUsedBy, String kind, int line) {

    public Citation citation() {
        return instrument.clause(id);
    }
}
