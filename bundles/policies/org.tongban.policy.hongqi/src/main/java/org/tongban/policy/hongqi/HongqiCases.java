package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.CasePathPolicy;
import org.tongban.policy.window.CaseStep;
import org.tongban.policy.window.GreenChannelPolicy;
import org.tongban.policy.window.PathRule;
import org.tongban.policy.window.PathRule.Leg;
import org.tongban.policy.window.TimeLimitPolicy;
import org.tongban.policy.window.WindowType;

/** How a case goes on: its way through front and back office, the green channel, its time limit (二（三）1、3，二（四）2). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiCases implements CasePathPolicy, GreenChannelPolicy, TimeLimitPolicy {

    static final Citation PATH = clause("2.3.1.1-b");
    static final Citation GREEN = clause("2.3.3-b");
    static final Citation LIMIT = clause("2.4.2-c");

    static final Dated<PathRule> WAY = Dated.<PathRule>named("办理路径").from(IN_FORCE, new PathRule(List.of(new Leg(CaseStep.ACCEPT, Set.of(WindowType.COMPREHENSIVE), false),
            new Leg(CaseStep.HANDLE, Set.of(), true), new Leg(CaseStep.ISSUE, Set.of(WindowType.ISSUE), false))), PATH);
    static final Dated<List<String>> FLAGS = Dated.<List<String>>named("走绿色通道的件").from(IN_FORCE, List.of("特殊件", "紧急件"), GREEN);
    static final Dated<List<String>> MEASURES = Dated.<List<String>>named("绿色通道措施").from(IN_FORCE, List.of("加快审批时效", "容缺预审", "优先受理办理", "简化审批流程", "并联审批"), GREEN);

    @Override
    public Finding<PathCheck> path(List<Stop> path, Worksheet sheet) {
        sheet.fact("实际路径", path);
        PathRule rule = sheet.figure(WAY);
        return sheet.granted("办理路径", rule.check(path), PATH);
    }

    @Override
    public Finding<Treatment> treat(GreenCase asked, Worksheet sheet) {
        sheet.fact("标记", asked.flag());
        sheet.fact("在绿色通道窗口", asked.isAtGreen());
        List<String> flags = sheet.figure(FLAGS);
        if (!asked.isAtGreen() || asked.flag().filter(flags::contains).isEmpty()) {
            return sheet.granted("绿色通道", new Treatment(Verdict.PASS, false, List.of()), GREEN);
        }
        List<String> faults = new ArrayList<>();
        reasonFault(asked.reason(), sheet).ifPresent(faults::add);
        List<String> known = sheet.figure(MEASURES);
        sheet.fact("所采取的措施", asked.measures().stream().sorted().toList());
        if (asked.measures().stream().noneMatch(known::contains)) {
            faults.add("未记录措施");
        }
        if (asked.normalDays().isPresent() && asked.promisedDays().isPresent()) {
            int normal = sheet.fact("正常承诺天数", asked.normalDays().getAsInt());
            int promised = sheet.fact("本件承诺天数", asked.promisedDays().getAsInt());
            if (promised > normal) {
                faults.add("承诺时限长于正常时限");
            }
        }
        return sheet.granted("绿色通道", new Treatment(Verdict.passIf(faults.isEmpty()), true, faults), GREEN);
    }

    private static Optional<String> reasonFault(Optional<String> reason, Worksheet sheet) {
        Optional<String> told = sheet.fact("理由", reason).map(String::strip).filter(text -> !text.isEmpty());
        if (sheet.reading(WindowReadings.GREEN_REASONS).equals("A")) {
            return told.isPresent() ? Optional.empty() : Optional.of("未写明理由");
        }
        Optional<List<String>> list = sheet.local(WindowReadings.REASON_LIST);
        return list.isEmpty() || told.filter(list.get()::contains).isPresent() ? Optional.empty() : Optional.of("理由不在名录之内");
    }

    @Override
    public Finding<Timing> timing(TimedCase timed, Worksheet sheet) {
        LocalDate day = sheet.fact("受理日（不计入）", timed.acceptedOn());
        int promised = sheet.fact("承诺天数", timed.promisedDays());
        boolean isWorkingDays = sheet.reading(WindowReadings.TIME_LIMIT).equals("A");
        if (isWorkingDays && !timed.suspended().isEmpty()) {
            sheet.fact("特别程序时间", timed.suspended());
        }
        for (int counted = 0; counted < promised;) {
            LocalDate next = day.plusDays(1);
            boolean counts = !isWorkingDays || timed.calendar().isWorkday(next) && timed.suspended().stream().noneMatch(range -> range.contains(next));
            counted += counts ? 1 : 0;
            day = next;
        }
        LocalDate due = sheet.step("应办结日", day);
        Optional<LocalDate> finished = sheet.fact("办结日", timed.finishedOn());
        return sheet.granted("限时办结", new Timing(due, finished.map(done -> !done.isAfter(due))), LIMIT);
    }

    @Override
    public Finding<BigDecimal> onTimeRate(long onTime, long finished, Worksheet sheet) {
        sheet.fact("按时办结件数", onTime);
        sheet.fact("办结件数", finished);
        if (finished <= 0) {
            return sheet.pending("有办结件", LIMIT);
        }
        return sheet.granted("按时办结率", BigDecimal.valueOf(onTime).divide(BigDecimal.valueOf(finished), 4, RoundingMode.HALF_UP), LIMIT);
    }
}
