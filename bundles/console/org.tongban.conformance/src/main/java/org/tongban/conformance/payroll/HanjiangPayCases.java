package org.tongban.conformance.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Verdict;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.AnnualBonusPolicy;
import org.tongban.policy.payroll.CostNormPolicy;
import org.tongban.policy.payroll.PayFloorPolicy;
import org.tongban.policy.payroll.PayFloorPolicy.FloorFacts;
import org.tongban.policy.payroll.PayFloorPolicy.Served;

/** HJ: the least pay, what is left of it, the yearly bonus and what a clerk costs. */
@Component
public final class HanjiangPayCases implements ClauseAdapter {

    /** Kinds of cost by the cases' words, in the order of the document. */
    private static final List<String> COSTS = List.of("gross", "performance", "employerSI", "employerFund", "fund", "agency", "training", "assessment", "uniform");

    private final PolicyPack pack;
    private final PayFloorPolicy floor;
    private final AnnualBonusPolicy bonus;
    private final CostNormPolicy cost;

    @Activate
    public HanjiangPayCases(@Reference(target = "(pack=hanjiang)") PolicyPack pack, @Reference(target = "(pack=hanjiang)") PayFloorPolicy floor,
            @Reference(target = "(pack=hanjiang)") AnnualBonusPolicy bonus, @Reference(target = "(pack=hanjiang)") CostNormPolicy cost) {
        this.pack = pack;
        this.floor = floor;
        this.bonus = bonus;
        this.cost = cost;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HJ-4.2-b", "HJ-4.2-c", "HJ-4.2-d", "HJ-4.2-e");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HJ-4.2-b" -> least(asked);
            case "HJ-4.2-c" -> left(asked);
            case "HJ-4.2-d" -> yearly(asked);
            default -> costs(asked);
        };
    }

    private Answer least(PackCase asked) {
        Words words = asked.words();
        Optional<Served> served = words.maybeCount("servedDays").map(days -> new Served(days.intValue(), (int) words.count("workingDays")));
        FloorFacts facts = new FloorFacts(words.money("gross"), words.maybeMoney("performance").orElse(Money.ZERO), served);
        return PackCase.answer(floor.floor(facts, asked.sheet()), PackCase::result);
    }

    private Answer left(PackCase asked) {
        Money gross = asked.words().money("gross");
        Money deductions = asked.words().money("deductions");
        return PackCase.answer(floor.net(gross, deductions, asked.sheet()),
                found -> PackCase.result(found.verdict()).and("net", found.net()).and("info", found.verdict() == Verdict.PASS ? "OK" : "DEVIATES"));
    }

    /** Months in post are the first of a year. */
    private Answer yearly(PackCase asked) {
        Words words = asked.words();
        int year = words.maybeCount("year").orElse((long) pack.inForceFrom().getYear() + 1).intValue();
        Optional<BigDecimal> coefficient = words.maybeNumber("coefficient");
        List<DateRange> service = words.has("months") ? months(year, words.count("months"))
                : List.of(DateRange.through(words.maybeDate("joined").orElse(LocalDate.of(year, 1, 1)), words.maybeDate("left").orElse(null)));
        return PackCase.answer(bonus.bonus(year, service, coefficient, asked.sheet()),
                found -> Answer.of(found.amount()).and("months", found.months()).and("amount", found.amount()));
    }

    private static List<DateRange> months(int year, long number) {
        if (number < 0 || number > 12) {
            throw new Unsupported("“months”应为0至12，读到：" + number);
        }
        return number == 0 ? List.of() : List.of(DateRange.through(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1).plusMonths(number).minusDays(1)));
    }

    private Answer costs(PackCase asked) {
        Words words = asked.words();
        if (words.has("heads")) {
            int heads = (int) words.count("heads");
            int months = words.maybeCount("months").orElse(1L).intValue();
            return PackCase.answer(cost.budget(heads, months, asked.sheet()), found -> Answer.of(found).and("budget", found));
        }
        if (words.has("perMonth")) {
            return PackCase.answer(cost.yearly(words.money("perMonth"), asked.sheet()), found -> Answer.saying("perYear", found).and("wanYuan", found.toBigDecimal().movePointLeft(4)));
        }
        Map<String, Money> costs = new LinkedHashMap<>();
        COSTS.forEach(kind -> words.maybeMoney(kind).ifPresent(amount -> costs.put(kind, amount)));
        long personMonths = words.maybeCount("personMonths").orElse(1L);
        return PackCase.answer(cost.check(costs, personMonths, asked.sheet()), found -> PackCase.result(found.verdict()).and("total", found.total()));
    }
}
