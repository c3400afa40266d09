package org.tongban.report.writing;

import java.util.List;
import org.tongban.exchange.pdf.PdfBlock.Column;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.policy.plan.FilingStanding;

/** 备案: what was filed, what is missing and late. */
final class FilingChapter {
    private static final int LISTED = 60;

    private FilingChapter() {
    }

    static void write(Matter matter, Manuscript report) {
        report.chapter("备案");
        List<FilingEntry> filings = matter.filings();
        if (filings.isEmpty()) {
            report.say("截至报告日，没有应当备案或者已经报送备案的事项");
            return;
        }
        long accepted = filings.stream().filter(each -> each.filing().flatMap(Filing::accepted).isPresent()).count();
        long missing = filings.stream().filter(FilingEntry::isMissing).count();
        long late = filings.stream().filter(FilingEntry::isLate).count();
        long broken = filings.stream().filter(each -> each.filing().filter(filing -> !filing.isIntact()).isPresent()).count();
        report.say("应当备案和已经报送的事项共" + filings.size() + "件，其中已备案" + accepted + "件、尚未报送" + missing + "件；迟报或逾期未报" + late + "件"
                + (broken > 0 ? "；另有" + broken + "件的内容与报送时的摘要不符，应当查明" : "") + "，见" + report.nextTable());
        List<FilingEntry> listed = filings.stream().limit(LISTED).toList();
        report.table("备案情况", List.of(Column.text("备案事项", 6), Column.text("报送单位", 7), Column.text("对象", 4), Column.text("时限", 4), Column.text("状态", 4), Column.text("摘要", 5)),
                listed.stream().map(FilingChapter::row).toList(), List.of());
        if (filings.size() > LISTED) {
            report.note("其余" + (filings.size() - LISTED) + "件从略，可在系统“备案”中查询。");
        }
    }

    private static List<String> row(FilingEntry each) {
        String state = each.filing().map(filing -> filing.state().label()).orElse("未草拟");
        return List.of(each.duty().title(), each.site().name(), each.subject().toString(), each.due().map(Object::toString).orElse("未写明"),
                state + each.standing().filter(standing -> standing == FilingStanding.LATE || standing == FilingStanding.OVERDUE).map(standing -> "（" + standing.label() + "）").orElse(""),
                each.filing().map(filing -> filing.latest().shortDigest()).orElse(""));
    }
}
