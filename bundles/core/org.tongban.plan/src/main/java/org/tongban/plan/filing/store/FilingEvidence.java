package org.tongban.plan.filing.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.Filings;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** What the filings tell of the clauses that want them: how many were due, filed, late, returned and are missing. */
@Component
public final class FilingEvidence implements ClauseEvidence {

    private final Filings filings;
    private final Sites sites;

    @Activate
    public FilingEvidence(@Reference Filings filings, @Reference Sites sites) {
        this.filings = filings;
        this.sites = sites;
    }

    @Override
    public String module() {
        return "core";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        Map<SiteId, Optional<SiteId>> parents = new HashMap<>();
        sites.all().forEach(each -> parents.put(each.id(), each.parent()));
        Map<Citation, List<FilingEntry>> byClause = filings.list(day).stream()
                .filter(entry -> entry.duty().clause().document().equals(pack.instrument().number()) && isWithin(entry.site(), site, parents))
                .collect(Collectors.groupingBy(entry -> entry.duty().clause(), LinkedHashMap::new, Collectors.toList()));
        List<Told> told = new ArrayList<>();
        byClause.forEach((clause, entries) -> told(clause, entries, day).ifPresent(told::add));
        return told;
    }

    private static boolean isWithin(Site from, SiteId site, Map<SiteId, Optional<SiteId>> parents) {
        Optional<SiteId> at = Optional.of(from.id());
        for (int steps = 0; at.isPresent() && steps <= parents.size(); steps++) {
            if (at.get().equals(site)) {
                return true;
            }
            at = parents.getOrDefault(at.get(), Optional.empty());
        }
        return false;
    }

    /** Empty where nothing was due and nothing was filed. */
    private static Optional<Told> told(Citation clause, List<FilingEntry> entries, LocalDate day) {
        Worksheet sheet = new Worksheet(day);
        long accepted = sheet.fact("已备案", count(entries, entry -> entry.filing().map(Filing::state).filter(FilingState.ACCEPTED::equals).isPresent()));
        long onTime = sheet.fact("按时报送", is(entries, FilingStanding.ON_TIME));
        long late = sheet.fact("迟报", is(entries, FilingStanding.LATE));
        long returned = sheet.fact("退回未重报", is(entries, FilingStanding.RETURNED));
        long overdue = sheet.fact("逾期未报", is(entries, FilingStanding.OVERDUE));
        long due = sheet.step("应报", onTime + late + returned + overdue);
        if (due == 0) {
            return Optional.empty();
        }
        ClauseState state = onTime + late == due ? ClauseState.DONE : onTime + late + returned > 0 ? ClauseState.PARTLY : ClauseState.NOT_DONE;
        String sentence = entries.get(0).duty().title() + "应报备案" + due + "项：按时" + onTime + "项，迟报" + late + "项，退回未重报" + returned + "项，逾期未报" + overdue + "项；已备案" + accepted + "项";
        return Optional.of(new Told(clause, state, sentence, sheet.granted("备案", sentence, clause)));
    }

    private static long is(List<FilingEntry> entries, FilingStanding standing) {
        return count(entries, entry -> entry.standing().filter(standing::equals).isPresent());
    }

    private static long count(List<FilingEntry> entries, Predicate<FilingEntry> which) {
        return entries.stream().filter(which).count();
    }
}
