package org.tongban.report.writing;

import java.util.List;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.scorecard.Measured;
import org.tongban.report.Scorecard;
import org.tongban.report.chart.BeforeNow;

/** 改革成效: the scorecard. */
final class Effects {
    private static final String NONE = "—";

    private Effects() {
    }

    static void write(Matter matter, Manuscript report) {
        report.chapter("改革成效");
        Scorecard scorecard = matter.scorecard();
        if (scorecard.rows().isEmpty()) {
            report.say("大厅、人员、办件、薪酬均尚无记录，暂不能比较改革前后的情况");
            return;
        }
        boolean isCompared = scorecard.rows().stream().anyMatch(row -> row.change().isPresent());
        report.say("窗口、人员、办件、成本等指标见" + report.nextTable() + (isCompared ? "、" + report.nextPicture() : "") + "。改革前的数值取自文件或本单位录入的依据；没有依据的不作比较"
                + (isCompared ? "" : "，目前尚未录入改革前的数值"));
        report.table("改革前后主要指标", List.of(Column.text("指标", 6), Column.text("单位", 3), Column.amount("改革前", 4), Column.amount("现在", 4), Column.amount("增减", 4), Column.amount("目标", 3),
                Column.text("现值取自", 7), Column.text("改革前依据", 5)), scorecard.rows().stream().map(Effects::row).toList(), List.of());
        if (BeforeNow.isThere(scorecard)) {
            report.picture("改革前后主要指标对比", caption -> BeforeNow.of(caption, scorecard));
        }
        scorecard.verdict().ifPresent(finding -> report.say("按《方案》规定的方向评价：" + finding.value().map(Object::toString).orElseGet(finding::reason)
                + finding.value().filter(score -> !score.against().isEmpty()).map(score -> "；与改革方向不符的有：" + String.join("、", score.against())).orElse("")));
        scorecard.rows().stream().filter(row -> row.isReached().filter(reached -> !reached).isPresent()).forEach(row -> report.say(row.yardstick().label() + "现为"
                + Chinese.plain(row.now().orElseThrow().value()) + row.yardstick().unit() + "，尚未达到《方案》提出的" + Chinese.plain(row.target().orElseThrow()) + row.yardstick().unit()));
    }

    private static List<String> row(Scorecard.Row row) {
        return List.of(row.yardstick().label(), row.yardstick().unit(), row.before().map(before -> Chinese.plain(before.value())).orElse(NONE),
                row.now().map(now -> Chinese.plain(now.value())).orElse(NONE), row.change().map(by -> (by.signum() > 0 ? "+" : "") + Chinese.plain(by)).orElse(NONE),
                row.target().map(Chinese::plain).orElse(NONE), row.now().map(Measured::of).orElse("尚无记录"), row.before().map(Scorecard.Before::source).orElse("未录入"));
    }
}
