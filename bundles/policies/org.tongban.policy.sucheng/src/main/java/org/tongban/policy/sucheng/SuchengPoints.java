package org.tongban.policy.sucheng;

import static org.tongban.policy.plan.PolicyPoint.ACCESS;
import static org.tongban.policy.plan.PolicyPoint.ANNUAL_GRADES;
import static org.tongban.policy.plan.PolicyPoint.AUTHORITY;
import static org.tongban.policy.plan.PolicyPoint.BENEFITS;
import static org.tongban.policy.plan.PolicyPoint.CONSEQUENCES;
import static org.tongban.policy.plan.PolicyPoint.DELIVERY;
import static org.tongban.policy.plan.PolicyPoint.EDUCATION_PAY;
import static org.tongban.policy.plan.PolicyPoint.EFFICIENCY;
import static org.tongban.policy.plan.PolicyPoint.ELIGIBILITY;
import static org.tongban.policy.plan.PolicyPoint.EXCELLENT_QUOTA;
import static org.tongban.policy.plan.PolicyPoint.FILINGS;
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
import static org.tongban.policy.plan.PolicyPoint.PROBATION_PAY;
import static org.tongban.policy.plan.PolicyPoint.PROCESS;
import static org.tongban.policy.plan.PolicyPoint.RATING;
import static org.tongban.policy.plan.PolicyPoint.REPORTS;
import static org.tongban.policy.plan.PolicyPoint.ROLES;
import static org.tongban.policy.plan.PolicyPoint.SCOPE;
import static org.tongban.policy.plan.PolicyPoint.SECONDMENT;
import static org.tongban.policy.plan.PolicyPoint.SENIORITY_PAY;
import static org.tongban.policy.plan.PolicyPoint.SKILL;
import static org.tongban.policy.plan.PolicyPoint.SKILL_PAY;
import static org.tongban.policy.plan.PolicyPoint.STAFF_NUMBER;
import static org.tongban.policy.plan.PolicyPoint.STATIONS;
import static org.tongban.policy.plan.PolicyPoint.SUPERVISION;
import static org.tongban.policy.plan.PolicyPoint.SYSTEMS;
import static org.tongban.policy.plan.PolicyPoint.TENURE;
import static org.tongban.policy.plan.PolicyPoint.TRAINING;
import static org.tongban.policy.plan.PolicyPoint.WINDOW_NUMBER;
import static org.tongban.policy.plan.PolicyPoint.ZONES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.Dated;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.plan.PolicyPoint;

/** What the document says, point by point. It does not speak of piecework, station tiers and case ratios. */
final class SuchengPoints {

    static final Map<PolicyPoint, List<Dated<?>>> ALL = Map.copyOf(new SuchengPoints().points);

    private final Map<PolicyPoint, List<Dated<?>>> points = new EnumMap<>(PolicyPoint.class);

    private SuchengPoints() {
        plan();
        windows();
        staffing();
        pay();
        assessment();
        execution();
    }

    private void plan() {
        say(IDENTITY, PlanValues.NUMBER, PlanValues.SIGNED, PlanValues.BASIS, PlanValues.FIRST_MONTH, PlanValues.FIRST_YEAR);
        say(AUTHORITY, PlanValues.LEADER, PlanValues.MANAGER, PlanValues.CUSTODIAN, PlanValues.CONTACTS, StaffingValues.ORGANISER);
        say(AUTHORITY, SuchengAuthority.ROWS);
    }

    private void windows() {
        say(SCOPE, mode(SiteLevel.DISTRICT), mode(SiteLevel.TOWN), mode(SiteLevel.VILLAGE), SuchengRouting.EXCLUDED, SuchengRouting.MERGED, SuchengRouting.TOWN_DEPARTMENTS);
        say(WINDOW_NUMBER, SuchengWindows.DISTRICT_WINDOWS, SuchengWindows.TOWN_WINDOWS, SuchengWindows.LARGER_TOWN_WINDOWS, SuchengWindows.LARGER_CLASSES);
        say(ZONES, SuchengWindows.FUNCTION_POSTS, PlanValues.QUEUE);
        say(LOAD, PlanValues.TOWN_LOAD);
        say(PROCESS, SuchengProcess.WAY, SuchengProcess.ACCEPTANCE, SuchengProcess.REFUSAL, SuchengProcess.NOTICES);
        say(ACCESS, PlanValues.ANY_POST, PlanValues.MERGING, PlanValues.ITEM_LISTS, SuchengProcess.REFUSAL, SuchengRecords.FIELDS);
        say(EFFICIENCY, SuchengRecords.MEASURES);
        say(MECHANISMS, PlanValues.MECHANISMS, PlanValues.FIRST_ASKED, SuchengProcess.NOTICES);
        say(DELIVERY, PlanValues.MATERIALS);
        say(STATIONS, mode(SiteLevel.VILLAGE));
    }

    private void staffing() {
        say(STAFF_NUMBER, SuchengWindows.OWN_STAFF, SuchengWindows.HR_STAFF, SuchengWindows.CIVIL_STAFF, SuchengWindows.LEAST_RATIO);
        say(ELIGIBILITY, StaffingValues.CONDITIONS);
        say(ELIGIBILITY, StaffingValues.MAX_AGE, StaffingValues.MIN_EDUCATION, SuchengCertificates.YEARS, SuchengCertificates.LEAST);
        say(SKILL, StaffingValues.STANDARD, SuchengSkillLevels.LEVELS, SuchengCertificates.YEARS, SuchengCertificates.LEAST, SuchengCertificates.REMINDERS);
        say(ROLES, StaffingValues.ELECTED_POSTS, SuchengPromotion.LEAST);
        say(SECONDMENT, SuchengRouting.TOWN_DEPARTMENTS, StaffingValues.REPLACED);
        say(TENURE, PlanTariff.tiers());
        say(TENURE, PayValues.FULL_YEAR, SuchengCertificates.YEARS);
        say(TRAINING, StaffingValues.BEFORE_POST, StaffingValues.ORGANISER, StaffingValues.CENTRAL_A_YEAR, StaffingValues.TRAININGS, StaffingValues.TOPICS, StaffingValues.BY_CENTRES,
                StaffingValues.MODES, StaffingValues.ROUNDS, StaffingValues.EMERGENCIES);
        say(RATING, StaffingValues.RATING);
    }

    private void pay() {
        say(PAY_COMPONENTS, PayValues.COMPONENTS, PayValues.BASIC);
        say(SKILL_PAY, PlanTariff.skills());
        say(SKILL_PAY, PayValues.SEVERAL_CERTIFICATES);
        say(SENIORITY_PAY, PlanTariff.tiers());
        say(EDUCATION_PAY, PlanTariff.education());
        say(PROBATION_PAY, PayValues.IN_PROBATION);
        say(PAY_FLOOR, PayValues.FUND);
        say(PERFORMANCE_PAY, PayValues.BENEFITS_LIKE);
        say(FUNDING, PayValues.CHANNEL, PayValues.FUND, PayValues.VILLAGES);
        say(BENEFITS, PayValues.BENEFITS, PayValues.BENEFITS_LIKE, PayValues.INSURANCE, PayValues.LEAVE);
    }

    private void assessment() {
        say(PERIODIC_GRADES, PayValues.CYCLES, SuchengMonthlyGrades.GRADES, SuchengScores.FULL_MARKS, SuchengScores.LOWEST, SuchengProposals.GOOD_FROM, SuchengProposals.FAIR_FROM);
        say(ANNUAL_GRADES, SuchengAnnualGrades.GRADES, SuchengAnnualGrades.GOOD_FOR_EXCELLENT, SuchengAnnualGrades.GOOD_FOR_COMPETENT, SuchengAnnualGrades.POOR_FOR_BETTER,
                SuchengAnnualGrades.POOR_FOR_BARELY,
                PoorMonths.IN_A_ROW, PoorMonths.IN_A_YEAR, PayValues.FULL_YEAR);
        say(EXCELLENT_QUOTA, SuchengExcellentCap.SHARE);
        say(HOLDS, SuchengOversight.SOURCES, PayValues.SUSPENDED);
        say(CONSEQUENCES, PayValues.USES, StaffingValues.REPLACED, SuchengReplacement.PERIODS, SuchengReplacement.LEAST_RANKED, PayValues.COMMENDED);
    }

    private void execution() {
        say(FILINGS, SuchengFilingDuties.DUE_DAY, SuchengFilingDuties.RECEIVER, SuchengFilingDuties.RETURN_RECEIVER, SuchengFilingDuties.RETURN_DAY, SuchengFilingDuties.RETURN_DAYS);
        say(MILESTONES, SuchengMilestones.figures());
        say(SUPERVISION, SuchengOversight.METHODS, SuchengOversight.BODIES, SuchengOversight.SOURCES);
        say(SYSTEMS, PlanValues.PLATFORM, PlanValues.HIGH_FREQUENCY, PlanValues.QUEUE, StaffingValues.STANDARD);
        say(REPORTS, SuchengRecords.MEASURES, PlanValues.ITEM_LISTS);
    }

    private void say(PolicyPoint point, Dated<?>... values) {
        say(point, List.of(values));
    }

    private void say(PolicyPoint point, List<? extends Dated<?>> values) {
        points.computeIfAbsent(point, none -> new ArrayList<>()).addAll(values);
    }

    private static Dated<?> mode(SiteLevel level) {
        return SuchengServiceMode.BY_LEVEL.get(level);
    }
}
