package org.tongban.plan.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Clause;
import org.tongban.plan.ui.Bureau;
import org.tongban.policy.PolicyPack;

class QuoteFinderTest {

    private static String found(String text, String quote) {
        return String.join("|", new QuoteFinder(text).find(quote, 0).stream().map(span -> text.substring(span.start(), span.end())).toList());
    }

    @Test
    void copesWithSpacesLineBreaksAndWidth() {
        assertEquals("四级/中级150 元/月", found("五级/初级100元/月、四级/中级150 元/月、三级", "四级／中级150元／月"));
        assertEquals("一体化\n  管理", found("办事员\n一体化\n  管理工作", "一体化管理"));
        assertEquals("“好”（Ａ）", found("分为“好”（Ａ）三", "\"好\"(A)"));
        assertEquals("20%", found("的20%。", "２０％"));
        assertEquals("2023年1月—3月", found("(2023年1月—3月)", "2023年1月–3月"));
    }

    @Test
    void anEllipsisLeavesWordsOut() {
        assertEquals("宿区政办发〔2024〕26号|2024年12月27日", found("宿区政办发〔2024〕26号\n区政府办公室\n2024年12月27日", "宿区政办发〔2024〕26号……2024年12月27日"));
    }

    @Test
    void allOfItOrNothing() {
        assertEquals("", found("甲乙丙丁", "甲乙……戊"));
        assertEquals("", found("甲乙", "丙"));
        assertEquals("", found("", "丙"));
        assertEquals("", found("甲乙", "……"));
    }

    @Test
    void ofSeveralPlacesTheOneOfTheLine() {
        String text = "第一行 每月10日\n第二行\n第三行 每月10日\n";
        assertEquals(text.lastIndexOf("每月"), new QuoteFinder(text).find("每月10日", 3).get(0).start());
        assertEquals(text.indexOf("每月"), new QuoteFinder(text).find("每月10日", 0).get(0).start());
        assertEquals(text.lastIndexOf("每月"), new QuoteFinder(text).find("每月10日", 2).get(0).start());
        assertEquals(text.indexOf("第二"), new QuoteFinder(text).find("第二行", 3).get(0).start());
        assertEquals(text.indexOf("第二"), new QuoteFinder(text).find("第二行", 99).get(0).start());
    }

    /** Every quote of the two plans is found in the text that its pack carries, on the line the register names. */
    @Test
    void findsEveryClauseOfThePlans() throws Exception {
        try (Bureau bureau = new Bureau()) {
            for (PolicyPack pack : bureau.shelf.packs()) {
                String text = bureau.registers.document(pack.id()).orElseThrow();
                QuoteFinder finder = new QuoteFinder(text);
                for (Clause clause : bureau.registers.ofPack(pack.id())) {
                    List<QuoteFinder.Span> spans = finder.find(clause.quote(), clause.line());
                    assertEquals(clause.line() == 0, spans.isEmpty(), clause::id);
                    if (!spans.isEmpty()) {
                        assertEquals(clause.line(), text.substring(0, spans.get(0).start()).split("\n", -1).length, clause::id);
                        assertTrue(spans.stream().allMatch(span -> span.start() < span.end()));
                        assertFalse(text.substring(spans.get(0).start(), spans.get(0).end()).isBlank());
                    }
                }
            }
        }
    }
}
