package org.tongban.conformance.payroll;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.CaseDesk;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.Words;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.payroll.Difference;
import org.tongban.payroll.SlipLine;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.PieceworkPolicy;

/** From when Yushan's new tariff is paid, and what it changes in months already paid: YS-3.3.10-e. */
@Component
public final class YushanBackPayCases implements ClauseAdapter {

    private static final String CLAUSE = "YS-3.3.10-e";
    private static final String CLERK = "clerk";

    private final PolicyPack pack;
    private final PieceworkPolicy piecework;

    @Activate
    public YushanBackPayCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") PieceworkPolicy piecework) {
        this.pack = pack;
        this.piecework = piecework;
    }

    @Override
    public Set<String> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        return words.has("alreadyPaid") ? adjustment(words) : pay(words);
    }

    private Answer pay(Words words) {
        CaseDesk desk = new CaseDesk().choose("ys.pay.effectiveFrom", words.reading());
        YearMonth month = words.month("creditedMonth");
        Map<String, Long> cases = Map.of(words.maybeText("quality").orElse("合格"), words.count("pieces"));
        words.done();
        Worksheet sheet = desk.sheet(month.atDay(1));
        Money earned = piecework.earned(month, cases, sheet).value().orElseThrow();
        Money paid = piecework.paid(month, Map.of(CLERK, earned), sheet).value().orElseThrow().get(0).paid();
        return new Answer(paid, Map.of("pay", paid));
    }

    /** Each month already paid becomes a difference of payroll; together they are the adjustment. */
    private Answer adjustment(Words words) {
        Words paid = words.words("alreadyPaid");
        Words recomputed = words.words("recomputed");
        Citation clause = pack.instrument().clause(CLAUSE);
        List<Difference> differences = new ArrayList<>();
        for (String month : paid.names()) {
            differences.add(new Difference(paid.nameAsMonth(month), new PersonId(1), CLERK, SlipLine.Kind.EARNING, PieceworkPolicy.CODE, PieceworkPolicy.CODE,
                    paid.money(month), recomputed.money(month), Money.ZERO, clause));
        }
        words.done();
        Money adjustment = Money.sum(differences.stream().map(Difference::amount).toList());
        return new Answer(adjustment, Map.of("adjustment", adjustment));
    }
}
