package org.tongban.exchange.paper;

import java.util.List;
import org.tongban.exchange.pdf.PdfBlock;

/**
 * The first page.
 *
 * @param over  small above the title, such as the number of the document it reports on; empty for none
 * @param title in large letters, broken where it is too long
 * @param under below the title, such as （截至2025年3月31日）; empty for none
 * @param facts at the foot of the page, such as 报告单位 and 报告日期
 */
public record Cover(String over, String title, String under, List<PdfBlock.Fact> facts) {

    public Cover {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a report needs a title");
        }
        facts = List.copyOf(facts);
    }
}
