package org.tongban.policy.hongqi;

import static org.tongban.policy.plan.PolicyPoint.ACCESS;
import static org.tongban.policy.plan.PolicyPoint.ANNUAL_GRADES;
import static org.tongban.policy.plan.PolicyPoint.AUTHORITY;
import static org.tongban.policy.plan.PolicyPoint.BENEFITS;
import static org.tongban.policy.plan.PolicyPoint.CONSEQUENCES;
import static org.tongban.policy.plan.PolicyPoint.DELIVERY;
import static org.tongban.policy.plan.PolicyPoint.EFFICIENCY;
import static org.tongban.policy.plan.PolicyPoint.EXCELLENT_QUOTA;
import static org.tongban.policy.plan.PolicyPoint.FILINGS;
import static org.tongban.policy.plan.PolicyPoint.FUNDING;
import static org.tongban.policy.plan.PolicyPoint.HOLDS;
import static org.tongban.policy.plan.PolicyPoint.IDENTITY;
import static org.tongban.policy.plan.PolicyPoint.LOAD;
import static org.tongban.policy.plan.PolicyPoint.MECHANISMS;
import static org.tongban.policy.plan.PolicyPoint.PAY_COMPONENTS;
import static org.tongban.policy.plan.PolicyPoint.PAY_FLOOR;
import static org.tongban.policy.plan.PolicyPoint.PERFORMANCE_PAY;
import static org.tongban.policy.plan.PolicyPoint.PERIODIC_GRADES;
import static org.tongban.policy.plan.PolicyPoint.PROCESS;
import static org.tongban.policy.plan.PolicyPoint.RATING;
import static org.tongban.policy.plan.PolicyPoint.REPORTS;
import static org.tongban.policy.plan.PolicyPoint.ROLES;
import static org.tongban.policy.plan.PolicyPoint.SCOPE;
import static org.tongban.policy.plan.PolicyPoint.SECONDMENT;
import static org.tongban.policy.plan.PolicyPoint.STAFF_NUMBER;
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
import org.tongban.policy.plan.PolicyPoint;

/** What the document says, point by point; of eligibility, skill levels, allowances, piecework, villages and days it does not speak. */
final class HongqiPoints {

    static final Map<PolicyPoint, List<Dated<?>>> ALL = Map.copyOf(new HongqiPoints().points);

    private final Map<PolicyPoint, List<Dated<?>>> points = new EnumMap<>(PolicyPoint.class);

    private HongqiPoints() {
        plan();
        windows();
        service();
        staffing();
        payAndAssessment();
        execution();
    }

    private void plan() {
        say(IDENTITY, PlanValues.PUBLISHED, PlanValues.EFFECTIVE);
        say(AUTHORITY, HongqiAuthority.ROWS);
        say(AUTHORITY, PlanValues.FIRST_RESPONSIBLE, HongqiMilestones.SUPPORTING_PLAN);
    }

    private void windows() {
        say(SCOPE, HongqiRouting.COMMERCIAL_GROUP, HongqiRouting.COMMERCIAL_DEPARTMENTS, HongqiRouting.ENTERPRISE, HongqiRouting.INSURANCE_GROUP, HongqiRouting.INSURANCE_FIELDS,
                HongqiLayout.DEPARTMENT_TYPES, HongqiLayout.DEPARTMENT_AREA);
        say(WINDOW_NUMBER, HongqiLayout.FLOOR_ONE_WINDOWS, HongqiRouting.COMMERCIAL_FLOOR, HongqiRouting.INSURANCE_FLOOR, HongqiLayout.DEPARTMENT_TYPES);
        say(ZONES, HongqiLayout.ZONE_KINDS, HongqiLayout.SERVICE_FACILITIES, HongqiLayout.EQUIPMENT, HongqiLayout.GREEN_AREAS, SpecialWindows.LABELS, HongqiService.ASPECTS);
        say(LOAD, PlanValues.LOAD_INPUTS, HongqiLoad.OPEN_DAYS, HongqiLoad.MINUTES_PER_DAY, HongqiLoad.TARGET_LOAD, HongqiLoad.YEARS, HongqiLoad.MINIMUM, HongqiLoad.MAX_RATIO,
                HongqiTides.CAUSES, HongqiTides.FACTOR, HongqiTides.WEEKS, HongqiTides.MAX_WAIT, HongqiTides.BACK_OFFICE);
        say(PROCESS, HongqiCases.WAY, HongqiAuthorisation.STEPS, PlanValues.VOUCHER, HongqiCases.FLAGS, HongqiCases.MEASURES);
    }

    private void service() {
        say(ACCESS, PlanValues.FREE_CHOICE, PlanValues.NO_REFUSAL, HongqiService.COMPARED, HongqiAcceptance.CLOSE_REASONS, HongqiAcceptance.DUPLICATE_DAYS, HongqiService.STEPS,
                HongqiService.DECISION, HongqiAcceptance.CHANNEL);
        say(EFFICIENCY, HongqiLoad.MAX_RATIO, HongqiService.ALL_CHANNELS, HongqiFeeds.COUNTER);
        say(RATING, HongqiLayout.COVERAGE, PlanValues.LOOP, PlanValues.ASSIGN_DAYS, PlanValues.RECTIFY_DAYS, PlanValues.LINKS, PlanValues.PUBLICATION, PlanValues.ANALYSIS,
                PlanValues.REVISITED, HongqiAssessment.GOOD, HongqiAssessment.BAD);
        say(MECHANISMS, HongqiService.MECHANISM_LIST, HongqiAcceptance.NOTICES);
        say(DELIVERY, PlanValues.MAILING);
    }

    private void staffing() {
        say(STAFF_NUMBER, PlanValues.BACKUP);
        say(ROLES, PlanValues.CHIEF_REPRESENTATIVES, PlanValues.FIRST_RESPONSIBLE);
        say(SECONDMENT, PlanValues.MIN_SECONDMENT, PlanValues.NO_OTHER_WORK, HongqiFilingDuties.NOTICE, PlanValues.LEND_OUT, PlanValues.RETURN_GROUNDS);
        say(TENURE, PlanValues.GRASSROOTS_YEARS, PlanValues.MIN_SECONDMENT);
        say(TRAINING, PlanValues.BEFORE_POST, PlanValues.TOPICS, PlanValues.TRAINER);
    }

    private void payAndAssessment() {
        say(PAY_COMPONENTS, PlanValues.PAY_SYSTEM, HongqiPay.EXPLORED, HongqiPay.REFERENCE);
        say(PAY_FLOOR, HongqiPay.REFERENCE, HongqiPay.TOLERANCE);
        say(PERFORMANCE_PAY, PlanValues.REWARDS);
        say(FUNDING, PlanValues.TRAINING_FUND);
        say(BENEFITS, HongqiPay.EXPLORED);
        say(PERIODIC_GRADES, PlanValues.CYCLES, HongqiAssessment.DIMENSIONS, HongqiAssessment.HIGHEST);
        say(ANNUAL_GRADES, HongqiAssessment.SHARE);
        say(EXCELLENT_QUOTA, HongqiAssessment.SHARE, HongqiAssessment.USES_HOME_QUOTA);
        say(HOLDS, PlanValues.INPUT);
        say(CONSEQUENCES, PlanValues.RETURN_GROUNDS, PlanValues.USES, PlanValues.GRASSROOTS_YEARS, PlanValues.EXERCISE, PlanValues.COMMENDED, HongqiOversight.MEASURES);
    }

    private void execution() {
        say(FILINGS, HongqiFilingDuties.RECEIVER, HongqiFilingDuties.NOTICE);
        say(SUPERVISION, HongqiOversight.TOPICS, HongqiOversight.CONDUCT, HongqiOversight.BODIES, HongqiOversight.SOURCES, HongqiOversight.METHODS, HongqiOversight.GROUNDS,
                HongqiOversight.MEASURES);
        say(SYSTEMS, PlanValues.SYSTEMS, HongqiAcceptance.CHANNEL, HongqiFeeds.TYPES, HongqiFeeds.MAX_LAG, PlanValues.STANDARD);
        say(REPORTS, PlanValues.REPORTS, HongqiReports.PERCENTILE, PlanValues.ANALYSIS);
    }

    private void say(PolicyPoint point, Dated<?>... values) {
        say(point, List.of(values));
    }

    private void say(PolicyPoint point, List<? extends Dated<?>> values) {
        points.computeIfAbsent(point, none -> new ArrayList<>()).addAll(values);
    }
}
