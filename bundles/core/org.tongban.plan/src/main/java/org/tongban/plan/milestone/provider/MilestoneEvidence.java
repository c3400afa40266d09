package org.tongban.plan.milestone.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.policy.plan.MilestoneStanding.State;

/** Tells how far the clauses with milestones are carried out. */
@Component
public final class MilestoneEvidence implements ClauseEvidence {

    private final Milestones milestones;

    @Activate
    public MilestoneEvidence(@Reference Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public String module() {
        return "core";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        List<Told> told = new ArrayList<>();
        milestones.board(site, day).filter(board -> board.pack().equals(pack.id())).ifPresent(board -> board.cases().stream()
                .filter(each -> each.milestone().due().isPresent() || each.standing().done() > 0)
                .forEach(each -> told.add(new Told(each.milestone().clause(), state(each.standing()), sentence(each), each.finding()))));
        return told;
    }

    /** Done once its share is reached, late or not; before its day begun or unknown, after it partly or not done. */
    private static ClauseState state(MilestoneStanding standing) {
        if (standing.isReached()) {
            return ClauseState.DONE;
        }
        if (standing.actual().signum() > 0) {
            return ClauseState.PARTLY;
        }
        return standing.state() == State.OVERDUE ? ClauseState.NOT_DONE : ClauseState.UNCLEAR;
    }

    private static String sentence(MilestoneCase found) {
        MilestoneStanding standing = found.standing();
        return "节点“" + found.milestone().title() + "”" + standing.state() + "：" + standing.done() + "/" + standing.parts() + "项，应达" + standing.needed() + "项"
                + found.milestone().due().map(due -> "，时限" + due).orElse("") + (standing.daysLate() > 0 ? "，逾期" + standing.daysLate() + "天" : "")
                + found.reason().map(reason -> "；原因：" + reason.text()).orElse("");
    }
}
