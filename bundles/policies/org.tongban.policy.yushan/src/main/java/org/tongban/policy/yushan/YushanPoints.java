package org.tongban.policy.yushan;

import static org.tongban.policy.plan.PolicyPoint.ACCESS;
import static org.tongban.policy.plan.PolicyPoint.ANNUAL_GRADES;
import static org.tongban.policy.plan.PolicyPoint.AUTHORITY;
import static org.tongban.policy.plan.PolicyPoint.CASE_RATIO;
import static org.tongban.policy.plan.PolicyPoint.CONSEQUENCES;
import static org.tongban.policy.plan.PolicyPoint.HOLDS;
import static org.tongban.policy.plan.PolicyPoint.IDENTITY;
import static org.tongban.policy.plan.PolicyPoint.LOAD;
import static org.tongban.policy.plan.PolicyPoint.MECHANISMS;
import static org.tongban.policy.plan.PolicyPoint.MILESTONES;
import static org.tongban.policy.plan.PolicyPoint.PAY_COMPONENTS;
import static org.tongban.policy.plan.PolicyPoint.PERFORMANCE_PAY;
import static org.tongban.policy.plan.PolicyPoint.PERIODIC_GRADES;
import static org.tongban.policy.plan.PolicyPoint.PIECEWORK;
import static org.tongban.policy.plan.PolicyPoint.PROCESS;
import static org.tongban.policy.plan.PolicyPoint.RATING;
import static org.tongban.policy.plan.PolicyPoint.REPORTS;
import static org.tongban.policy.plan.PolicyPoint.ROLES;
import static org.tongban.policy.plan.PolicyPoint.SCOPE;
import static org.tongban.policy.plan.PolicyPoint.STAFF_NUMBER;
import static org.tongban.policy.plan.PolicyPoint.STATIONS;
import static org.tongban.policy.plan.PolicyPoint.SUPERVISION;
import static org.tongban.policy.plan.PolicyPoint.SYSTEMS;
import static org.tongban.policy.plan.PolicyPoint.TIERS;
import static org.tongban.policy.plan.PolicyPoint.TRAINING;
import static org.tongban.policy.plan.PolicyPoint.WINDOW_NUMBER;
import static org.tongban.policy.plan.PolicyPoint.ZONES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongban.core.law.Dated;
import org.tongban.policy.plan.PolicyPoint;
import org.tongban.policy.village.StationTier;

/** What the document says, point by point; on eligibility, skill levels, allowances, funds and filings it is silent. */
final class YushanPoints {

    static final Map<PolicyPoint, List<Dated<?>>> ALL = Map.copyOf(new YushanPoints().points);

    private final Map<PolicyPoint, List<Dated<?>>> points = new EnumMap<>(PolicyPoint.class);

    private YushanPoints() {
        plan();
        windows();
        clerks();
        stations();
        execution();
    }

    private void plan() {
        say(IDENTITY, PlanValues.NUMBER, PlanValues.SIGNED, PlanValues.PAY_SINCE);
        say(AUTHORITY, PlanValues.RESPONSIBLE, PlanValues.DUTIES, PlanValues.TRAINER);
        say(AUTHORITY, YushanAuthority.ROWS);
    }

    private void windows() {
        say(SCOPE, YushanItems.ACCEPTED, PlanValues.PUBLIC_SERVICES);
        say(WINDOW_NUMBER, YushanPremises.THRESHOLD, YushanPremises.MIN_BELOW, YushanPremises.MIN_ABOVE, YushanPremises.MAX);
        say(ZONES, PlanValues.PREMISES, PlanValues.EQUIPMENT, PlanValues.RACK, PlanValues.BOARD);
        say(LOAD, PlanValues.WINDOW_BASIS);
        say(PROCESS, PlanValues.AGENT);
        say(ACCESS, PlanValues.CATALOGUE_FIELDS, PlanValues.CATALOGUE_BASE, YushanTiers.SERVES_NEIGHBOURS);
        say(MECHANISMS, PlanValues.CONTACTS, PlanValues.HOME_VISITS, YushanService.HOME_SERVICE_DAYS, PlanValues.AGENT, PlanValues.REACHABLE);
    }

    private void clerks() {
        say(STAFF_NUMBER, PlanValues.ON_DUTY);
        say(ROLES, PlanValues.RESPONSIBLE, PlanValues.AGENT);
        say(PAY_COMPONENTS, PlanValues.PAY);
        say(PERFORMANCE_PAY, PlanValues.QUALITIES);
        say(PIECEWORK, PieceTariff.figures());
        say(PIECEWORK, PlanValues.VOLUME_SOURCE, PlanValues.PAY_SINCE);
        say(PERIODIC_GRADES, PlanValues.CYCLE);
        say(ANNUAL_GRADES, PlanValues.EXCELLENT, PlanValues.UNQUALIFIED, PlanValues.GOOD);
        say(HOLDS, YushanOversight.SOURCES, YushanVolumes.SYSTEMS);
        say(CONSEQUENCES, PlanValues.QUALITIES, PlanValues.EXCELLENT, PlanValues.UNQUALIFIED);
        say(TRAINING, PlanValues.SCHEME, PlanValues.TRAINER, YushanTraining.COVERAGE, YushanTraining.MIN_ATTENDEES, YushanTraining.REFORM, PlanValues.KEY_STAFF, YushanTraining.SYSTEMS,
                YushanTraining.MIN_CASES);
        say(RATING, PlanValues.UNQUALIFIED);
    }

    private void stations() {
        say(TIERS, YushanVillages.COUNT, PlanValues.CRITERIA);
        say(TIERS, byTier(YushanTiers.SHARES));
        say(TIERS, byTier(YushanVillages.BY_TIER));
        say(TIERS, YushanTiers.SERVES_NEIGHBOURS);
        say(STATIONS, YushanPremises.HOUSE, YushanPremises.MIN_AREA, YushanPremises.THRESHOLD, YushanPremises.MIN_BELOW, YushanPremises.MIN_ABOVE, YushanPremises.MAX,
                YushanPremises.UNIFIED_NAME, PlanValues.PREMISES, PlanValues.EQUIPMENT, PlanValues.RACK, PlanValues.BOARD, PlanValues.RULES, PlanValues.EVERY_DAY, PlanValues.REACHABLE);
        say(STATIONS, byTier(YushanDuty.DAYS_A_WEEK));
        say(CASE_RATIO, YushanVolumes.SYSTEMS);
        say(CASE_RATIO, byTier(YushanVolumes.MINIMUM));
    }

    private void execution() {
        say(MILESTONES, YushanMilestones.FIRST, YushanMilestones.PLANS, YushanMilestones.SECOND, YushanGoals.CHECKPOINTS, YushanMilestones.THIRD, YushanMilestones.REPORTS,
                YushanGoals.YEAR_END, YushanVillages.COUNT);
        say(SUPERVISION, YushanOversight.SOURCES, YushanOversight.BODIES);
        say(SYSTEMS, YushanVolumes.SYSTEMS, YushanTraining.SYSTEMS, PlanValues.CATALOGUE_BASE);
        say(REPORTS, PlanValues.SUMMARY, PlanValues.TAGS, PlanValues.PUBLICITY);
    }

    private void say(PolicyPoint point, Dated<?>... values) {
        say(point, List.of(values));
    }

    private void say(PolicyPoint point, List<? extends Dated<?>> values) {
        points.computeIfAbsent(point, none -> new ArrayList<>()).addAll(values);
    }

    private static <T> List<Dated<T>> byTier(Map<StationTier, Dated<T>> figures) {
        return Arrays.stream(StationTier.values()).map(figures::get).filter(Objects::nonNull).toList();
    }
}
