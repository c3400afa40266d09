package org.tongban.policy.hanjiang;

import static org.tongban.policy.plan.PolicyPoint.ACCESS;
import static org.tongban.policy.plan.PolicyPoint.AUTHORITY;
import static org.tongban.policy.plan.PolicyPoint.BENEFITS;
import static org.tongban.policy.plan.PolicyPoint.CONSEQUENCES;
import static org.tongban.policy.plan.PolicyPoint.DELIVERY;
import static org.tongban.policy.plan.PolicyPoint.EFFICIENCY;
import static org.tongban.policy.plan.PolicyPoint.ELIGIBILITY;
import static org.tongban.policy.plan.PolicyPoint.FUNDING;
import static org.tongban.policy.plan.PolicyPoint.HOLDS;
import static org.tongban.policy.plan.PolicyPoint.IDENTITY;
import static org.tongban.policy.plan.PolicyPoint.LOAD;
import static org.tongban.policy.plan.PolicyPoint.MECHANISMS;
import static org.tongban.policy.plan.PolicyPoint.MILESTONES;
import static org.tongban.policy.plan.PolicyPoint.PAY_COMPONENTS;
import static org.tongban.policy.plan.PolicyPoint.PAY_FLOOR;
import static org.tongban.policy.plan.PolicyPoint.PERFORMANCE_PAY;
import static org.tongban.policy.plan.PolicyPoint.PERIODIC_GRADES;
import static org.tongban.policy.plan.PolicyPoint.PROCESS;
import static org.tongban.policy.plan.PolicyPoint.RATING;
import static org.tongban.policy.plan.PolicyPoint.REPORTS;
import static org.tongban.policy.plan.PolicyPoint.ROLES;
import static org.tongban.policy.plan.PolicyPoint.SCOPE;
import static org.tongban.policy.plan.PolicyPoint.STAFF_NUMBER;
import static org.tongban.policy.plan.PolicyPoint.SUPERVISION;
import static org.tongban.policy.plan.PolicyPoint.SYSTEMS;
import static org.tongban.policy.plan.PolicyPoint.TRAINING;
import static org.tongban.policy.plan.PolicyPoint.WINDOW_NUMBER;
import static org.tongban.policy.plan.PolicyPoint.ZONES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.Dated;
import org.tongban.policy.plan.PolicyPoint;

/** What the document says, point by point. Of skill levels, secondees, tenure, allowances, piecework, annual grades, quotas, filings and villages it does not speak. */
final class HanjiangPoints {

    static final Map<PolicyPoint, List<Dated<?>>> ALL = Map.copyOf(new HanjiangPoints().points);

    private final Map<PolicyPoint, List<Dated<?>>> points = new EnumMap<>(PolicyPoint.class);

    private HanjiangPoints() {
        say(IDENTITY, PlanValues.NUMBER, PlanValues.SIGNED, PlanValues.PUBLISHED, PlanValues.EFFECTIVE, PlanValues.BASIS, PlanValues.MAIL_BASIS);
        say(AUTHORITY, StaffingValues.COORDINATORS, StaffingValues.RECRUITER, StaffingValues.TOWN_RECRUITER, StaffingValues.ORGANISER, StaffingValues.CENTRE_DUTIES);
        say(AUTHORITY, HanjiangAuthority.ROWS);
        windows();
        staffing();
        pay();
        execution();
    }

    private void windows() {
        say(SCOPE, PlanValues.CATALOGUE, PlanValues.EXTERNAL, PlanValues.MEDICAL, PlanValues.SELF_HIRED);
        say(WINDOW_NUMBER, HanjiangEfficiency.WINDOWS, HanjiangZonePlan.NINE, HanjiangZonePlan.MIN_WINDOWS);
        say(ZONES, ZoneTable.figures());
        say(ZONES, HanjiangZonePlan.NINE);
        say(LOAD, PlanValues.PLANNING, HanjiangZonePlan.CASES_PER_WINDOW, PlanValues.OPTIMISING);
        say(PROCESS, HanjiangProcess.WAY, PlanValues.SEPARATION, PlanValues.STEPS);
        say(ACCESS, PlanValues.ENTRY, PlanValues.CATALOGUE, PlanValues.EXTERNAL, PlanValues.SAMENESS, HanjiangItems.LEAST, PlanValues.TRIPS);
        say(EFFICIENCY, HanjiangEfficiency.DEPARTMENTS, HanjiangEfficiency.WINDOWS, HanjiangEfficiency.FRONT_BEFORE, HanjiangEfficiency.MAX_STAFF, HanjiangEfficiency.PER_HEAD_BEFORE,
                HanjiangEfficiency.PER_HEAD_TARGET, PlanValues.ONLINE);
        say(RATING, PlanValues.RATING);
        say(MECHANISMS, PlanValues.MECHANISMS, PlanValues.STEPS, HanjiangHall.EQUIPMENT, PlanValues.EXAMPLES);
        say(DELIVERY, HanjiangMilestones.MAIL_FROM, HanjiangDelivery.POSTAGE, HanjiangDelivery.EXCLUDED, HanjiangDelivery.EXCLUDED_STATED, HanjiangDelivery.MAILED);
    }

    private void staffing() {
        say(STAFF_NUMBER, HanjiangEfficiency.FRONT_BEFORE, HanjiangEfficiency.MAX_STAFF, HanjiangEfficiency.FRONT, StaffingValues.ENGINEERING, StaffingValues.GUIDES, StaffingValues.AGENTS,
                StaffingValues.TOWN_LEAST, StaffingValues.TOWN_MOST, StaffingValues.TOWN_POPULATION, StaffingValues.TOWN_GUIDES);
        say(ELIGIBILITY, StaffingValues.CONDITIONS, StaffingValues.PREFERRED);
        say(ROLES, StaffingValues.ENGINEERING, StaffingValues.GUIDES, StaffingValues.AGENTS, StaffingValues.TOWN_GUIDES);
        say(PERIODIC_GRADES, StaffingValues.ASSESSED);
        say(HOLDS, StaffingValues.CIRCULARS);
        say(CONSEQUENCES, HanjiangOversight.GROUNDS, HanjiangOversight.MEASURES, HanjiangOversight.ACCOUNTABLE_BY);
        say(TRAINING, StaffingValues.ORGANISER, StaffingValues.BASIC_BY, StaffingValues.BASIC_TOPICS, StaffingValues.BASIC_DAYS, StaffingValues.TRAININGS, StaffingValues.TRAINERS);
    }

    private void pay() {
        say(PAY_COMPONENTS, StaffingValues.COMPONENTS, HanjiangCost.KINDS);
        say(PAY_FLOOR, HanjiangPay.LEAST, HanjiangPay.ABOUT, HanjiangPay.TOLERANCE, HanjiangCost.MONTHLY, HanjiangCost.YEARLY, StaffingValues.MODEL);
        say(PERFORMANCE_PAY, HanjiangPay.BONUS);
        say(FUNDING, StaffingValues.FUND, StaffingValues.CHANNEL, StaffingValues.MODEL);
        say(BENEFITS, StaffingValues.BENEFITS);
    }

    private void execution() {
        say(MILESTONES, HanjiangDeclarations.CENTRE_DUE, HanjiangMilestones.DELIVERABLES, HanjiangMilestones.TOWNS_DUE, HanjiangMilestones.TOWN_CENTRES, HanjiangDeclarations.STAFF_DUE,
                HanjiangMilestones.MAIL_FROM);
        say(SUPERVISION, HanjiangOversight.METHODS, HanjiangOversight.BODIES, HanjiangOversight.GROUNDS, HanjiangOversight.MEASURES, HanjiangOversight.ACCOUNTABLE_BY,
                HanjiangOversight.PROPOSED_WORKDAYS, HanjiangOversight.BULLETIN_MONTHS, HanjiangOversight.COORDINATION_MONTHS);
        say(SYSTEMS, PlanValues.PLATFORM, PlanValues.AGENCY, PlanValues.POST, PlanValues.CATALOGUE);
        say(REPORTS, PlanValues.BULLETIN, PlanValues.OPTIMISING, HanjiangDelivery.MAILED);
    }

    private void say(PolicyPoint point, Dated<?>... values) {
        say(point, List.of(values));
    }

    private void say(PolicyPoint point, List<? extends Dated<?>> values) {
        points.computeIfAbsent(point, none -> new ArrayList<>()).addAll(values);
    }
}
