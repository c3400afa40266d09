package org.tongban.policy.yongkang;

import static org.tongban.policy.plan.PolicyPoint.ACCESS;
import static org.tongban.policy.plan.PolicyPoint.AUTHORITY;
import static org.tongban.policy.plan.PolicyPoint.CONSEQUENCES;
import static org.tongban.policy.plan.PolicyPoint.EFFICIENCY;
import static org.tongban.policy.plan.PolicyPoint.ELIGIBILITY;
import static org.tongban.policy.plan.PolicyPoint.FILINGS;
import static org.tongban.policy.plan.PolicyPoint.FUNDING;
import static org.tongban.policy.plan.PolicyPoint.HOLDS;
import static org.tongban.policy.plan.PolicyPoint.IDENTITY;
import static org.tongban.policy.plan.PolicyPoint.MECHANISMS;
import static org.tongban.policy.plan.PolicyPoint.MILESTONES;
import static org.tongban.policy.plan.PolicyPoint.PAY_COMPONENTS;
import static org.tongban.policy.plan.PolicyPoint.PERFORMANCE_PAY;
import static org.tongban.policy.plan.PolicyPoint.PERIODIC_GRADES;
import static org.tongban.policy.plan.PolicyPoint.PROCESS;
import static org.tongban.policy.plan.PolicyPoint.REPORTS;
import static org.tongban.policy.plan.PolicyPoint.ROLES;
import static org.tongban.policy.plan.PolicyPoint.SCOPE;
import static org.tongban.policy.plan.PolicyPoint.SKILL;
import static org.tongban.policy.plan.PolicyPoint.SKILL_PAY;
import static org.tongban.policy.plan.PolicyPoint.STAFF_NUMBER;
import static org.tongban.policy.plan.PolicyPoint.SUPERVISION;
import static org.tongban.policy.plan.PolicyPoint.SYSTEMS;
import static org.tongban.policy.plan.PolicyPoint.TENURE;
import static org.tongban.policy.plan.PolicyPoint.TRAINING;
import static org.tongban.policy.plan.PolicyPoint.WINDOW_NUMBER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.Dated;
import org.tongban.policy.plan.PolicyPoint;

/** What the document says, point by point. Of zones, load, secondees, allowances by years and degrees, annual grades, quotas, ratings, mailing and villages it does not speak. */
final class YongkangPoints {

    static final Map<PolicyPoint, List<Dated<?>>> ALL = Map.copyOf(new YongkangPoints().points);

    private final Map<PolicyPoint, List<Dated<?>>> points = new EnumMap<>(PolicyPoint.class);

    private YongkangPoints() {
        say(IDENTITY, PlanValues.NUMBER, PlanValues.SIGNED, PlanValues.PUBLISHED, PlanValues.EFFECTIVE, PlanValues.STATUS);
        say(AUTHORITY, PlanValues.COORDINATOR, YongkangAuthority.OFFICE, StaffingValues.ORGANISER, PlanValues.BACK);
        say(AUTHORITY, YongkangAuthority.ROWS);
        windows();
        staffing();
        pay();
        execution();
    }

    private void windows() {
        say(SCOPE, YongkangRouting.DONE, YongkangRouting.JOINING, YongkangRouting.DEFERRED, PlanValues.ANY_DEPARTMENT, YongkangReform.DEVOLVED);
        say(WINDOW_NUMBER, PlanValues.TOWN_NUMBERS, PlanValues.GOALS);
        say(PROCESS, PlanValues.PATH, PlanValues.FRONT, PlanValues.BACK, YongkangService.FIELDS);
        say(ACCESS, PlanValues.ANY_PLACE, PlanValues.ONE_STOP, PlanValues.ON_SPOT, YongkangService.FIELDS);
        say(EFFICIENCY, PlanValues.GOALS);
        say(MECHANISMS, PlanValues.MECHANISMS, PlanValues.SITES, PlanValues.CONTINUITY, YongkangService.CLERKS);
    }

    private void staffing() {
        say(STAFF_NUMBER, StaffingValues.CONTROL, StaffingValues.SERIES, PlanValues.TOWN_NUMBERS, YongkangService.CLERKS);
        say(ELIGIBILITY, StaffingValues.TRANSFERRED, StaffingValues.CERTIFIED);
        say(SKILL, StaffingValues.STANDARD, StaffingValues.CERTIFIED, YongkangSkillLevels.LEVELS, YongkangSkillLevels.COUNT);
        say(ROLES, StaffingValues.LEADERS, StaffingValues.VACANCY, StaffingValues.LEADER_DUTIES, StaffingValues.TOWN_DUTIES);
        say(TENURE, StaffingValues.CONTINUITY, StaffingValues.NOTICE_DAYS, StaffingValues.TRANSFERRED_TO);
        say(PERIODIC_GRADES, StaffingValues.CYCLES, YongkangScores.DIMENSIONS, YongkangScores.HIGHEST, StaffingValues.NEW_SCHEME);
        say(HOLDS, YongkangOversight.USE);
        say(CONSEQUENCES, StaffingValues.USES, YongkangOversight.USE);
        say(TRAINING, StaffingValues.BEFORE_POST, StaffingValues.ORGANISER, StaffingValues.TRAININGS, StaffingValues.TRAINERS, StaffingValues.AIMS, YongkangMilestones.MODES,
                YongkangRouting.JOINED_BY, StaffingValues.BY_DEPARTMENTS);
    }

    private void pay() {
        say(PAY_COMPONENTS, PayValues.COMPONENTS, PayValues.TOWN_BASE);
        say(SKILL_PAY, PayValues.REWARD_BY, PayValues.REWARD_AUTHORS);
        say(PERFORMANCE_PAY, PayValues.SPECIAL_BONUS, PayValues.LEADERS, PayValues.DRIVERS, PayValues.DIFFERENCE);
        say(FUNDING, PayValues.FUND, PayValues.CHANNEL, PayValues.BONUS_PAYER);
    }

    private void execution() {
        say(FILINGS, PlanValues.FILED_CHANGES, PlanValues.RECEIVER, YongkangEstablishment.FIRST_DUE, YongkangEstablishment.FIELDS);
        say(MILESTONES, YongkangMilestones.TRANSFER_DUE, YongkangMilestones.DEPARTMENTS, YongkangMilestones.DETAILS, YongkangEstablishment.FIRST_DUE, YongkangMilestones.MECHANISMS_DUE,
                YongkangMilestones.DELIVERABLES, YongkangRouting.JOINED_BY, YongkangMilestones.DUTIES_DUE, YongkangMilestones.OVERALL_DUE);
        say(SUPERVISION, YongkangOversight.TOPICS, YongkangOversight.METHODS, YongkangOversight.BODIES, YongkangOversight.A_YEAR);
        say(SYSTEMS, StaffingValues.STANDARD, PlanValues.CONTROL_RECORD, PlanValues.FILING_LISTS);
        say(REPORTS, PlanValues.GOALS, PlanValues.TRANSFER_LISTS, PlanValues.FILING_LISTS, StaffingValues.CERTIFIED);
    }

    private void say(PolicyPoint point, Dated<?>... values) {
        say(point, List.of(values));
    }

    private void say(PolicyPoint point, List<? extends Dated<?>> values) {
        points.computeIfAbsent(point, none -> new ArrayList<>()).addAll(values);
    }
}
