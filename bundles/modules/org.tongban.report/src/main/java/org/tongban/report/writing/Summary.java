package org.tongban.report.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.state.ClauseState;
import org.tongban.report.Scorecard;

/** 摘要: on one page the few figures that matter; what is done, what is late and why, what is asked for. */
final class Summary {
    private static final int FIGURES = 4;

    private Summary() {
    }

    static void write(Matter matter, Manuscript report) {
        report.preface("摘　要");
        report.say("现将" + matter.site().name() + "截至" + Chinese.day(matter.day()) + "执行《" + matter.pack().instrument().title() + "》（" + matter.pack().instrument().number()
                + "，以下简称《方案》）的情况报告如下");
        report.say("总体情况。" + clauses(matter.state().counts(), matter.state().clauses().size()));
        effects(matter.scorecard(), report);
        report.say("已完成的工作。" + done(matter));
        report.say("逾期和未落实的工作。" + Requests.overview(matter));
        report.say("请示事项。" + Requests.asked(matter));
    }

    private static String clauses(Map<ClauseState, Integer> counts, int all) {
        if (all == 0) {
            return "文件没有登记条款";
        }
        int applying = all - counts.get(ClauseState.NOT_APPLICABLE);
        List<String> words = Stream.of(ClauseState.DONE, ClauseState.PARTLY, ClauseState.NOT_DONE, ClauseState.UNCLEAR).filter(state -> counts.get(state) > 0)
                .map(state -> state.label() + counts.get(state) + "条（" + Chinese.percent(counts.get(state), applying) + "）").toList();
        return "《方案》共登记条款" + all + "条，其中适用" + applying + "条" + (words.isEmpty() ? "" : "：" + String.join("、", words));
    }

    /** What changed first, then what is only known now. */
    private static void effects(Scorecard scorecard, Manuscript report) {
        List<Scorecard.Row> known = Stream.concat(scorecard.rows().stream().filter(row -> row.change().isPresent()), scorecard.rows().stream().filter(row -> row.now().isPresent()
                && row.change().isEmpty())).limit(FIGURES).toList();
        report.say("主要指标。" + (known.isEmpty() ? "尚无可供比较的记录" : String.join("；", known.stream().map(Summary::figure).toList())));
    }

    private static String figure(Scorecard.Row row) {
        String unit = row.yardstick().unit();
        String now = row.yardstick().label() + Chinese.plain(row.now().orElseThrow().value()) + unit;
        return now + row.change().map(by -> by.signum() == 0 ? "，与改革前持平" : "，比改革前" + (by.signum() > 0 ? "增加" : "减少") + Chinese.plain(by.abs()) + unit).orElse("");
    }

    private static String done(Matter matter) {
        String milestones = matter.board().filter(board -> !board.cases().isEmpty()).map(board -> {
            List<String> reached = board.cases().stream().filter(each -> each.standing().isReached()).map(each -> each.milestone().title()).toList();
            return "《方案》的" + board.cases().size() + "个时间节点已完成" + reached.size() + "个" + (reached.isEmpty() ? "" : "（" + Requests.some(reached) + "）");
        }).orElse("《方案》未规定时间节点");
        long accepted = matter.filings().stream().filter(each -> each.filing().flatMap(Filing::accepted).isPresent()).count();
        long waiting = matter.filings().stream().filter(each -> each.filing().filter(filing -> filing.state().isWaiting()).isPresent()).count();
        long missing = matter.filings().stream().filter(FilingEntry::isMissing).count();
        String filings = matter.filings().isEmpty() ? "没有应当备案的事项" : "应当备案的" + matter.filings().size() + "件中，已备案" + accepted + "件，待审核" + waiting + "件，未报送" + missing + "件";
        long closed = matter.problems().stream().filter(each -> !each.isOpen()).count();
        String problems = matter.inspections().isEmpty() && matter.problems().isEmpty() ? "尚未登记监督检查"
                : "监督检查" + matter.inspections().size() + "次，发现的" + matter.problems().size() + "个问题已销号" + closed + "个";
        return milestones + "；" + filings + "；" + problems;
    }
}
