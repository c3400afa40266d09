package org.tongban.widgets.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static List<String> styled(Page page, Span.Style style) {
        return page.spans().stream().filter(span -> span.style() == style).map(span -> page.text().substring(span.start(), span.start() + span.length())).toList();
    }

    @Test
    void writesHeadingsParagraphsAndTheirStyles() {
        Page page = Page.of("# 题目\n\n一段**重点**和`命令`，\n接着写 [看这里](part:x)。\n");
        assertEquals("题目\n\n一段重点和命令，接着写 看这里。", page.text());
        assertEquals(List.of("题目"), styled(page, Span.Style.TITLE));
        assertEquals(List.of("重点"), styled(page, Span.Style.STRONG));
        assertEquals(List.of("命令"), styled(page, Span.Style.CODE));
        assertEquals("part:x", page.spans().stream().filter(span -> span.style() == Span.Style.LINK).findFirst().orElseThrow().target());
    }

    @Test
    void joinsLatinLinesWithABlank() {
        assertEquals("one two", Page.of("one\ntwo").text());
    }

    @Test
    void numbersListsAndIndentsThem() {
        Page page = Page.of("1. 一\n2. 二\n   - 三\n");
        assertEquals("1.\u2002一\n2.\u2002二\n•\u2002三", page.text());
        assertEquals(1, page.indents().get(0));
        assertEquals(2, page.indents().get(2));
    }

    @Test
    void setsTablesWithTabs() {
        Page page = Page.of("前\n\n| 颜色 | 含义 |\n|---|---|\n| 红 | 未设置 |\n");
        assertEquals("前\n\n颜色\t含义\n红\t未设置", page.text());
        assertEquals(List.of(new Page.Grid(2, 2, 2)), page.grids());
        assertEquals(List.of("颜色\t含义"), styled(page, Span.Style.TABLE_HEAD));
    }

    @Test
    void keepsThePlaceOfAPicture() {
        Page page = Page.of("![图](a.png)");
        assertEquals("a.png", page.spans().get(0).target());
        assertTrue(page.text().startsWith("\uFFFC"));
    }
}
