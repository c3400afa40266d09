package org.tongban.report.writing;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.law.Citation;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Verdict;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.Evidence;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.policy.plan.Problem;

/** 存在问题与请示事项: what is late and why, and what the superior is asked to decide; the end of the report. */
final class Requests {
    private static final int NAMED = 6;

    private Requests() {
    }

    static void write(Matter matter, Manuscript report) {
        report.chapter("存在问题与请示事项");
        report.section("逾期和未落实的工作及原因");
        List<MilestoneCase> late = late(matter);
        late.forEach(each -> report.say("“" + each.milestone().title() + "”（" + each.milestone().clause().clause() + "）应于"
                + each.milestone().due().map(Chinese::day).orElse("规定时限") + "完成，已逾期" + each.standing().daysLate() + "天，完成" + Chinese.percent(each.standing().actual())
                + "。" + each.reason().map(MilestoneNote::text).map(reason -> "原因：" + reason).orElse("原因尚未登记，责任单位应予说明")));
        failed(matter).stream().limit(NAMED).forEach(clause -> report.say(clause.clause().id() + "未落实：" + clause.evidence().stream().map(Evidence::sentence).findFirst().orElse(clause.why())));
        if (late.isEmpty() && failed(matter).isEmpty()) {
            report.say(overview(matter));
        }
        report.section("下一步工作");
        report.say(next(matter));
        report.section("请示事项");
        report.say(asked(matter));
        report.say("以上报告，请审阅");
    }

    private static List<MilestoneCase> late(Matter matter) {
        return matter.board().map(board -> board.overdue()).orElse(List.of());
    }

    private static List<ClauseStanding> failed(Matter matter) {
        return matter.state().clauses().stream().filter(clause -> clause.state() == ClauseState.NOT_DONE).toList();
    }

    private static long overdueFilings(Matter matter) {
        return matter.filings().stream().map(FilingEntry::standing).filter(standing -> standing.filter(FilingStanding.OVERDUE::equals).isPresent()).count();
    }

    private static long overdueProblems(Matter matter) {
        return matter.problems().stream().map(ProblemCase::standing).filter(standing -> standing.state() == Problem.State.OVERDUE).count();
    }

    /** In one sentence. */
    static String overview(Matter matter) {
        List<String> words = new ArrayList<>();
        late(matter).stream().limit(NAMED).forEach(each -> words.add("“" + each.milestone().title() + "”逾期" + each.standing().daysLate() + "天（完成" + Chinese.percent(each.standing().actual())
                + "）" + each.reason().map(reason -> "，原因：" + reason.text()).orElse("，原因尚未登记")));
        if (late(matter).size() > NAMED) {
            words.add("另有" + (late(matter).size() - NAMED) + "个节点逾期");
        }
        if (overdueFilings(matter) > 0) {
            words.add("逾期未报备案" + overdueFilings(matter) + "件");
        }
        if (overdueProblems(matter) > 0) {
            words.add("整改逾期" + overdueProblems(matter) + "个");
        }
        if (!failed(matter).isEmpty()) {
            words.add("未落实的条款" + failed(matter).size() + "条（" + some(failed(matter).stream().map(clause -> clause.clause().id()).toList()) + "）");
        }
        return words.isEmpty() ? "截至报告日，没有逾期的工作，也没有经判定未落实的条款" : String.join("；", words);
    }

    private static String next(Matter matter) {
        List<String> words = new ArrayList<>();
        if (!late(matter).isEmpty()) {
            words.add("督促责任单位限期完成逾期的" + late(matter).size() + "个节点");
        }
        if (overdueFilings(matter) > 0) {
            words.add("补报逾期的" + overdueFilings(matter) + "件备案");
        }
        if (matter.problems().stream().anyMatch(ProblemCase::isOpen)) {
            words.add("完成未销号问题的整改");
        }
        Integer unclear = matter.state().counts().get(ClauseState.UNCLEAR);
        if (unclear > 0) {
            words.add("对尚待明确的" + unclear + "条逐条收集依据并登记");
        }
        return words.isEmpty() ? "按《方案》继续执行，并及时登记执行情况" : String.join("；", words);
    }

    /** What only the superior can settle. */
    static String asked(Matter matter) {
        List<String> words = new ArrayList<>();
        long open = matter.pack().readings().stream().filter(reading -> matter.desk().choice(reading.key(), matter.day()).isEmpty()).count();
        if (open > 0) {
            words.add("《方案》有" + open + "处文字可以有不同理解，现暂按系统缺省理解执行，请明确口径");
        }
        List<String> missing = matter.pack().localFigures().stream().filter(LocalFigure::needed).filter(figure -> matter.entered().stream().noneMatch(each -> each.key().equals(figure.key())
                && !each.from().isAfter(matter.day()))).map(LocalFigure::name).toList();
        if (!missing.isEmpty()) {
            words.add("请确定《方案》留待本地规定的数值" + missing.size() + "项（" + some(missing) + "）");
        }
        List<Citation> grave = matter.findings().stream().filter(each -> each.severity() == Verdict.FAIL).flatMap(each -> each.clauses().stream()).distinct().toList();
        if (!grave.isEmpty()) {
            words.add("《方案》有按原文无法执行的规定（" + some(grave.stream().map(Citation::clause).toList()) + "），请补充规定或者解释");
        } else if (!matter.findings().isEmpty()) {
            words.add("体检提出的" + matter.findings().size() + "项建议，请起草单位研究");
        }
        return words.isEmpty() ? "没有需要请示的事项" : String.join("；", words);
    }

    static String some(List<String> names) {
        return String.join("、", names.stream().limit(NAMED).toList()) + (names.size() > NAMED ? "等" + names.size() + "项" : "");
    }
}
