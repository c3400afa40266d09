package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.TidalPolicy;

/** When tidal windows open and who is called to them (二（三）4). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiTides implements TidalPolicy {

    static final Citation SURGE = clause("2.3.4-c");
    static final Citation CALL = clause("2.3.4-d");

    static final Dated<List<String>> CAUSES = Dated.<List<String>>named("办事人员激增的原因").from(IN_FORCE, List.of("政策变动", "季节性办理"), SURGE);
    static final Dated<BigDecimal> FACTOR = Dated.<BigDecimal>named("激增倍数").assumedFrom(IN_FORCE, new BigDecimal("1.50"), SURGE);
    static final Dated<Integer> WEEKS = Dated.<Integer>named("比较的周数").assumedFrom(IN_FORCE, 4, SURGE);
    static final Dated<BigDecimal> MAX_WAIT = Dated.<BigDecimal>named("激增的平均等候分钟数").assumedFrom(IN_FORCE, new BigDecimal("30"), SURGE);
    static final Dated<String> BACK_OFFICE = Dated.<String>named("可调配到潮汐窗口的岗位").from(IN_FORCE, "后台", CALL);

    @Override
    public Finding<Surge> surge(Day day, Worksheet sheet) {
        if (sheet.reading(WindowReadings.SURGE).equals("B")) {
            BigDecimal limit = HongqiLoad.local(sheet, WindowReadings.MAX_WAIT, MAX_WAIT);
            if (day.meanWait().isEmpty()) {
                return sheet.pending("测得平均等候时间", SURGE);
            }
            BigDecimal wait = sheet.fact("平均等候分钟数", day.meanWait().get());
            return sheet.granted("激增", new Surge(wait.compareTo(limit) > 0, wait, limit), SURGE);
        }
        int weeks = sheet.figure(WEEKS);
        List<Long> all = day.sameWeekdayBefore();
        List<Long> before = sheet.fact("前几周同一星期几的取号数", all.subList(Math.max(0, all.size() - weeks), all.size()));
        if (before.isEmpty() || day.today().isEmpty()) {
            return sheet.pending("有可比的取号数", SURGE);
        }
        BigDecimal today = BigDecimal.valueOf(sheet.fact("当日取号数", day.today().get()));
        BigDecimal factor = HongqiLoad.local(sheet, WindowReadings.SURGE_FACTOR, FACTOR);
        BigDecimal sum = before.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(before.size());
        BigDecimal baseline = sheet.step("平均取号数", HongqiLoad.quotient(sum, count));
        boolean isSurge = today.signum() > 0 && today.multiply(count).compareTo(factor.multiply(sum)) >= 0;
        return sheet.granted("激增", new Surge(isSurge, baseline, HongqiLoad.quotient(factor.multiply(sum), count)), SURGE);
    }

    @Override
    public Finding<Assignment> assign(Call call, Worksheet sheet) {
        if (!call.post().isBlank() && !sheet.fact("岗位", call.post()).contains(sheet.figure(BACK_OFFICE))) {
            return sheet.granted("调配", new Assignment(false, Optional.empty(), Optional.of(Obstacle.NOT_BACK_OFFICE)), CALL);
        }
        sheet.fact("潮汐窗口期间", call.tidal().map(days -> days.from() + "至" + days.until()));
        List<String> clashes = sheet.fact("同时段的其他排班", call.duties().stream().filter(duty -> clashes(duty, call.tidal())).map(Duty::where).toList());
        if (!clashes.isEmpty()) {
            return sheet.granted("调配", new Assignment(false, Optional.empty(), Optional.of(Obstacle.CONFLICT)), CALL);
        }
        return sheet.granted("调配", new Assignment(true, call.tidal().map(Days::until), Optional.empty()), CALL);
    }

    private static boolean clashes(Duty duty, Optional<Days> tidal) {
        return duty.when().isEmpty() || tidal.isEmpty() || duty.when().get().overlaps(tidal.get());
    }
}
