package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.TownDutyPolicy;
import org.tongban.policy.window.Departments;
import org.tongban.policy.window.ScorecardPolicy;

/** Where the reform is to go, and what town clerks do (二, 三（二）). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangReform implements ScorecardPolicy, TownDutyPolicy {

    private static final Citation GOAL = clause("2-a");
    private static final Citation DUTIES = clause("3.2-d");

    static final Dated<List<String>> DEVOLVED = Dated.<List<String>>named("下放镇（街道）的领域").from(IN_FORCE, List.of("民政", "残联", "医保", "社保"), DUTIES);

    @Override
    public Finding<Scorecard> score(Standing before, Standing now, Worksheet sheet) {
        int windows = sheet.step("窗口增减", now.windows() - before.windows());
        int staff = sheet.step("人员增减", now.staff() - before.staff());
        BigDecimal perHeadBefore = sheet.step("改革前人均办件", before.perHead());
        BigDecimal perHeadNow = sheet.step("现人均办件", now.perHead());
        List<String> against = new ArrayList<>();
        note(windows > 0, "窗口增加", against);
        note(staff > 0, "人员增加", against);
        // cross-multiplied: a rounded quotient decides nothing
        note(now.cases() * before.staff() < before.cases() * now.staff(), "人均下降", against);
        if (sheet.reading(WindowReadings.TARGETS).equals("B")) {
            missed(WindowReadings.TARGET_WINDOWS, "窗口数未达目标", target -> now.windows() > target, against, sheet);
            missed(WindowReadings.TARGET_STAFF, "人员未达目标", target -> now.staff() > target, against, sheet);
            missed(WindowReadings.TARGET_PER_HEAD, "人均未达目标", target -> now.cases() < (long) target * now.staff(), against, sheet);
        }
        return sheet.granted("改革成效", new Scorecard(windows, staff, perHeadBefore, perHeadNow, Verdict.passIf(against.isEmpty()), against), GOAL);
    }

    @Override
    public Finding<Set<Duty>> duties(TownItem item, Worksheet sheet) {
        sheet.fact("领域", item.domain());
        sheet.fact("全市域通办", item.isCityWide());
        boolean listed = Departments.among(sheet.figure(DEVOLVED), item.domain()).isPresent();
        boolean devolved = sheet.fact("下放镇（街道）", item.isDevolved().orElse(listed));
        Set<Duty> duties = new LinkedHashSet<>();
        if (devolved || item.isCityWide()) {
            duties.add(Duty.ACCEPT);
        }
        if (devolved) {
            duties.add(Duty.HANDLE);
        }
        return sheet.granted("镇（街道）办事员", duties, DUTIES);
    }

    private static void note(boolean wrong, String what, List<String> against) {
        if (wrong) {
            against.add(what);
        }
    }

    private static void missed(LocalFigure<Integer> target, String what, IntPredicate misses, List<String> against, Worksheet sheet) {
        Optional<Integer> set = sheet.local(target);
        note(set.isPresent() && misses.test(set.get()), what, against);
    }
}
