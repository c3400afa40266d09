package org.tongban.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Desk;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.Plan;
import org.tongban.plan.scorecard.Baseline;

/** 口径选择与本地数值. */
final class Decisions {

    private Decisions() {
    }

    static void write(Matter matter, Manuscript report) {
        report.newPage();
        report.chapter("口径选择与本地数值");
        readings(matter, report);
        values(matter, report);
    }

    private static void readings(Matter matter, Manuscript report) {
        report.section("口径选择");
        List<Reading> all = matter.pack().readings();
        List<List<String>> decided = new ArrayList<>();
        List<List<String>> open = new ArrayList<>();
        for (Reading reading : all) {
            Optional<Desk.Choice> choice = matter.desk().choice(reading.key(), matter.day());
            choice.ifPresentOrElse(chosen -> decided.add(List.of(reading.clause().clause(), reading.question(), option(reading, chosen.letter()), chosen.since().toString(), why(matter, reading))),
                    () -> open.add(List.of(reading.clause().clause(), reading.question(), option(reading, reading.byDefault()))));
        }
        report.say("《方案》有" + all.size() + "处文字可以有不同理解，已作选择" + decided.size() + "处，尚未选择、暂按系统缺省理解执行" + open.size() + "处");
        if (!decided.isEmpty()) {
            report.table("已选择的口径", List.of(Column.text("条款", 5), Column.text("问题", 8), Column.text("选择", 8), Column.text("自", 5), Column.text("理由、依据与决定人", 7)), decided, List.of());
        }
        if (!open.isEmpty()) {
            report.table("尚未选择的口径", List.of(Column.text("条款", 5), Column.text("问题", 10), Column.text("暂按", 12)), open, List.of());
        }
    }

    private static String option(Reading reading, String letter) {
        return letter + reading.option(letter).map(option -> "：" + option.text()).orElse("");
    }

    private static String why(Matter matter, Reading reading) {
        return matter.choices().stream().filter(chosen -> chosen.key().equals(reading.key()) && !chosen.from().isAfter(matter.day())).reduce((first, second) ->
                second.from().isBefore(first.from()) ? first : second).map(chosen -> chosen.reason() + (chosen.document().isEmpty() ? "" : "（" + chosen.document() + "）") + "　" + chosen.by()).orElse("");
    }

    private static void values(Matter matter, Manuscript report) {
        report.section("本地数值");
        List<List<String>> rows = new ArrayList<>();
        int missing = 0;
        for (LocalFigure<?> figure : Baseline.withBaseline(matter.pack())) {
            List<Plan.Entered> entered = matter.entered().stream().filter(each -> each.key().equals(figure.key()) && !each.from().isAfter(matter.day())).toList();
            entered.forEach(each -> rows.add(List.of(figure.clause().clause(), figure.name() + each.site().map(site -> "（" + matter.nameOf(site) + "）").orElse(""), each.value(),
                    each.from().toString(), each.document() + "　" + each.by())));
            missing += entered.isEmpty() && figure.needed() ? 1 : 0;
        }
        report.say("已录入本地数值" + rows.size() + "项" + (missing > 0 ? "；执行《方案》所需、尚未录入的有" + missing + "项，有关条款在录入前列为“待明确”" : ""));
        if (!rows.isEmpty()) {
            report.table("已录入的本地数值", List.of(Column.text("条款", 5), Column.text("名称", 8), Column.text("数值", 6), Column.text("自", 5), Column.text("依据与录入人", 8)), rows, List.of());
        }
    }
}
