package org.tongban.window.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.Checked;
import org.tongban.registry.Sites;
import org.tongban.window.HallChecks;
import org.tongban.window.HallChecks.Result;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;

/** What the checks of the halls tell of the clauses that they rest on. */
@Component
public final class HallEvidence implements ClauseEvidence {

    private final Halls halls;
    private final HallChecks checks;
    private final Sites sites;

    @Activate
    public HallEvidence(@Reference Halls halls, @Reference HallChecks checks, @Reference Sites sites) {
        this.halls = halls;
        this.checks = checks;
        this.sites = sites;
    }

    @Override
    public String module() {
        return "window";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        Set<SiteId> within = sites.under(site);
        List<Told> told = new ArrayList<>();
        for (HallPlan hall : halls.on(day)) {
            if (within.contains(hall.site().id())) {
                checks.of(hall.site().id(), day).stream().filter(result -> result.clause().document().equals(pack.instrument().number()))
                        .forEach(result -> told.add(told(hall.site().name(), result)));
            }
        }
        return told;
    }

    private static Told told(String hall, Result result) {
        Finding<Checked> finding = result.finding();
        String found = finding.value().map(Checked::toString).orElseGet(finding::reason);
        return new Told(result.clause(), ClauseState.of(result.verdict()), hall + "：" + result.title() + " " + found, finding);
    }
}
