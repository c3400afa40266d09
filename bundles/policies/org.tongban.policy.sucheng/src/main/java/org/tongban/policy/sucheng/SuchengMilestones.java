package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Source;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.DocumentPack.OpenPart;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestonePolicy;

/** The three steps of the plan (三、实施步骤). It sets no days for them: the place does. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengMilestones implements MilestonePolicy {

    private static final Rate ALL = Rate.of("100%");

    private record Step(String id, String title, Dated<List<String>> parts, Dated<List<String>> responsible, LocalFigure<LocalDate> due) {

        static Step of(int number, String title, String clause, List<String> responsible, List<String> parts) {
            Citation citation = clause(clause);
            return new Step("SC-M" + number, title, Dated.<List<String>>named(title + "的任务").from(IN_FORCE, parts, citation),
                    Dated.<List<String>>named(title + "的责任单位").from(IN_FORCE, responsible, citation),
                    new LocalFigure<>("sc.milestone." + number + ".due", title + "的完成期限", Source.NOT_STATED, citation, SuchengMilestones::day).optional());
        }

        Milestone milestone(Worksheet sheet) {
            return new Milestone(id, due.clause(), title, Optional.empty(), sheet.local(due), Milestone.Kind.DELIVERABLES, sheet.figure(parts), ALL, false, sheet.figure(responsible));
        }
    }

    private static final List<Step> STEPS = List.of(
            Step.of(1, "调研摸底", "3.1-a", List.of("区数据局", "人社局", "民政局"), List.of("窗口人员情况底数", "工作方案", "工作计划")),
            Step.of(2, "事项梳理", "3.2-a", List.of("区数据局", "各镇（街）", "区各相关部门"), List.of("窗口服务事项梳理", "纳入综合（全科）窗口运行事项清单", "办事指南", "“受审分离”运行标准", "线上线下实际操作方案")),
            Step.of(3, "业务培训与运行", "3.3-b", List.of("区数据局", "各镇（街）"), List.of("办事员人员清单", "全科窗口办理事项清单", "多轮次业务培训", "内部岗位职责和工作内容", "叫号引导逻辑", "窗口标识")));

    static final OpenPart OPEN = new OpenPart(List.of(), STEPS.stream().<LocalFigure<?>>map(Step::due).toList());

    /** What is to be done in each step, and by whom. */
    static List<Dated<?>> figures() {
        List<Dated<?>> all = new ArrayList<>();
        STEPS.forEach(step -> {
            all.add(step.parts());
            all.add(step.responsible());
        });
        return all;
    }

    @Override
    public List<Milestone> milestones(Worksheet sheet) {
        return STEPS.stream().map(step -> step.milestone(sheet.part(step.id()))).toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("“" + text + "”不是日期；请按 2025-06-30 的形式填写完成期限", e);
        }
    }
}
