package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.EfficiencyPolicy;

/** Fewer people, more cases each (四（一）). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangEfficiency implements EfficiencyPolicy {

    static final Citation BEFORE = clause("4.1-a");
    static final Citation STAFF = clause("4.1-c");
    static final Citation PER_HEAD = clause("4.1-d");

    static final Dated<Integer> DEPARTMENTS = Dated.<Integer>named("改革前部门数").from(IN_FORCE, 37, BEFORE);
    static final Dated<Integer> WINDOWS = Dated.<Integer>named("改革前窗口数").from(IN_FORCE, 35, BEFORE);
    static final Dated<Integer> FRONT_BEFORE = Dated.<Integer>named("改革前前台收件人员").from(IN_FORCE, 73, BEFORE);
    static final Dated<Integer> MAX_STAFF = Dated.<Integer>named("窗口工作人员上限").from(IN_FORCE, 30, STAFF);
    static final Dated<Integer> FRONT = Dated.<Integer>named("前台受理人员").from(IN_FORCE, 22, STAFF);
    static final Dated<Integer> PER_HEAD_BEFORE = Dated.<Integer>named("改革前前台人员年人均受理量").from(IN_FORCE, 3000, PER_HEAD);
    static final Dated<Integer> PER_HEAD_TARGET = Dated.<Integer>named("前台人员年人均受理量目标").from(IN_FORCE, 6000, PER_HEAD);

    /** Decimals of cases for each clerk. */
    private static final int DECIMALS = 2;

    @Override
    public Finding<Baseline> baseline(Worksheet sheet) {
        Baseline before = new Baseline(sheet.figure(DEPARTMENTS), sheet.figure(WINDOWS), sheet.figure(FRONT_BEFORE), sheet.figure(PER_HEAD_BEFORE));
        return sheet.granted("改革前", before, BEFORE);
    }

    @Override
    public Finding<Target> target(Worksheet sheet) {
        Target target = new Target(sheet.figure(MAX_STAFF), sheet.figure(FRONT), sheet.figure(PER_HEAD_TARGET));
        return sheet.granted("改革目标", target, STAFF);
    }

    @Override
    public Finding<PerHead> perHead(long cases, BigDecimal staff, Worksheet sheet) {
        sheet.reading(WindowReadings.PER_CAPITA);
        sheet.fact("年受理量", cases);
        sheet.fact("前台受理人员（全年平均）", staff);
        int target = sheet.figure(PER_HEAD_TARGET);
        BigDecimal each = sheet.step("年人均受理量", perHead(cases, staff));
        BigDecimal wanted = sheet.step("达到目标所需受理量", staff.multiply(BigDecimal.valueOf(target)));
        BigDecimal missing = wanted.subtract(BigDecimal.valueOf(cases)).max(BigDecimal.ZERO);
        return sheet.granted("年人均受理量", new PerHead(each, target, wanted, missing, Verdict.passIf(missing.signum() == 0)), PER_HEAD);
    }

    static BigDecimal perHead(long cases, BigDecimal staff) {
        if (staff.signum() <= 0) {
            throw new IllegalArgumentException("no front-desk staff: " + staff);
        }
        return BigDecimal.valueOf(cases).divide(staff, DECIMALS, RoundingMode.HALF_UP);
    }
}
