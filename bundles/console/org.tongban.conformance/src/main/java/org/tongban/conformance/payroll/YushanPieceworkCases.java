package org.tongban.conformance.payroll;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.CaseDesk;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.money.Money;
import org.tongban.policy.payroll.PieceworkPolicy;
import org.tongban.policy.payroll.PieceworkPolicy.CappedPay;
import org.tongban.policy.payroll.PieceworkPolicy.CaseCount;

/** Piecework of Yushan: YS-3.2.5-a, YS-3.3.10-c, -d. A case without a month means one of the new tariff's. */
@Component
public final class YushanPieceworkCases implements ClauseAdapter {

    private static final Map<String, String> READINGS = Map.of("YS-3.2.5-a", "ys.pay.volumeSource", "YS-3.3.10-c", "ys.pay.tariff", "YS-3.3.10-d", "ys.pay.cap");
    private static final YearMonth SOME_MONTH = YearMonth.of(2023, 6);
    private static final List<String> QUALITIES = List.of("优", "良", "合格", "不合格");
    private static final String CLERK = "clerk";

    private final PieceworkPolicy piecework;

    @Activate
    public YushanPieceworkCases(@Reference(target = "(pack=yushan)") PieceworkPolicy piecework) {
        this.piecework = piecework;
    }

    @Override
    public Set<String> clauses() {
        return READINGS.keySet();
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        CaseDesk desk = new CaseDesk().choose(READINGS.get(clause), words.reading());
        YearMonth month = words.maybeMonth("month").orElse(SOME_MONTH);
        return switch (clause) {
            case "YS-3.2.5-a" -> counted(words, month, desk);
            case "YS-3.3.10-c" -> priced(words, month, desk);
            default -> capped(words, month, desk);
        };
    }

    /** The registry keeps one volume for each month, clerk, system and quality, so a file imported twice brings each of them once. */
    private Answer counted(Words words, YearMonth month, CaseDesk desk) {
        words.maybeFlag("importTwice");
        List<CaseCount> counts = new ArrayList<>();
        for (String platform : List.of("帮办代办", "村级2.0")) {
            words.maybeCount(platform).ifPresent(count -> counts.add(new CaseCount(platform, "", count)));
        }
        words.done();
        Map<String, Long> byQuality = piecework.countedCases(month, counts, desk.sheet(month.atDay(1))).value().orElseThrow();
        long pieces = byQuality.values().stream().mapToLong(Long::longValue).sum();
        return new Answer(pieces, Map.of("pieces", pieces, "pay", paid(byQuality, month, desk)));
    }

    private Answer priced(Words words, YearMonth month, CaseDesk desk) {
        Map<String, Long> byQuality = new LinkedHashMap<>();
        QUALITIES.forEach(quality -> words.maybeCount(quality).ifPresent(count -> byQuality.put(quality, count)));
        words.done();
        Money pay = paid(byQuality, month, desk);
        return new Answer(pay, Map.of("pay", pay));
    }

    private Money paid(Map<String, Long> byQuality, YearMonth month, CaseDesk desk) {
        Money earned = piecework.earned(month, byQuality, desk.sheet(month.atDay(1))).value().orElseThrow();
        return afterCap(Map.of(CLERK, earned), month, desk).get(0).paid();
    }

    private List<CappedPay> afterCap(Map<String, Money> earned, YearMonth month, CaseDesk desk) {
        Finding<List<CappedPay>> paid = piecework.paid(month, earned, desk.sheet(month.atDay(1)));
        return paid.value().orElseThrow(() -> new IllegalStateException(paid.reason()));
    }

    /** What was cut from an earlier month is no fact of this one: the question has no place for it. */
    private Answer capped(Words words, YearMonth month, CaseDesk desk) {
        words.knows("previousCut");
        Optional<Money> raw = words.maybeMoney("raw");
        Map<String, Money> earned = new LinkedHashMap<>();
        raw.ifPresent(amount -> earned.put(CLERK, amount));
        words.each("station").forEach(clerk -> clerk.names().forEach(name -> earned.put(name, clerk.money(name))));
        words.done();
        List<CappedPay> paid = afterCap(earned, month, desk);
        Money total = Money.sum(paid.stream().map(CappedPay::paid).toList());
        Answer answer = new Answer(total, Map.of("station", total, "paid", total, "cut", Money.sum(paid.stream().map(CappedPay::cut).toList())));
        for (CappedPay clerk : paid) {
            answer = answer.and(clerk.clerk(), clerk.paid());
        }
        return answer;
    }
}
