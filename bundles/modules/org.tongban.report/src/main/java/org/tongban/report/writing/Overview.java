package org.tongban.report.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.Outline;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.policy.plan.Identity;
import org.tongban.report.chart.StateBars;

/** 总体情况: the document, how many clauses are in which state, what presses most. */
final class Overview {
    private static final int NAMED = 8;

    private final Matter matter;

    Overview(Matter matter) {
        this.matter = matter;
    }

    /** The clauses under the document's highest headings, in its order. */
    static Map<String, List<ClauseStanding>> chapters(Matter matter) {
        Map<String, List<ClauseStanding>> chapters = new LinkedHashMap<>();
        for (ClauseStanding standing : matter.state().clauses()) {
            List<Outline.Heading> path = matter.outline().above(standing.clause().line());
            String title = path.isEmpty() ? "文件首部" : path.get(0).title().replaceFirst("^[一二三四五六七八九十]+、\\s*", "");
            chapters.computeIfAbsent(title, none -> new ArrayList<>()).add(standing);
        }
        return chapters;
    }

    void write(Manuscript report) {
        report.newPage();
        report.chapter("总体情况");
        document(report);
        Map<ClauseState, Integer> counts = matter.state().counts();
        int all = matter.state().clauses().size();
        int applying = all - counts.get(ClauseState.NOT_APPLICABLE);
        report.say("截至" + Chinese.day(matter.day()) + "，文件登记条款" + all + "条，其中"
                + String.join("、", Stream.of(ClauseState.values()).filter(state -> counts.get(state) > 0).map(state -> state.label() + counts.get(state) + "条").toList())
                + (applying == 0 ? "" : "；在适用的" + applying + "条中，已落实的占" + Chinese.percent(counts.get(ClauseState.DONE), applying) + (counts.get(ClauseState.PARTLY) == 0 ? ""
                        : "，已落实和部分落实的合计占" + Chinese.percent(counts.get(ClauseState.DONE) + counts.get(ClauseState.PARTLY), applying))) + "。各章情况见" + report.nextTable() + "、" + report.nextPicture());
        table(report);
        pressing(report);
    }

    private void document(Manuscript report) {
        Identity identity = matter.pack().identity();
        StringBuilder text = new StringBuilder("《" + matter.pack().instrument().title() + "》（" + matter.pack().instrument().number() + "，以下简称《方案》）");
        if (!identity.issuer().isEmpty()) {
            text.append("由").append(identity.issuer()).append("印发");
        }
        identity.day().ifPresent(day -> text.append("，").append(identity.signed().isPresent() ? "成文于" : "公布于").append(Chinese.day(day)));
        text.append("，自").append(Chinese.day(matter.pack().inForceFrom())).append("起施行");
        if (!identity.status().isEmpty()) {
            text.append("，现行效力为“").append(identity.status()).append("”");
        }
        report.say(text.toString());
        report.say("本报告反映" + matter.site().name() + (matter.sites().size() > 1 ? "及所辖" + (matter.sites().size() - 1) + "个站点" : "")
                + "执行《方案》的情况。条款状态由系统依据业务记录逐条计算，系统不能判断的，以人工登记的依据为准；尚无依据的，列为“待明确”，不作推断");
    }

    private void table(Manuscript report) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("章节", 7)));
        Stream.of(ClauseState.values()).forEach(state -> columns.add(Column.amount(state.label(), 3)));
        columns.add(Column.amount("合计", 2));
        List<List<String>> rows = new ArrayList<>();
        List<StateBars.Bar> bars = new ArrayList<>();
        chapters(matter).forEach((title, clauses) -> {
            Map<ClauseState, Integer> counts = new EnumMap<>(ClauseState.class);
            clauses.forEach(clause -> counts.merge(clause.state(), 1, Integer::sum));
            rows.add(row(title, counts, clauses.size()));
            bars.add(new StateBars.Bar(title, counts));
        });
        report.table("各章条款执行状态（条）", columns, rows, row("合计", matter.state().counts(), matter.state().clauses().size()));
        report.picture("各章条款执行状态", caption -> StateBars.of(caption, bars));
    }

    private static List<String> row(String title, Map<ClauseState, Integer> counts, int total) {
        List<String> row = new ArrayList<>(List.of(title));
        Stream.of(ClauseState.values()).forEach(state -> row.add(String.valueOf(counts.getOrDefault(state, 0))));
        row.add(String.valueOf(total));
        return row;
    }

    private void pressing(Manuscript report) {
        List<ClauseStanding> failed = matter.state().clauses().stream().filter(clause -> clause.state() == ClauseState.NOT_DONE).toList();
        if (failed.isEmpty()) {
            report.say("没有经系统判定未落实的条款");
        } else {
            report.say("未落实的条款共" + failed.size() + "条：" + String.join("、", failed.stream().limit(NAMED).map(clause -> clause.clause().id()).toList())
                    + (failed.size() > NAMED ? "等" : "") + "，具体情况及依据见第三部分");
        }
    }
}
