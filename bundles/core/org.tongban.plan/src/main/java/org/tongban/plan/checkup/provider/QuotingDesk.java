package org.tongban.plan.checkup.provider;

import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Desk;
import org.tongban.plan.Clauses;

/** The desk of a document looked at alone: nothing chosen, nothing entered, but the clauses' words. */
record QuotingDesk(Clauses clauses) implements Desk {

    @Override
    public Optional<Choice> choice(String key, LocalDate day) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalValue> local(String key, LocalDate day) {
        return Optional.empty();
    }

    @Override
    public String quote(Citation citation) {
        return clauses.find(citation).map(Clause::quote).orElse("");
    }
}
