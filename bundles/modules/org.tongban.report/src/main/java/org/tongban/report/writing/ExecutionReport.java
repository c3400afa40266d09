package org.tongban.report.writing;

import java.util.ArrayList;
import java.util.List;
import org.tongban.exchange.paper.Cover;
import org.tongban.exchange.paper.Paper;
import org.tongban.exchange.paper.PaperBlock;
import org.tongban.exchange.pdf.PdfBlock;
import org.tongban.plan.Digest;
import org.tongban.plan.PackVersion;

/** The report of the plan's execution. */
final class ExecutionReport {

    private ExecutionReport() {
    }

    static Paper of(Matter matter, PackVersion version) {
        Manuscript report = new Manuscript();
        Summary.write(matter, report);
        new Overview(matter).write(report);
        Effects.write(matter, report);
        ByClause.write(matter, report);
        Timetable.write(matter, report);
        FilingChapter.write(matter, report);
        Oversights.write(matter, report);
        Findings.write(matter, report);
        Decisions.write(matter, report);
        Requests.write(matter, report);
        report.sign(matter.site().name() + "\n" + Chinese.day(matter.day()));
        Annex.workings(matter, report);
        Annex.proof(matter, version, digest(report), report);
        String title = matter.pack().instrument().title().replaceFirst("^关于印发", "").replaceFirst("的通知$", "") + "执行情况报告";
        Cover cover = new Cover("", Lines.balanced("《" + matter.pack().instrument().title() + "》") + "\n执行情况报告", "（截至" + Chinese.day(matter.day()) + "）", facts(matter));
        return new Paper(cover, title, report.blocks());
    }

    private static List<PdfBlock.Fact> facts(Matter matter) {
        List<PdfBlock.Fact> facts = new ArrayList<>();
        facts.add(new PdfBlock.Fact("报告单位", matter.site().name()));
        facts.add(new PdfBlock.Fact("报告日期", Chinese.day(matter.day())));
        facts.add(new PdfBlock.Fact("依据文件", matter.pack().instrument().number()));
        if (!matter.pack().identity().basis().isEmpty()) {
            facts.add(new PdfBlock.Fact("上位文件", String.join("；", matter.pack().identity().basis())));
        }
        return facts;
    }

    /** Of every word that the report says so far; how it is set does not count. */
    private static String digest(Manuscript report) {
        List<String> words = new ArrayList<>();
        for (PaperBlock block : report.blocks()) {
            if (block instanceof PaperBlock.Heading heading) {
                words.add(heading.text());
            } else if (block instanceof PaperBlock.Text text) {
                words.add(text.text());
            } else if (block instanceof PaperBlock.Table table) {
                words.add(table.caption());
                table.columns().forEach(column -> words.add(column.heading()));
                table.rows().forEach(words::addAll);
                words.addAll(table.totals());
            } else if (block instanceof PaperBlock.Drawing drawing) {
                words.add(drawing.caption());
            }
        }
        return Digest.of(words).hex();
    }
}
