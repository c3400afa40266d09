package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.village.AppUsagePolicy;
import org.tongban.policy.village.CaseRatioPolicy;
import org.tongban.policy.village.StationTier;

/** The stations' cases: how many for the people they serve, how many through the application (三（三）9、三（二）5). */
@Component
@Pack(YushanPack.ID)
public final class YushanVolumes implements CaseRatioPolicy, AppUsagePolicy {

    private static final Citation TOTAL = clause("3.3.9-f");
    private static final Citation USAGE = clause("3.2.5-b");

    /** Only how a ratio is shown; the comparison does not round. Why not half up: docs/decisions/0070. */
    private static final RoundingMode SHOWN = RoundingMode.HALF_EVEN;

    static final Dated<List<String>> SYSTEMS = Dated.<List<String>>named("计入办件总量的系统").from(YushanPack.IN_FORCE, List.of("帮办代办平台", "村级2.0工作台"), TOTAL);
    static final Map<StationTier, Dated<BigDecimal>> MINIMUM = Map.of(StationTier.DEMONSTRATION, ratio("3.3.9-f", "0.6"), StationTier.STANDARD,
            ratio("3.3.9-g", "0.5"), StationTier.SIMPLE, ratio("3.3.9-h", "0.4"));

    @Override
    public Finding<Long> total(Map<String, Long> casesByPlatform, Worksheet sheet) {
        sheet.figure(SYSTEMS);
        long total = 0;
        for (var entry : new TreeMap<>(casesByPlatform).entrySet()) {
            boolean counted = Platform.of(entry.getKey()).isPresent();
            sheet.fact(entry.getKey() + (counted ? "" : "（不计入）"), entry.getValue());
            total += counted ? entry.getValue() : 0;
        }
        return sheet.granted("办件总量", total, TOTAL);
    }

    @Override
    public Finding<RatioCheck> ratio(RatioFacts facts, Worksheet sheet) {
        sheet.fact("类型", facts.tier());
        sheet.fact("办件总量", facts.total());
        Dated<BigDecimal> figure = MINIMUM.get(facts.tier());
        Citation clause = figure.entries().get(0).source();
        boolean byResidents = sheet.reading(VillageReadings.RATIO_BASIS).equals("A");
        Optional<Integer> people = byResidents ? facts.residents() : facts.stationedStaff();
        sheet.fact(byResidents ? "常住人口" : "驻站工作人员数", people);
        BigDecimal least = sheet.figure(figure);
        Rate minimum = new Rate(least);
        if (people.filter(number -> number > 0).isEmpty()) {
            return sheet.granted("比值", new RatioCheck(Verdict.NA, Optional.empty(), least, 0, clause), clause);
        }
        int divisor = people.get();
        BigDecimal ratio = sheet.step("比值", BigDecimal.valueOf(facts.total()).divide(BigDecimal.valueOf(divisor), 4, SHOWN));
        long need = sheet.step("应办件数", minimum.ceilOf(divisor));
        Verdict verdict = minimum.isReachedBy(facts.total(), divisor) ? Verdict.PASS : Verdict.FAIL;
        return sheet.granted("办件比值", new RatioCheck(verdict, Optional.of(ratio), least, need, clause), clause);
    }

    @Override
    public Finding<BigDecimal> share(Map<String, Long> casesByPlatform, Worksheet sheet) {
        long app = 0;
        long all = 0;
        for (var entry : new TreeMap<>(casesByPlatform).entrySet()) {
            Optional<Platform> system = Platform.of(entry.getKey());
            long count = sheet.fact(entry.getKey(), entry.getValue());
            app += system.equals(Optional.of(Platform.ASSISTED)) ? count : 0;
            all += system.isPresent() ? count : 0;
        }
        if (all == 0) {
            return sheet.pending("有办件后统计", USAGE);
        }
        return sheet.granted("“帮办代办”占比", BigDecimal.valueOf(app).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP), USAGE);
    }

    private static Dated<BigDecimal> ratio(String clause, String value) {
        return Dated.<BigDecimal>named("办件总量与常驻人员数的比值下限").from(YushanPack.IN_FORCE, new BigDecimal(value), clause(clause));
    }
}
