package org.tongban.payroll.run;

import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.policy.Answerer;

/** Who answers a question for a site on a day. */
public interface Policies {

    <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day);
}
