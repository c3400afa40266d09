package org.tongban.plan.ui.clauses;

import java.util.List;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Instrument;
import org.tongban.plan.Outline;

/**
 * A document in use.
 *
 * @param pack       the id of its pack
 * @param place      the place it is for
 * @param instrument its title and number
 * @param clauses    its clauses in the order of the register
 * @param outline    its headings
 */
public record PlanDocument(String pack, String place, Instrument instrument, List<Clause> clauses, Outline outline) {
}
