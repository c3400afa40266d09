package org.tongban.widgets.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static final String TEXT = "一、总则\n　　每月发 400 元，\n自次月起发放。\n\n二、每月发400元的例外\n由区里另定。\n";

    private static String found(int line, String words) {
        return Quote.find(TEXT, line, words).stream().map(range -> TEXT.substring(range.start(), range.end())).collect(Collectors.joining("|"));
    }

    @Test
    void findsWordsAcrossBlanksAndLineEnds() {
        assertEquals("每月发 400 元，\n自次月起", found(2, "每月发400元，自次月起"));
    }

    @Test
    void beginsAtTheLineThatIsNamed() {
        assertEquals("每月发400元", found(5, "每月发400元"));
        assertEquals("每月发 400 元", found(1, "每月发400元"));
    }

    @Test
    void looksFromTheBeginningIfTheLineIsWrong() {
        assertEquals("每月发400元的", found(6, "每月发400元的"));
    }

    @Test
    void findsTheTwoSidesOfAnEllipsis() {
        assertEquals("一、总则|自次月起发放。", found(1, "一、总则……自次月起发放。"));
    }

    @Test
    void takesTheWholeLineIfTheWordsAreNotThere() {
        assertEquals("二、每月发400元的例外", found(5, "从来没有写过"));
        assertEquals(List.of(), Quote.find(TEXT, 0, "从来没有写过"));
        assertEquals(List.of(), Quote.find("", 3, ""));
    }
}
