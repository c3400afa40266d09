package org.tongban.plan.supervision.provider;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.registry.Site;

/** Writes a circular from the records. It names bodies, never persons. */
final class CircularText {

    private CircularText() {
    }

    static String of(Site site, LocalDate from, LocalDate to, Optional<MilestoneBoard> board, List<Inspection> inspections, List<ProblemCase> problems) {
        StringBuilder text = new StringBuilder();
        text.append(site.name()).append("现将").append(chinese(from)).append("至").append(chinese(to)).append("政务服务改革进展和督查情况通报如下：\n\n一、时间节点\n");
        board.ifPresentOrElse(found -> found.cases().forEach(each -> text.append(milestone(each))), () -> text.append("适用的方案没有规定时间节点。\n"));
        text.append("\n二、督查情况\n").append(inspected(inspections));
        text.append("\n三、存在的问题\n").append(open(problems));
        return text.toString();
    }

    private static String milestone(MilestoneCase found) {
        MilestoneStanding standing = found.standing();
        return "“" + found.milestone().title() + "”" + found.milestone().due().map(due -> "（时限" + chinese(due) + "）").orElse("（未定时限）") + "：" + standing.state() + "，已完成"
                + standing.done() + "/" + standing.parts() + (standing.daysLate() > 0 ? "，逾期" + standing.daysLate() + "天" : "")
                + found.reason().map(reason -> "，原因：" + reason.text()).orElse("") + "。\n";
    }

    private static String inspected(List<Inspection> inspections) {
        if (inspections.isEmpty()) {
            return "本期没有登记检查。\n";
        }
        Map<String, Long> topics = inspections.stream().collect(Collectors.groupingBy(Inspection::topic, LinkedHashMap::new, Collectors.counting()));
        return "本期开展检查" + inspections.size() + "次：" + topics.entrySet().stream().map(each -> each.getKey() + each.getValue() + "次").collect(Collectors.joining("、")) + "。\n";
    }

    private static String open(List<ProblemCase> problems) {
        List<ProblemCase> open = problems.stream().filter(ProblemCase::isOpen).toList();
        if (open.isEmpty()) {
            return "没有未销号的问题。\n";
        }
        Map<String, List<ProblemCase>> units = open.stream().collect(Collectors.groupingBy(each -> each.problem().unit(), TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder("未销号的问题共" + open.size() + "个：\n");
        units.forEach((unit, cases) -> cases.forEach(each -> text.append(unit).append("：").append(each.problem().ground().isEmpty() ? each.problem().word() : each.problem().ground())
                .append("，").append(chinese(each.problem().day())).append("发现，").append(each.standing()).append(each.due().map(due -> "，整改期限" + chinese(due)).orElse("")).append("。\n")));
        return text.toString();
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
