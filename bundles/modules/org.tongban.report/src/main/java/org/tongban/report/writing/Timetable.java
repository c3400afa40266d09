package org.tongban.report.writing;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.milestone.Course;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.report.chart.ProgressCurve;

/** 时间节点: the milestones and their curves. */
final class Timetable {
    private static final int SOON = 30;

    private Timetable() {
    }

    static void write(Matter matter, Manuscript report) {
        report.chapter("时间节点");
        MilestoneBoard board = matter.board().orElse(null);
        if (board == null || board.cases().isEmpty()) {
            report.say("《方案》未规定时间节点");
            return;
        }
        long reached = board.cases().stream().filter(each -> each.standing().isReached()).count();
        long unset = board.cases().stream().filter(each -> each.standing().state() == MilestoneStanding.State.UNSCHEDULED).count();
        List<MilestoneCase> late = board.overdue();
        List<MilestoneCase> soon = board.dueWithin(SOON);
        report.say("《方案》共有时间节点" + board.cases().size() + "个，已完成" + reached + "个" + (late.isEmpty() ? "，没有逾期未完成的" : "，逾期未完成" + late.size() + "个") + (unset > 0 ? "，未定时限" + unset + "个" : "")
                + (soon.isEmpty() ? "" : "，" + SOON + "日内到期" + soon.size() + "个") + "，见" + report.nextTable());
        report.table("时间节点完成情况", List.of(Column.text("节点", 4), Column.text("内容", 6), Column.text("时限", 6), Column.amount("应达", 4), Column.amount("已达", 4), Column.text("状态", 4),
                Column.text("说明", 11)), board.cases().stream().map(Timetable::row).toList(), List.of());
        for (Course course : board.courses()) {
            if (ProgressCurve.isThere(course)) {
                report.picture(course.title() + "进度曲线", caption -> ProgressCurve.of(caption, course, matter.day()));
                course.pace().ifPresent(pace -> report.say("截至报告日，“" + course.title() + "”" + pace.value().map(Timetable::pace).orElseGet(pace::reason)));
            }
        }
        board.troubles().forEach(report::note);
    }

    private static String pace(MilestoneRule.Pace pace) {
        return pace.isBehind() ? "的实际进度比计划进度滞后" + Chinese.plain(pace.by().movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "个百分点，应予督促" : "的实际进度与计划相符";
    }

    private static List<String> row(MilestoneCase each) {
        MilestoneStanding standing = each.standing();
        return List.of(each.milestone().id(), each.milestone().title() + "\n" + each.milestone().clause().clause(), each.milestone().due().map(Object::toString).orElse("未定"),
                Chinese.percent(standing.planned()), Chinese.percent(standing.actual()), standing.state().label() + (standing.daysLate() > 0 ? standing.daysLate() + "天" : ""), remark(each));
    }

    private static String remark(MilestoneCase each) {
        List<String> words = new ArrayList<>();
        each.reason().map(MilestoneNote::text).ifPresent(words::add);
        if (each.milestone().historic()) {
            words.add("时限早于文件日期，仅作记录");
        }
        if (each.standing().isReached()) {
            each.standing().reachedOn().ifPresent(day -> words.add(day + "完成"));
        } else if (!each.standing().open().isEmpty() && !each.standing().open().equals(List.of(each.milestone().title()))) {
            List<String> open = each.standing().open();
            words.add("尚缺：" + String.join("、", open.subList(0, Math.min(6, open.size()))) + (open.size() > 6 ? "等" + open.size() + "项" : ""));
        }
        if (!each.milestone().responsible().isEmpty()) {
            words.add("责任单位：" + String.join("、", each.milestone().responsible()));
        }
        return Chinese.prose(String.join("；", words));
    }
}
