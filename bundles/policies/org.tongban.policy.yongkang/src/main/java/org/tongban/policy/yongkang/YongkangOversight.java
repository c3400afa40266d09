package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.ClerkProblemPolicy;
import org.tongban.policy.plan.OversightPolicy;

/** Four matters to inspect, and a daily look at the clerks that counts in their assessment (六（三）); no circulars and no accountability are named. */
@Component
@Pack(YongkangPack.ID)
public final class YongkangOversight implements OversightPolicy, ClerkProblemPolicy {

    private static final Citation INSPECTION = clause("6.3-a");
    private static final Citation DAILY = clause("6.3-b");
    private static final Citation SUPERVISOR = clause("6.2-a");

    static final Dated<List<String>> TOPICS = Dated.<List<String>>named("重点检查内容").from(IN_FORCE, List.of("选聘程序", "工资待遇", "经费使用", "制度建设"), INSPECTION);
    static final Dated<List<String>> METHODS = Dated.<List<String>>named("监督方式").from(IN_FORCE, List.of("重点检查", "日常督查"), DAILY);
    static final Dated<List<String>> BODIES = Dated.<List<String>>named("监督单位").from(IN_FORCE, List.of("市政管办"), SUPERVISOR);
    static final Dated<Integer> A_YEAR = Dated.<Integer>named("每个重点检查内容每年最少次数").assumedFrom(IN_FORCE, 1, INSPECTION);
    static final Dated<String> USE = Dated.<String>named("日常督查结果").from(IN_FORCE, "作为综合窗口办事员考核的依据", DAILY);

    @Override
    public Oversight oversight(Worksheet sheet) {
        Named none = new Named(List.of(), INSPECTION);
        boolean yearly = sheet.reading(CoreReadings.INSPECTIONS).equals("A");
        return new Oversight(new Named(sheet.figure(TOPICS), INSPECTION), yearly, new Named(sheet.figure(METHODS), DAILY), none, new Named(sheet.figure(BODIES), SUPERVISOR),
                none, none, OptionalInt.empty(), false, none, OptionalInt.empty());
    }

    @Override
    public Effect effect(Worksheet sheet) {
        sheet.figure(USE);
        return new Effect(sheet.reading(AssessmentReadings.SUPERVISION).equals("B") ? Kind.DEDUCT : Kind.ACKNOWLEDGE, DAILY);
    }
}
