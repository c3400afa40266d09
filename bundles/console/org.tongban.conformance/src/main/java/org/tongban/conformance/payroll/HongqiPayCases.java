package org.tongban.conformance.payroll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.money.Money;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;
import org.tongban.policy.payroll.ReferencePayPolicy;
import org.tongban.policy.payroll.TrainingFundPolicy;

/** HQ: the window subsidy, pay compared with community workers, and the budget for training. */
@Component
public final class HongqiPayCases implements ClauseAdapter {

    private static final String SUBSIDY = "hq.pay.windowSubsidy";
    private static final String REFERENCE = "hq.pay.reference";

    private final PolicyPack pack;
    private final PayPolicy pay;
    private final ReferencePayPolicy references;
    private final TrainingFundPolicy training;

    @Activate
    public HongqiPayCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") PayPolicy pay,
            @Reference(target = "(pack=hongqi)") ReferencePayPolicy references, @Reference(target = "(pack=hongqi)") TrainingFundPolicy training) {
        this.pack = pack;
        this.pay = pay;
        this.references = references;
        this.training = training;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-2.5.2-d", "HQ-2.5.4-e", "HQ-2.5.4-f");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HQ-2.5.2-d" -> budget(asked);
            case "HQ-2.5.4-e" -> subsidy(asked);
            default -> reference(asked);
        };
    }

    private Answer budget(PackCase asked) {
        Words words = asked.words().knows("dept", "year");
        Optional<Money> budgeted = words.maybeMoney("budget");
        Money used = words.maybeMoney("used").orElse(Money.ZERO);
        return PackCase.answer(training.fund(budgeted, used, asked.sheet()),
                found -> PackCase.result(found.verdict()).and("missing", found.missing().isEmpty() ? null : found.missing()).and("over", found.over()));
    }

    private Answer subsidy(PackCase asked) {
        Words words = asked.words();
        boolean enabled = words.maybeFlag("enabled").orElse(false);
        asked.enter(SUBSIDY, Optional.of(enabled ? "是" : "否")).enter(SUBSIDY + ".amount", words.maybeMoney("amount")).enter(SUBSIDY + ".approval", words.maybeText("approvalDoc"));
        Finding<PayLines> found = pay.reckon(someMonth(), asked.sheet());
        return found.value().map(lines -> line(lines, enabled)).orElseGet(() -> Answer.of(Said.status(found)).and("status", Said.status(found)));
    }

    private static Answer line(PayLines lines, boolean enabled) {
        Money amount = lines.line("windowSubsidy").map(PayLine::amount).orElse(Money.ZERO);
        return Answer.of(amount).and("line", amount).and("status", enabled ? "ENABLED" : "DISABLED");
    }

    /** A month of a clerk whose other pay does not matter. */
    private PayFacts someMonth() {
        LocalDate since = pack.inForceFrom();
        return new PayFacts(YearMonth.from(since).plusMonths(1), SiteLevel.DISTRICT, List.of(new BasicPay(since, Money.ZERO, "")), List.of(), List.of(), List.of(new DateRange(since, null)),
                Optional.empty());
    }

    private Answer reference(PackCase asked) {
        Words words = asked.words();
        asked.enter(REFERENCE, words.maybeMoney("reference")).enter(REFERENCE + ".tolerance", words.maybeNumber("tolerance").map(rate -> rate.toPlainString()));
        List<Money> gross = new ArrayList<>();
        words.list("persons").forEach(amount -> gross.add(Money.yuan(amount.toString())));
        words.maybeMoney("groupAverage").or(() -> words.maybeMoney("gross")).filter(amount -> gross.isEmpty()).ifPresent(gross::add);
        return PackCase.answer(references.deviation(gross, asked.sheet()), found -> PackCase.result(found.result()).and("deviation", found.deviation()).and("below", found.below()));
    }
}
