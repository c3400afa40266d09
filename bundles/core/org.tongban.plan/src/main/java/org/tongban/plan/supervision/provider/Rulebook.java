package org.tongban.plan.supervision.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.Plan;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.plan.OversightPolicy;
import org.tongban.policy.plan.OversightPolicy.Named;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.RectificationRule;

/** By what supervision goes at a site on a day: the document in force there, else nothing but what people write. */
@Component(service = Rulebook.class)
public final class Rulebook {

    private static final Named ANYTHING = new Named(List.of(), new Citation("", ""));
    private static final Oversight NO_DOCUMENT =
            new Oversight(ANYTHING, false, ANYTHING, ANYTHING, ANYTHING, ANYTHING, ANYTHING, OptionalInt.empty(), false, ANYTHING, OptionalInt.empty());

    private final PolicyBook book;
    private final Plan plan;

    @Activate
    public Rulebook(@Reference PolicyBook book, @Reference Plan plan) {
        this.book = book;
        this.plan = plan;
    }

    Optional<Oversight> oversight(SiteId site, LocalDate day) {
        return book.ask(OversightPolicy.class, site, day).map(answerer -> answerer.policy().oversight(answerer.sheet(day)));
    }

    RectificationRule rule(SiteId site, LocalDate day) {
        return new RectificationRule(oversight(site, day).orElse(NO_DOCUMENT));
    }

    Worksheet sheet(SiteId site, LocalDate day) {
        return new Worksheet(day, plan.deskFor(site));
    }
}
