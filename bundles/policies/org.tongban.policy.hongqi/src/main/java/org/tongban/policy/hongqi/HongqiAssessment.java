package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.DimensionScore;
import org.tongban.policy.assessment.DimensionScorePolicy;
import org.tongban.policy.assessment.SatisfactionPolicy;
import org.tongban.policy.assessment.SecondeeQuotaPolicy;

/** How the hall's staff are assessed, and how many of the secondees may be excellent (二（五）3). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiAssessment implements DimensionScorePolicy, SecondeeQuotaPolicy, SatisfactionPolicy {

    private static final Citation ASSESSED = clause("2.5.3-a");
    private static final Citation RATINGS = clause("2.4.4-e");
    private static final Citation EXCELLENT = clause("2.5.3-b");

    static final List<String> NAMES = List.of("服务质量", "工作效能");
    static final Dated<List<String>> DIMENSIONS = Dated.<List<String>>named("考核维度").from(IN_FORCE, NAMES, ASSESSED);
    static final Dated<BigDecimal> HIGHEST = Dated.<BigDecimal>named("满分").assumedFrom(IN_FORCE, BigDecimal.valueOf(100), ASSESSED);
    static final Dated<Rate> SHARE = Dated.<Rate>named("优秀比例").from(IN_FORCE, Rate.of("20%"), EXCELLENT);
    static final Dated<Boolean> USES_HOME_QUOTA = Dated.<Boolean>named("占派出单位优秀指标").from(IN_FORCE, false, EXCELLENT);

    static final Dated<List<String>> GOOD = Dated.<List<String>>named("计为满意的评价").assumedFrom(IN_FORCE, List.of("非常满意", "满意", "基本满意"), RATINGS);
    static final Dated<List<String>> BAD = Dated.<List<String>>named("差评").assumedFrom(IN_FORCE, List.of("不满意", "非常不满意"), RATINGS);

    private static final int DECIMALS = 4;

    @Override
    public Finding<List<String>> dimensions(Worksheet sheet) {
        return sheet.granted("考核内容", sheet.figure(DIMENSIONS), ASSESSED);
    }

    @Override
    public Finding<BigDecimal> score(Map<String, BigDecimal> marks, Worksheet sheet) {
        sheet.reading(StaffReadings.SCHEME);
        return new DimensionScore(sheet.figure(DIMENSIONS), sheet.local(StaffReadings.WEIGHTS).orElse(Map.of()), sheet.figure(HIGHEST), ASSESSED).of(marks, sheet);
    }

    @Override
    public Finding<Quota> quota(long secondees, OptionalLong excellent, Worksheet sheet) {
        sheet.fact("参加年终考核的派驻人员", secondees);
        boolean ceiling = sheet.reading(StaffReadings.SECONDED_EXCELLENT).equals("A");
        Rate share = sheet.figure(SHARE);
        RoundingMode rounding = sheet.local(StaffReadings.ROUNDING).orElse(ceiling ? RoundingMode.FLOOR : RoundingMode.HALF_UP);
        long quota = share.fraction().multiply(BigDecimal.valueOf(secondees)).setScale(0, rounding).longValueExact();
        sheet.step("优秀名额", quota, EXCELLENT);
        Verdict result = Verdict.NA;
        if (excellent.isPresent()) {
            long given = sheet.fact("评为优秀的派驻人员", excellent.getAsLong());
            result = Verdict.passIf(ceiling ? given <= quota : given == quota);
        }
        return sheet.granted("派驻人员优秀比例", new Quota(quota, result), EXCELLENT);
    }

    @Override
    public Finding<HomeQuota> home(HomeUnit unit, Worksheet sheet) {
        sheet.fact("派出单位人数", unit.headcount());
        sheet.fact("派出单位优秀指标", unit.quota());
        sheet.fact("本单位内评为优秀", unit.inside());
        sheet.fact("派驻人员评为优秀", unit.excellent());
        boolean unchanged = sheet.reading(StaffReadings.SECONDED_EXCELLENT).equals("A");
        long base = sheet.step("派出单位考核基数", unchanged ? unit.headcount() : unit.headcount() - unit.secondees());
        long used = sheet.step("占用指标", unit.inside() + (sheet.figure(USES_HOME_QUOTA) ? unit.excellent() : 0));
        return sheet.granted("派出单位优秀指标", new HomeQuota(used, base, Verdict.passIf(used <= unit.quota())), EXCELLENT);
    }

    @Override
    public Finding<Satisfaction> satisfaction(Map<String, Long> ratings, Worksheet sheet) {
        List<String> good = sheet.figure(GOOD);
        List<String> bad = sheet.figure(BAD);
        List<String> others = ratings.keySet().stream().filter(word -> !good.contains(word) && !bad.contains(word)).sorted().toList();
        if (!others.isEmpty()) {
            return sheet.refused("“" + String.join("、", others) + "”不是好差评的等级", RATINGS);
        }
        long total = sheet.fact("评价合计", ratings.values().stream().mapToLong(Long::longValue).sum());
        long negatives = sheet.step("差评合计", bad.stream().mapToLong(word -> ratings.getOrDefault(word, 0L)).sum());
        BigDecimal rate = total == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(total - negatives).divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP);
        return sheet.granted("满意率（四位小数，四舍五入）", new Satisfaction(total, rate, negatives), RATINGS);
    }
}
