package org.tongban.conformance.payroll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
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
import org.tongban.policy.payroll.ContributionPolicy;
import org.tongban.policy.payroll.ContributionPolicy.Contribution;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;

/** The clerk's shares of social insurance: SC-2.2.5.5-a. The employer's rates are no part of these cases and are entered as nil. */
@Component
public final class InsuranceCases implements ClauseAdapter {

    private static final YearMonth SOME_MONTH = YearMonth.of(2026, 1);

    private final ContributionPolicy contributions;

    @Activate
    public InsuranceCases(@Reference(target = "(pack=prc)") ContributionPolicy contributions) {
        this.contributions = contributions;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.5.5-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        YearMonth month = words.maybeMonth("month").orElse(SOME_MONTH);
        Optional<Money> gross = words.maybeMoney("gross");
        Money base = words.maybeMoney("base").or(() -> gross).orElseThrow(() -> new Unsupported("缺少用词：base 或 gross"));
        CaseDesk desk = new CaseDesk();
        Map<Scheme, Money> bases = new LinkedHashMap<>();
        Words rates = words.words("employeeRates");
        for (String name : rates.names()) {
            Scheme scheme = scheme(name);
            bases.put(scheme, base);
            desk.enter("insurance." + scheme.code() + ".employer", "0");
            rates.maybeRate(name).ifPresent(rate -> desk.enter("insurance." + scheme.code() + ".employee", rate));
        }
        words.done();
        if (bases.isEmpty()) {
            // no rates at all: a clerk is insured all the same
            bases.put(Scheme.PENSION, base);
        }
        LocalDate day = month.atDay(1);
        Finding<List<Contribution>> finding = contributions.reckon(month, bases, desk.sheet(day));
        Answer answer = finding.value().map(shares -> said(bases.keySet(), shares)).orElseGet(() -> Answer.saying("net", Said.status(finding)));
        return answer.and("gross", gross.orElse(null));
    }

    /** In the order in which the case names the schemes. */
    private static Answer said(Set<Scheme> schemes, List<Contribution> shares) {
        List<Money> employee = schemes.stream().flatMap(scheme -> shares.stream().filter(share -> share.scheme() == scheme)).map(Contribution::employee).toList();
        return Answer.saying("deductions", employee).and("total", Money.sum(employee));
    }

    /** By the first word of the scheme's name: 养老, 医疗, 失业, 工伤, 生育, 公积金. */
    private static Scheme scheme(String name) {
        return Arrays.stream(Scheme.values()).filter(scheme -> scheme.label().contains(name)).findFirst()
                .orElseThrow(() -> new Unsupported("不认识的险种：" + name));
    }
}
