package org.tongban.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Finding.Granted;
import org.tongban.core.law.Finding.NotConfigured;
import org.tongban.core.money.Money;

class WorksheetTest {

    private static final Instrument MEASURES = new Instrument("夜班津贴办法", "临政〔2021〕18号");
    private static final Instrument AMENDMENT = new Instrument("修改决定", "临政〔2023〕31号");
    private static final Dated<Money> PER_NIGHT = Dated.<Money>named("每班标准")
            .from("2021-07-01", Money.yuan(40), MEASURES.clause("6-a"))
            .from("2024-01-01", Money.yuan(55), AMENDMENT.clause("2-a"))
            .repealed("2025-01-01", AMENDMENT.clause("3-a"));
    private static final Reading HALF_NIGHTS = Reading.asks("lin.halfNights", "半夜班如何计", MEASURES.clause("6-b"))
            .option("A", "不计").option("B", "计半班").byDefault("A", "文字只说整班");
    private static final LocalFigure<Money> CEILING = new LocalFigure<>("lin.ceiling", "封顶", Source.DELEGATED, MEASURES.clause("7-a"), Money::yuan);

    @Test
    void writesDownWhatAnAnswerRestsOn() {
        Worksheet sheet = new Worksheet(LocalDate.of(2024, 1, 1));
        int nights = sheet.fact("夜班数", 11);
        sheet.reading(HALF_NIGHTS);
        Finding<Money> answer = sheet.granted("津贴", sheet.step("夜班数 × 标准", sheet.figure(PER_NIGHT).times(nights)));
        assertEquals(Money.yuan(605), assertInstanceOf(Granted.class, answer).granted());
        assertEquals("""
                夜班数 = 11
                半夜班如何计 = A：不计  [6-b, 临政〔2021〕18号]
                每班标准 = 55.00  [2-a, 临政〔2023〕31号]
                夜班数 × 标准 = 605.00
                津贴 = 605.00""", answer.workings().stream().map(Working::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void figuresHoldFromTheirDayUntilTheNext() {
        assertTrue(PER_NIGHT.on(LocalDate.of(2021, 6, 30)).isEmpty());
        assertEquals(Optional.of(Money.yuan(40)), PER_NIGHT.on(LocalDate.of(2023, 12, 31)).flatMap(Dated.Entry::value));
        assertEquals(Optional.of(Money.yuan(55)), PER_NIGHT.on(LocalDate.of(2024, 12, 31)).flatMap(Dated.Entry::value));
        assertTrue(PER_NIGHT.on(LocalDate.of(2025, 1, 1)).isEmpty());
        assertThrows(IllegalStateException.class, () -> new Worksheet(LocalDate.of(2025, 1, 1)).figure(PER_NIGHT));
    }

    @Test
    void whatNobodyEnteredIsNotZero() {
        Worksheet sheet = new Worksheet(LocalDate.of(2024, 1, 1));
        assertEquals(Optional.empty(), sheet.local(CEILING));
        Finding<Money> answer = sheet.notConfigured("封顶", CEILING.clause());
        assertInstanceOf(NotConfigured.class, answer);
        assertEquals("未设置：封顶（临政〔2021〕18号 7-a）", answer.reason());
        assertEquals(Optional.empty(), answer.map(Money::negate).value());
    }

    @Test
    void usesWhatThePlaceChoseAndEnteredFromItsDayOn() {
        Desk desk = new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return day.isBefore(LocalDate.of(2024, 3, 1)) ? Optional.empty() : Optional.of(new Choice("B", LocalDate.of(2024, 3, 1), "局务会", "王"));
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return Optional.of(new LocalValue("600", LocalDate.of(2024, 1, 1), "临人社〔2024〕1号", "年度标准", "王"));
            }

            @Override
            public String quote(Citation citation) {
                return "原文 " + citation.clause();
            }
        };
        assertEquals("A", new Worksheet(LocalDate.of(2024, 2, 1), desk).reading(HALF_NIGHTS));
        Worksheet sheet = new Worksheet(LocalDate.of(2024, 3, 1), desk);
        assertEquals("B", sheet.reading(HALF_NIGHTS));
        assertEquals(Optional.of(Money.yuan(600)), sheet.local(CEILING));
        Working ceiling = sheet.lines().get(1);
        assertEquals(new Citation("7-a", "临人社〔2024〕1号"), ceiling.cited());
        assertEquals("原文 7-a", ceiling.quote());
        assertEquals(LocalDate.of(2024, 1, 1), ceiling.from());
    }
}
