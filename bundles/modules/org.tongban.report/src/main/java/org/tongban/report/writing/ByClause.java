package org.tongban.report.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.Outline;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.Evidence;

/** 按条款执行情况: the document's own chapters, clause by clause. */
final class ByClause {
    private static final int LONGEST = 400;
    /** A chapter with more clauses is parted by the document's own sections. */
    private static final int MANY = 16;

    private ByClause() {
    }

    static void write(Matter matter, Manuscript report) {
        report.newPage();
        report.chapter("按条款执行情况");
        Map<String, List<ClauseStanding>> chapters = Overview.chapters(matter);
        if (chapters.isEmpty()) {
            report.say("文件没有登记条款");
            return;
        }
        report.say("以下按《方案》章节逐条列出原文、执行状态和依据。条款编号为条款登记簿的编号");
        chapters.forEach((title, clauses) -> {
            report.section(title);
            Map<String, List<ClauseStanding>> sections = sections(matter, clauses);
            if (clauses.size() <= MANY || sections.size() < 2) {
                table(title, clauses, report);
                return;
            }
            sections.forEach((heading, those) -> {
                report.item(heading);
                table(heading, those, report);
            });
        });
    }

    /** The clauses of a long chapter under the document's headings of the second level. */
    private static Map<String, List<ClauseStanding>> sections(Matter matter, List<ClauseStanding> clauses) {
        Map<String, List<ClauseStanding>> sections = new LinkedHashMap<>();
        for (ClauseStanding standing : clauses) {
            List<Outline.Heading> path = matter.outline().above(standing.clause().line());
            String title = path.stream().filter(heading -> heading.level() == 2).findFirst().map(heading -> heading.title().replaceFirst("^[（(][一二三四五六七八九十]+[）)]\\s*", "")).orElse("总述");
            sections.computeIfAbsent(title, none -> new ArrayList<>()).add(standing);
        }
        return sections;
    }

    private static void table(String title, List<ClauseStanding> clauses, Manuscript report) {
        report.table(title, List.of(Column.text("条款", 6), Column.text("《方案》原文", 12), Column.text("状态", 4), Column.text("执行情况与依据", 15)),
                clauses.stream().map(ByClause::row).toList(), List.of());
    }

    private static List<String> row(ClauseStanding standing) {
        String quote = standing.clause().quote().isBlank() ? standing.clause().gist() : standing.clause().quote().replaceAll("\\s+", " ");
        return List.of(standing.clause().id(), quote, standing.state().label(), evidence(standing));
    }

    /** The sentences of what it rests on, each once; the reason where there are none. */
    private static String evidence(ClauseStanding standing) {
        String text = standing.evidence().stream().map(ByClause::sentence).distinct().collect(Collectors.joining("\n"));
        String told = Chinese.prose(text.isBlank() ? Chinese.sentence(standing.why()) : text);
        return told.length() > LONGEST ? told.substring(0, LONGEST - 1) + "…" : told;
    }

    private static String sentence(Evidence piece) {
        if (piece instanceof Evidence.Recorded recorded) {
            return Chinese.sentence(recorded.record().day() + "登记：" + recorded.sentence() + recorded.record().file().map(file -> "（附件：" + file.name() + "）").orElse(""));
        }
        return Chinese.sentence(piece.sentence());
    }
}
