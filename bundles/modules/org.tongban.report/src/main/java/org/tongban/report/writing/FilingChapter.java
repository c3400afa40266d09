package org.tongban.report.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.policy.plan.FilingStanding;

/** 备案: how many things each unit had to file and has filed, and the filings that there are. */
final class FilingChapter {
    private static final int LISTED = 40;

    private FilingChapter() {
    }

    static void write(Matter matter, Manuscript report) {
        List<FilingEntry> filings = matter.filings();
        if (!filings.isEmpty()) {
            report.newPage();
        }
        report.chapter("备案");
        if (filings.isEmpty()) {
            report.say("截至报告日，没有应当备案或者已经报送备案的事项");
            return;
        }
        long broken = count(filings, each -> each.filing().filter(filing -> !filing.isIntact()).isPresent());
        report.say("应当备案和已经报送的事项共" + filings.size() + "件，其中已备案" + count(filings, FilingChapter::isAccepted) + "件、尚未报送" + count(filings, FilingEntry::isMissing) + "件；迟报"
                + count(filings, each -> is(each, FilingStanding.LATE)) + "件，逾期未报" + count(filings, each -> is(each, FilingStanding.OVERDUE)) + "件"
                + (broken > 0 ? "；另有" + broken + "件的内容与报送时的摘要不符，应当查明" : "") + "。各单位情况见" + report.nextTable());
        Map<String, List<FilingEntry>> units = new LinkedHashMap<>();
        filings.forEach(each -> units.computeIfAbsent(each.duty().title() + "\n" + each.site().name(), none -> new ArrayList<>()).add(each));
        report.table("各单位备案情况（件）", List.of(Column.text("备案事项", 6), Column.text("报送单位", 10), Column.amount("应报", 3), Column.amount("已备", 3), Column.amount("待审", 3), Column.amount("未报", 3),
                Column.amount("迟报", 3), Column.amount("逾期", 3)), units.entrySet().stream().map(unit -> row(unit.getKey().split("\n", 2)[0], unit.getKey().split("\n", 2)[1], unit.getValue())).toList(),
                row("合计", "", filings));
        List<FilingEntry> there = filings.stream().filter(each -> each.filing().isPresent()).toList();
        if (!there.isEmpty()) {
            report.table("已草拟和报送的备案", List.of(Column.text("备案事项", 6), Column.text("报送单位", 10), Column.text("对象", 4), Column.text("时限", 6), Column.text("状态", 4), Column.text("内容摘要", 7)),
                    there.stream().limit(LISTED).map(FilingChapter::listed).toList(), List.of());
            if (there.size() > LISTED) {
                report.note("其余" + (there.size() - LISTED) + "件从略，可在系统“备案”中查询。");
            }
        }
    }

    private static boolean isAccepted(FilingEntry each) {
        return each.filing().flatMap(Filing::accepted).isPresent();
    }

    private static boolean is(FilingEntry each, FilingStanding standing) {
        return each.standing().filter(standing::equals).isPresent();
    }

    private static long count(List<FilingEntry> filings, Predicate<FilingEntry> which) {
        return filings.stream().filter(which).count();
    }

    private static List<String> row(String what, String unit, List<FilingEntry> filings) {
        return List.of(what, unit, String.valueOf(filings.size()), String.valueOf(count(filings, FilingChapter::isAccepted)),
                String.valueOf(count(filings, each -> each.filing().filter(filing -> filing.state().isWaiting()).isPresent())), String.valueOf(count(filings, FilingEntry::isMissing)),
                String.valueOf(count(filings, each -> is(each, FilingStanding.LATE))), String.valueOf(count(filings, each -> is(each, FilingStanding.OVERDUE))));
    }

    private static List<String> listed(FilingEntry each) {
        Filing filing = each.filing().orElseThrow();
        return List.of(each.duty().title(), each.site().name(), each.subject().toString(), each.due().map(Object::toString).orElse("未写明"), filing.state().label()
                + (is(each, FilingStanding.LATE) ? "（迟报）" : ""), filing.latest().shortDigest());
    }
}
