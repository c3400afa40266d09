package org.tongban.report.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongban.exchange.paper.Cover;
import org.tongban.exchange.paper.Paper;
import org.tongban.exchange.pdf.PdfBlock;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.policy.plan.Problem;

/** The bulletin: what is late and open, for the place, then unit by unit. */
final class Bulletin {
    private static final int SOON = 30;
    /** Things of a unit, on average, to which one table is enough. */
    private static final int FEW = 2;

    /** Something that a unit has to do. */
    private record Open(String unit, String kind, String what, String due, String state, boolean late) {
    }

    private Bulletin() {
    }

    static Paper of(Matter matter) {
        List<Open> open = open(matter);
        Map<String, List<Open>> units = new TreeMap<>();
        open.forEach(each -> units.computeIfAbsent(each.unit(), none -> new ArrayList<>()).add(each));
        Manuscript report = new Manuscript();
        report.chapter("总体情况");
        long late = open.stream().filter(Open::late).count();
        report.say("截至" + Chinese.day(matter.day()) + "，《" + matter.pack().instrument().title() + "》（" + matter.pack().instrument().number() + "）执行中，" + (open.isEmpty() ? "各单位没有逾期和待办的事项"
                : "共有" + units.size() + "个单位的" + open.size() + "项工作尚未完成，其中逾期" + late + "项，见" + report.nextTable()));
        if (!open.isEmpty()) {
            report.table("各单位逾期和待办事项（项）", List.of(Column.text("单位", 8), Column.amount("时间节点", 3), Column.amount("备案", 3), Column.amount("整改", 3), Column.amount("合计", 3), Column.amount("其中逾期", 3)),
                    units.entrySet().stream().map(unit -> row(unit.getKey(), unit.getValue())).toList(), row("合计", open));
            report.chapter("各单位情况");
            if (open.size() <= units.size() * FEW) {
                List<List<String>> rows = units.values().stream().flatMap(List::stream).map(each -> List.of(each.unit(), each.kind(), each.what(), each.due(), each.state())).toList();
                report.table("逾期和待办事项", List.of(Column.text("单位", 7), Column.text("类别", 4), Column.text("事项", 10), Column.text("最早时限", 5), Column.text("状态", 6)), rows, List.of());
            } else {
                eachUnit(units, report);
            }
            report.chapter("有关要求");
            report.say("请逾期单位查明原因，限期完成，并将完成情况和依据登记入系统；" + SOON + "日内到期的事项请提前安排。逾期仍未完成的，按《方案》关于监督和问责的规定处理");
        }
        report.sign(matter.site().name() + "\n" + Chinese.day(matter.day()));
        String title = "关于《" + matter.pack().instrument().title() + "》推进情况的通报";
        return new Paper(new Cover("", Lines.balanced(title), "（截至" + Chinese.day(matter.day()) + "）", List.of(new PdfBlock.Fact("通报单位", matter.site().name()),
                new PdfBlock.Fact("通报日期", Chinese.day(matter.day())), new PdfBlock.Fact("依据文件", matter.pack().instrument().number()))), title, report.blocks());
    }

    private static void eachUnit(Map<String, List<Open>> units, Manuscript report) {
        units.forEach((unit, things) -> {
            report.section(unit);
            report.table(unit, List.of(Column.text("类别", 4), Column.text("事项", 12), Column.text("最早时限", 5), Column.text("状态", 6)),
                    things.stream().map(each -> List.of(each.kind(), each.what(), each.due(), each.state())).toList(), List.of());
        });
    }

    private static List<String> row(String unit, List<Open> things) {
        return List.of(unit, count(things, "时间节点"), count(things, "备案"), count(things, "整改"), String.valueOf(things.size()), String.valueOf(things.stream().filter(Open::late).count()));
    }

    private static String count(List<Open> things, String kind) {
        return String.valueOf(things.stream().filter(each -> each.kind().equals(kind)).count());
    }

    private static List<Open> open(Matter matter) {
        List<Open> open = new ArrayList<>();
        matter.board().ifPresent(board -> {
            List<MilestoneCase> late = board.overdue();
            late.forEach(each -> milestone(matter, each, true, open));
            board.dueWithin(SOON).stream().filter(each -> !late.contains(each)).forEach(each -> milestone(matter, each, false, open));
        });
        filings(matter, open);
        matter.problems().stream().filter(ProblemCase::isOpen).forEach(each -> problem(each, open));
        return open;
    }

    /** Of each body that answers for it; where the document names none, of the place. */
    private static void milestone(Matter matter, MilestoneCase each, boolean late, List<Open> open) {
        List<String> units = each.milestone().responsible().isEmpty() ? List.of(matter.site().name()) : each.milestone().responsible();
        String state = each.standing() + each.reason().map(MilestoneNote::text).map(reason -> "；原因：" + reason).orElse("");
        units.forEach(unit -> open.add(new Open(unit, "时间节点", each.milestone().title() + "（" + each.milestone().clause().clause() + "）",
                each.milestone().due().map(LocalDate::toString).orElse("未定"), state, late)));
    }

    /** What a unit has not filed of one kind is one line, with the months. */
    private static void filings(Matter matter, List<Open> open) {
        Map<List<String>, List<FilingEntry>> kinds = new LinkedHashMap<>();
        for (FilingEntry each : matter.filings()) {
            boolean withSender = each.filing().map(filing -> filing.state().isWithSender()).orElse(true);
            boolean due = each.due().filter(last -> !last.isAfter(matter.day().plusDays(SOON))).isPresent();
            if (withSender && (due || is(each, FilingStanding.OVERDUE) || is(each, FilingStanding.RETURNED))) {
                String standing = each.standing().map(FilingStanding::label).orElse("待报");
                kinds.computeIfAbsent(List.of(each.site().name(), each.duty().title(), standing), none -> new ArrayList<>()).add(each);
            }
        }
        kinds.forEach((kind, entries) -> {
            String first = entries.get(0).subject().toString();
            String last = entries.get(entries.size() - 1).subject().toString();
            String subjects = first.isEmpty() ? "" : "（" + first + (entries.size() > 1 ? " 至 " + last + "，" + entries.size() + "件" : "") + "）";
            open.add(new Open(kind.get(0), "备案", kind.get(1) + subjects, entries.get(0).due().map(LocalDate::toString).orElse("未写明"), kind.get(2), entries.stream().anyMatch(each ->
                    is(each, FilingStanding.OVERDUE))));
        });
    }

    private static boolean is(FilingEntry each, FilingStanding standing) {
        return each.standing().filter(standing::equals).isPresent();
    }

    private static void problem(ProblemCase each, List<Open> open) {
        open.add(new Open(each.problem().unit(), "整改", (each.problem().word().isEmpty() ? "" : each.problem().word() + "：") + each.problem().note(),
                each.due().map(LocalDate::toString).orElse("未定"), each.standing().toString(), each.standing().state() == Problem.State.OVERDUE));
    }
}
