package org.tongban.plan.ui.states;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.plan.state.ClauseState;

/**
 * What is filled in to record how a clause is carried out.
 *
 * @param state null if none was chosen
 * @param site  empty for the place's own centre
 * @param day   null if none, or none that can be read, was given
 * @param file  the path of a file, blank for none
 */
public record EvidenceEntry(@Nullable ClauseState state, Optional<SiteId> site, @Nullable LocalDate day, String note, String file) {
}
