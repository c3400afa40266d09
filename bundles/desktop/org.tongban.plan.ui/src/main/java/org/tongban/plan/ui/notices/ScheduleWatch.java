package org.tongban.plan.ui.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.Supervision;
import org.tongban.plan.ui.PlanParts;
import org.tongban.policy.plan.Problem;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;

/** Tells of milestones that are late, due soon or late without a reason, and of rectifications overdue or waiting for review. */
@Component
public final class ScheduleWatch implements Watch {
    private static final int SOON_DAYS = 14;

    private final Workspaces workspaces;
    private final Milestones milestones;
    private final Supervision supervision;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public ScheduleWatch(@Reference Workspaces workspaces, @Reference Milestones milestones, @Reference Supervision supervision, @Reference Sites sites, @Reference Clock clock) {
        this.workspaces = workspaces;
        this.milestones = milestones;
        this.supervision = supervision;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices(Locale language) {
        List<Notice> notices = new ArrayList<>();
        if (workspaces.current().isEmpty()) {
            return notices;
        }
        Texts texts = Texts.of(ScheduleWatch.class, language);
        LocalDate today = LocalDate.now(clock);
        milestones.board(today).ifPresent(board -> milestones(board, texts, notices));
        sites.root().ifPresent(root -> problems(supervision.problems(root.id(), today), texts, notices));
        return notices;
    }

    private static void milestones(MilestoneBoard board, Texts texts, List<Notice> notices) {
        List<MilestoneCase> overdue = board.overdue();
        if (!overdue.isEmpty()) {
            notices.add(new Notice(Weight.BLOCKING, texts.get("notice.milestones.overdue", Integer.toString(overdue.size()), overdue.get(0).milestone().title(),
                    Integer.toString(overdue.get(0).standing().daysLate())), PlanParts.MILESTONES, overdue.get(0).milestone().id()));
        }
        List<MilestoneCase> soon = board.dueWithin(SOON_DAYS);
        if (!soon.isEmpty()) {
            notices.add(new Notice(Weight.DUE, texts.get("notice.milestones.soon", Integer.toString(soon.size()), soon.get(0).milestone().title(),
                    soon.get(0).milestone().due().orElseThrow().toString()), PlanParts.MILESTONES, soon.get(0).milestone().id()));
        }
        List<MilestoneCase> silent = board.cases().stream().filter(MilestoneCase::wantsReason).toList();
        if (!silent.isEmpty()) {
            notices.add(new Notice(Weight.DUE, texts.get("notice.milestones.reason", Integer.toString(silent.size()), silent.get(0).milestone().title()), PlanParts.MILESTONES,
                    silent.get(0).milestone().id()));
        }
    }

    private static void problems(List<ProblemCase> problems, Texts texts, List<Notice> notices) {
        List<ProblemCase> overdue = problems.stream().filter(each -> each.standing().state() == Problem.State.OVERDUE).toList();
        if (!overdue.isEmpty()) {
            notices.add(new Notice(Weight.BLOCKING, texts.get("notice.problems.overdue", Integer.toString(overdue.size()), overdue.get(0).problem().unit()), PlanParts.SUPERVISION,
                    overdue.get(0).problem().number()));
        }
        List<ProblemCase> waiting = problems.stream().filter(each -> each.standing().state() == Problem.State.RECTIFIED).toList();
        if (!waiting.isEmpty()) {
            notices.add(new Notice(Weight.DUE, texts.get("notice.problems.review", Integer.toString(waiting.size()), waiting.get(0).problem().unit()), PlanParts.SUPERVISION,
                    waiting.get(0).problem().number()));
        }
    }
}
