package org.tongban.report.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Finding;
import org.tongban.plan.Audit;
import org.tongban.plan.Outline;
import org.tongban.plan.Plan;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.state.PlanState;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.TopicCoverage;
import org.tongban.registry.Site;
import org.tongban.report.Scorecard;

/**
 * All that is known for a report, read once, so that its chapters agree with each other.
 *
 * @param site     the site reported on, with those under it
 * @param sites    these, by which units are named
 * @param whole    whether it is the whole place
 * @param day      by the end of which day
 * @param outline  the document's headings
 * @param filings  what ought to be filed by sites reported on, and what was
 * @param coverage which of the document's topics were inspected this year
 * @param findings of the check-up
 * @param choices  readings chosen, oldest first
 * @param entered  local values entered, oldest first
 * @param chain    what a look at the whole audit list found
 * @param last     its last entry
 */
record Matter(PolicyPack pack, Site site, List<Site> sites, boolean whole, LocalDate day, Outline outline, PlanState state, Scorecard scorecard, Optional<MilestoneBoard> board,
        List<FilingEntry> filings, List<Inspection> inspections, List<ProblemCase> problems, Optional<Finding<TopicCoverage>> coverage, List<CheckupFinding> findings, Desk desk,
        List<Plan.Chosen> choices, List<Plan.Entered> entered, Audit.Verdict chain, Optional<Audit.Entry> last) {

    /** The name of a site reported on; its code if it is not among them. */
    String nameOf(org.tongban.core.id.SiteId id) {
        return sites.stream().filter(each -> each.id().equals(id)).map(Site::name).findFirst().orElse(id.code());
    }
}
