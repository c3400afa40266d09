package org.tongban.report.writing;

import java.util.List;
import org.tongban.core.law.Working;
import org.tongban.plan.PackVersion;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.report.Scorecard;

/** 附件: the workings of key figures, and by what the report can be checked. */
final class Annex {
    private static final int CLAUSES = 24;
    private static final int LINES = 14;

    private Annex() {
    }

    static void workings(Matter matter, Manuscript report) {
        report.annex("附件1　关键数据的计算过程");
        report.note("每一行依次为：名称、数值、所依据的条款。个人信息不列入本报告。");
        for (Scorecard.Row row : matter.scorecard().rows()) {
            row.now().ifPresent(now -> {
                report.item(row.yardstick().label() + "：" + Chinese.plain(now.value()) + row.yardstick().unit());
                lines(now.finding().workings(), report);
            });
        }
        List<ClauseStanding> key = matter.state().clauses().stream().filter(clause -> clause.state() == ClauseState.NOT_DONE || clause.state() == ClauseState.PARTLY)
                .filter(clause -> !clause.workings().isEmpty()).toList();
        key.stream().limit(CLAUSES).forEach(clause -> {
            report.item(clause.clause().id() + "　" + clause.state().label());
            lines(clause.workings(), report);
        });
        if (key.size() > CLAUSES) {
            report.note("其余" + (key.size() - CLAUSES) + "条的计算过程可在系统中逐条打开。");
        }
    }

    private static void lines(List<Working> workings, Manuscript report) {
        workings.stream().limit(LINES).forEach(line -> report.working(line.label() + "：" + line.value() + (line.cited() == null ? "" : "　［" + line.cited().clause() + "］")));
        if (workings.size() > LINES) {
            report.working("……（余" + (workings.size() - LINES) + "行，可在系统中打开）");
        }
    }

    static void proof(Matter matter, PackVersion version, String digest, Manuscript report) {
        report.annex("附件2　核验信息");
        report.working("条款登记簿：" + version);
        report.working("登记簿摘要（SHA-256）：" + version.register());
        report.working("本报告所载内容的摘要（SHA-256）：" + digest);
        report.working("操作记录：共" + matter.chain().entries() + "条，" + (matter.chain().intact() ? "逐条核验相连，未见改动" : "第" + matter.chain().firstBroken().getAsLong() + "条起不能核验："
                + matter.chain().problem()));
        matter.last().ifPresent(entry -> report.working("操作记录末条：第" + entry.number() + "条，校验值 " + entry.seal().own()));
        report.note("核验方法：在同一工作区、以同一截止日再次生成报告，所载内容的摘要应当相同；操作记录可用命令 audit verify 核验，末条校验值应当仍在记录之中。");
    }
}
