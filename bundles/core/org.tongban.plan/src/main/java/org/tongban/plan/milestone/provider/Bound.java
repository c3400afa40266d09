package org.tongban.plan.milestone.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.plan.Plan;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/**
 * The document whose milestones hold at a site.
 *
 * @param seat  the site to which it is bound
 * @param asked the day on which the document is asked, not before it is bound
 */
record Bound(Answerer<MilestonePolicy> answerer, SiteId seat, LocalDate asked) {

    /** On the day; before any document is in force, by the one that is bound first after it. */
    static Optional<Bound> at(SiteId site, LocalDate day, PolicyBook book, Plan plan, Sites sites) {
        List<SiteId> upwards = upwards(site, sites);
        List<Plan.Bound> bindings = plan.bindings().stream().filter(binding -> upwards.contains(binding.site())).toList();
        LocalDate asked = book.packFor(site, day).map(pack -> day)
                .orElseGet(() -> bindings.stream().map(Plan.Bound::from).filter(from -> from.isAfter(day)).min(Comparator.naturalOrder()).orElse(day));
        return book.ask(MilestonePolicy.class, site, asked).map(answerer -> new Bound(answerer,
                upwards.stream().filter(near -> bindings.stream().anyMatch(binding -> binding.site().equals(near) && binding.pack().equals(answerer.pack().id()))).findFirst().orElse(site), asked));
    }

    private static List<SiteId> upwards(SiteId site, Sites sites) {
        List<SiteId> way = new ArrayList<>();
        for (Optional<SiteId> next = Optional.of(site); next.isPresent() && !way.contains(next.get()); next = next.flatMap(sites::find).flatMap(Site::parent)) {
            way.add(next.get());
        }
        return way;
    }
}
