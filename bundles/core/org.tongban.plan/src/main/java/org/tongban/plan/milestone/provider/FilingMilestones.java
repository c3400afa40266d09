package org.tongban.plan.milestone.provider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.Filings;
import org.tongban.plan.milestone.MilestoneSource;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDutyPolicy;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.PartDone;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** Tells of milestones that want something filed: their sites are those that have to file by the same clause, done once the filing is accepted, on the day it was submitted. */
@Component
public final class FilingMilestones implements MilestoneSource {

    private final PolicyBook book;
    private final Filings filings;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public FilingMilestones(@Reference PolicyBook book, @Reference Filings filings, @Reference Sites sites, @Reference Clock clock) {
        this.book = book;
        this.filings = filings;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "core";
    }

    @Override
    public List<String> parts(PolicyPack pack, Milestone milestone, SiteId seat, LocalDate day) {
        return duty(pack, milestone, seat, day).map(duty -> sites.all().stream().filter(site -> site.level() == duty.from()).map(Site::name).toList()).orElse(List.of());
    }

    private Optional<FilingDuty> duty(PolicyPack pack, Milestone milestone, SiteId seat, LocalDate day) {
        LocalDate asked = day.isBefore(pack.inForceFrom()) ? pack.inForceFrom() : day;
        return book.ask(FilingDutyPolicy.class, seat, asked).filter(answerer -> answerer.pack().id().equals(pack.id()))
                .flatMap(answerer -> answerer.policy().duties(answerer.sheet(asked)).stream().filter(duty -> duty.clause().equals(milestone.clause())).findFirst());
    }

    @Override
    public List<PartDone> tell(PolicyPack pack, Milestone milestone, Map<String, SiteId> named, LocalDate day) {
        if (named.isEmpty()) {
            return List.of();
        }
        List<Filing> filed = filings.all().stream().filter(filing -> filing.clause().equals(milestone.clause())).toList();
        return named.entrySet().stream().flatMap(part -> filed.stream().filter(filing -> filing.site().equals(part.getValue())).map(filing -> filing.course(clock.getZone()))
                .filter(course -> course.accepted().filter(accepted -> !accepted.isAfter(day)).isPresent()).flatMap(course -> course.submitted().stream())
                .map(submitted -> new PartDone(part.getKey(), submitted))).toList();
    }
}
