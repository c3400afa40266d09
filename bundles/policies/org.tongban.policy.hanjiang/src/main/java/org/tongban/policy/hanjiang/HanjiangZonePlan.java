package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.ZonePlan;
import org.tongban.policy.window.ZonePlanPolicy;

/** The zones of the district's hall (四（三）). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangZonePlan implements ZonePlanPolicy {

    static final Citation TOTALS = clause("4.3-c");
    static final Citation PROPOSAL = clause("4.3-a");

    static final Dated<Integer> NINE = Dated.<Integer>named("所称综合受理窗口（领域）数").from(IN_FORCE, 9, TOTALS);
    static final Dated<BigDecimal> CASES_PER_WINDOW = Dated.<BigDecimal>named("测算用每窗口年办件量").assumedFrom(IN_FORCE, new BigDecimal("6000"), PROPOSAL);
    static final Dated<Integer> MIN_WINDOWS = Dated.<Integer>named("每区至少窗口数").assumedFrom(IN_FORCE, 1, PROPOSAL);

    @Override
    public Finding<ZonePlan> plan(Worksheet sheet) {
        ZonePlan stated = ZoneTable.on(sheet);
        sheet.reading(WindowReadings.MEDICAL);
        if (sheet.reading(WindowReadings.PLAN_MODE).equals("A")) {
            return sheet.granted("大厅分区", stated, PROPOSAL);
        }
        Map<String, Integer> proposed = proposed(casesOf(stated), Optional.empty(), sheet);
        return sheet.granted("大厅分区（按测算）", new ZonePlan(stated.zones().stream().map(zone -> replaced(zone, proposed)).toList()), PROPOSAL);
    }

    @Override
    public Finding<Totals> totals(ZonePlan listed, Worksheet sheet) {
        OptionalInt windows = listed.windows();
        OptionalInt staff = listed.staff();
        OptionalInt centreHired = listed.centreHired();
        OptionalInt departments = listed.departments();
        noted("所列窗口", windows, sheet);
        noted("所列前台人员", staff, sheet);
        noted("其中部门自聘", listed.selfHired(), sheet);
        if (listed.cases().isPresent()) {
            sheet.step("所列年办件量", listed.cases().getAsLong());
        }
        Optional<Boolean> frontMatches = centreHired.isPresent() ? Optional.of(centreHired.getAsInt() == sheet.figure(HanjiangEfficiency.FRONT)) : Optional.empty();
        int baseline = sheet.figure(HanjiangEfficiency.DEPARTMENTS);
        OptionalInt notPlaced = departments.isPresent() ? OptionalInt.of(sheet.step("未列入各区的部门", baseline - departments.getAsInt())) : OptionalInt.empty();
        int nine = sheet.figure(NINE);
        boolean zonesNamed = sheet.reading(WindowReadings.NINE).equals("A");
        int counted = zonesNamed ? sheet.step("所列领域数", listed.zones().size()) : windows.orElse(0);
        return sheet.granted("合计", new Totals(windows, staff, centreHired, frontMatches, listed.cases(), departments, baseline, notPlaced, Verdict.passIf(counted == nine)), TOTALS);
    }

    @Override
    public Finding<Proposal> propose(Map<String, Long> cases, Optional<BigDecimal> casesPerWindow, Worksheet sheet) {
        Map<String, Integer> windows = proposed(cases, casesPerWindow, sheet);
        sheet.reading(WindowReadings.PLAN_MODE);
        return sheet.granted("测算窗口数", new Proposal(windows, windows.values().stream().mapToInt(Integer::intValue).sum()), PROPOSAL);
    }

    @Override
    public Finding<List<Contradiction>> contradictions(Worksheet sheet) {
        List<Contradiction> found = HanjiangContradictions.all(sheet);
        return sheet.granted("文件自身的矛盾", found, TOTALS);
    }

    /** Cases by zone, of the zones that state any. */
    static Map<String, Long> casesOf(ZonePlan plan) {
        Map<String, Long> cases = new LinkedHashMap<>();
        plan.zones().stream().filter(zone -> zone.cases().isPresent()).forEach(zone -> cases.put(zone.name(), zone.cases().getAsLong()));
        return cases;
    }

    private static Map<String, Integer> proposed(Map<String, Long> cases, Optional<BigDecimal> casesPerWindow, Worksheet sheet) {
        BigDecimal each = casesPerWindow.map(given -> sheet.fact("每窗口年办件量", given))
                .or(() -> sheet.local(WindowReadings.CASES_PER_WINDOW)).orElseGet(() -> sheet.figure(CASES_PER_WINDOW));
        if (each.signum() <= 0) {
            throw new IllegalArgumentException("cases per window: " + each);
        }
        int atLeast = sheet.figure(MIN_WINDOWS);
        Map<String, Integer> windows = new LinkedHashMap<>();
        cases.forEach((zone, yearly) -> {
            sheet.fact(zone + "年办件量", yearly);
            int needed = BigDecimal.valueOf(yearly).divide(each, 0, RoundingMode.CEILING).intValueExact();
            windows.put(zone, sheet.step(zone + "测算窗口数", Math.max(atLeast, needed), PROPOSAL));
        });
        return windows;
    }

    private static ZonePlan.Zone replaced(ZonePlan.Zone zone, Map<String, Integer> proposed) {
        OptionalInt windows = proposed.containsKey(zone.name()) ? OptionalInt.of(proposed.get(zone.name())) : zone.windows();
        return new ZonePlan.Zone(zone.name(), zone.departments(), zone.cases(), zone.unstated(), windows, zone.staff(), zone.selfHired(), zone.clause());
    }

    private static void noted(String label, OptionalInt number, Worksheet sheet) {
        number.ifPresent(sum -> sheet.step(label, sum));
    }
}
