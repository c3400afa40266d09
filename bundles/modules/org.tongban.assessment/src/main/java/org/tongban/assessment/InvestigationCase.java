package org.tongban.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;

/**
 * An investigation of a clerk.
 *
 * @param filed   the day it was opened
 * @param closed  the day it was closed; empty while open
 * @param decided the grades decided for suspended months
 */
public record InvestigationCase(PersonId person, LocalDate filed, Optional<LocalDate> closed, SortedMap<YearMonth, Grade> decided) {

    public InvestigationCase {
        decided = Collections.unmodifiableSortedMap(new TreeMap<>(decided));
    }
}
