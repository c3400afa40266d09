package org.tongban.payroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.money.Money;
import org.tongban.payroll.SlipLine.Kind;

class PayChangeTest {

    private static final Citation CLAUSE = new Citation("T-1", "试〔2025〕1号");
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2025, 2);

    private static PayRun run(YearMonth month, Slip... slips) {
        return new PayRun(month, RunState.DRAFT, "试〔2025〕1号", List.of(slips), List.of());
    }

    private static Slip slip(long person, String net, SlipLine... lines) {
        return new Slip(new PersonId(person), "人员" + person, new SiteId("321399"), "中心", net.isEmpty() ? PayStatus.NOT_CONFIGURED : PayStatus.OK, "",
                List.of(lines), net.isEmpty() ? Optional.empty() : Optional.of(Money.yuan(net)));
    }

    private static SlipLine line(Kind kind, String code, String amount) {
        return new SlipLine(kind, code, "项目" + code, Money.yuan(amount), CLAUSE, Optional.empty());
    }

    private static SlipLine correction(Kind kind, String code, String amount) {
        return new SlipLine(kind, code, "补差 2025-01 项目" + code, Money.yuan(amount), CLAUSE, Optional.of(JANUARY));
    }

    @Test
    void tellsWhoJoinedLeftAndHasMoreOrLess() {
        PayRun january = run(JANUARY, slip(1, "90", line(Kind.EARNING, "basic", "100")), slip(2, "80", line(Kind.EARNING, "basic", "80")),
                slip(3, "70", line(Kind.EARNING, "basic", "70")), slip(5, "50", line(Kind.EARNING, "basic", "50")));
        PayRun february = run(FEBRUARY, slip(4, "40", line(Kind.EARNING, "basic", "40")), slip(1, "95", line(Kind.EARNING, "basic", "100")),
                slip(2, "75.50", line(Kind.EARNING, "basic", "80")), slip(5, "50", line(Kind.EARNING, "basic", "55")));
        List<String> told = new ArrayList<>();
        february.since(january).forEach(change -> told.add(change.slip().person() + " " + change.kind().name() + " " + change.difference()));
        assertEquals(List.of("4 JOINED 40.00", "1 MORE 5.00", "2 LESS -4.50", "5 SAME 0.00", "3 LEFT -70.00"), told);
    }

    @Test
    void comparesGrossPayWhereANetPayIsNotKnown() {
        PayRun january = run(JANUARY, slip(1, "90", line(Kind.EARNING, "basic", "100")));
        PayRun february = run(FEBRUARY, slip(1, "", line(Kind.EARNING, "basic", "100")));
        assertEquals(PayChange.Kind.SAME, february.since(january).get(0).kind());
    }

    @Test
    void comparesLineByLine() {
        PayRun january = run(JANUARY, slip(1, "90", line(Kind.EARNING, "basic", "100"), line(Kind.EARNING, "skill", "20")));
        PayRun february = run(FEBRUARY, slip(1, "95", line(Kind.EARNING, "basic", "110"), line(Kind.EARNING, "education", "5")));
        assertEquals(List.of("basic 10.00", "education 5.00", "skill -20.00"),
                february.since(january).get(0).lines().stream().map(change -> change.line().code() + " " + change.difference()).toList());
    }

    @Test
    void hasAColumnForEachLineAndOneForCorrectedEarnings() {
        Slip corrected = slip(1, "90", line(Kind.EARNING, "basic", "100"), correction(Kind.EARNING, "basic", "7"), correction(Kind.EARNING, "skill", "-2"),
                line(Kind.CONTRIBUTION, "pension", "8"), correction(Kind.CONTRIBUTION, "pension", "1"));
        Slip other = slip(2, "90", line(Kind.EARNING, "basic", "100"), line(Kind.EARNING, "skill", "100"), line(Kind.TAX, "tax", "0"));
        List<PayColumn> columns = run(FEBRUARY, corrected, other).columns();
        assertEquals(List.of("项目basic", "项目skill", "补差", "项目pension", "项目tax"), columns.stream().map(PayColumn::name).toList());
        assertEquals(List.of("Optional[100.00]", "Optional.empty", "Optional[5.00]", "Optional[9.00]", "Optional.empty"),
                columns.stream().map(column -> column.amount(corrected).toString()).toList());
    }
}
