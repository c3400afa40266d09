package org.tongban.report.writing;

import java.util.List;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.checkup.CheckupFinding;

/** 体检发现与建议: what in the document cannot hold or does not add up. */
final class Findings {

    private Findings() {
    }

    static void write(Matter matter, Manuscript report) {
        List<CheckupFinding> findings = matter.findings();
        if (!findings.isEmpty() && !(matter.inspections().isEmpty() && matter.problems().isEmpty())) {
            report.newPage();
        }
        report.chapter("体检发现与建议");
        if (findings.isEmpty()) {
            report.say("对《方案》的数量、比例、期限、分档逐项核算，没有发现相互矛盾或者无法执行的规定");
            return;
        }
        long grave = findings.stream().filter(each -> each.severity() == Verdict.FAIL).count();
        report.say("对《方案》的数量、比例、期限、分档逐项核算，发现需要说明的事项" + findings.size() + "项，" + (grave > 0 ? "其中按原文无法执行的" + grave + "项，" : "没有按原文无法执行的，均为提醒和提示，") + "见" + report.nextTable() + "。建议由起草单位研究，以补充通知或者解释予以明确");
        int[] number = {0};
        report.table("体检发现", List.of(Column.text("序号", 3), Column.text("性质", 3), Column.text("发现", 14), Column.text("条款", 6), Column.text("建议", 10)),
                findings.stream().map(each -> List.of(String.valueOf(++number[0]), each.severity().label(), each.message().zh(),
                        String.join("\n", each.clauses().stream().map(Citation::clause).toList()), Chinese.sentence(each.suggestion().zh()))).toList(), List.of());
    }
}
