package org.tongban.report.writing;

import java.util.List;
import org.tongban.core.law.Finding;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.ProblemStep;
import org.tongban.policy.plan.Problem;

/** 监督检查与整改. */
final class Oversights {

    private Oversights() {
    }

    static void write(Matter matter, Manuscript report) {
        report.chapter("监督检查与整改");
        matter.coverage().flatMap(Finding::value).ifPresent(covered -> report.say(matter.day().getYear() + "年度监督检查内容覆盖情况：" + covered));
        if (matter.inspections().isEmpty() && matter.problems().isEmpty()) {
            report.say("截至报告日，没有登记的监督检查和发现的问题");
            return;
        }
        long open = matter.problems().stream().filter(ProblemCase::isOpen).count();
        long late = matter.problems().stream().filter(each -> each.standing().state() == Problem.State.OVERDUE).count();
        report.say("共登记监督检查" + matter.inspections().size() + "次，发现问题" + matter.problems().size() + "个，已销号" + (matter.problems().size() - open) + "个，未销号" + open + "个，其中整改逾期"
                + late + "个");
        if (!matter.inspections().isEmpty()) {
            report.table("监督检查", List.of(Column.text("日期", 5), Column.text("单位", 6), Column.text("内容", 5), Column.text("方式", 4), Column.text("检查单位", 5), Column.text("情况", 8)),
                    matter.inspections().stream().map(each -> inspection(matter, each)).toList(), List.of());
        }
        if (!matter.problems().isEmpty()) {
            report.table("问题与整改", List.of(Column.text("发现日期", 5), Column.text("单位", 6), Column.text("问题", 9), Column.text("整改时限", 5), Column.text("状态", 4), Column.text("处理", 6)),
                    matter.problems().stream().map(Oversights::problem).toList(), List.of());
        }
    }

    private static List<String> inspection(Matter matter, Inspection each) {
        return List.of(each.day().toString(), matter.nameOf(each.site()), each.topic(), each.method(), each.body(), each.note());
    }

    private static List<String> problem(ProblemCase each) {
        String steps = String.join("；", each.steps().stream().map(step -> step.day() + step.kind().label() + (step.word().isEmpty() || step.kind() != ProblemStep.Kind.MEASURE ? "" : "（" + step.word() + "）")).toList());
        return List.of(each.problem().day().toString(), each.problem().unit(), (each.problem().word().isEmpty() ? "" : each.problem().word() + "：") + each.problem().note(),
                each.due().map(Object::toString).orElse("—"), each.standing().toString(), steps);
    }
}
