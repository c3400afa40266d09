package org.tongban.conformance.payroll;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.CaseDesk;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.money.Money;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;

/** Village clerks whom a town of Sucheng takes in: SC-2.2.6.1-b. */
@Component
public final class SuchengVillageCases implements ClauseAdapter {

    private final PayPolicy pay;

    @Activate
    public SuchengVillageCases(@Reference(target = "(pack=sucheng)") PayPolicy pay) {
        this.pay = pay;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.6.1-b");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in).knows("town");
        CaseDesk desk = new CaseDesk().choose("sc.village.allowances", words.reading());
        words.maybeFlag("villageIncluded").ifPresent(included -> desk.enter("sc.village.included", included));
        words.maybeText("tariff").filter(tariff -> !tariff.equals("inherited")).ifPresent(tariff -> {
            throw new Unsupported("不认识的标准：" + tariff);
        });
        PayFacts facts = new ClerkWords(words.words("clerk"), words.maybeMonth("month")).facts(SiteLevel.VILLAGE);
        words.done();
        Finding<PayLines> finding = pay.reckon(facts, desk.sheet(facts.month().atDay(1)));
        return finding.value().map(SuchengVillageCases::said).orElseGet(() -> Answer.saying("status", Said.status(finding)));
    }

    private static Answer said(PayLines lines) {
        return Answer.saying("lines", lines.lines().size()).and("skill", amount(lines, "skill")).and("seniority", amount(lines, "seniority"))
                .and("education", amount(lines, "education")).and("sum", lines.gross());
    }

    private static Money amount(PayLines lines, String code) {
        return lines.line(code).map(PayLine::amount).orElse(Money.ZERO);
    }
}
