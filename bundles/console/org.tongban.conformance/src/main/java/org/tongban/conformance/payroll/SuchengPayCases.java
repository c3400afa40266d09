package org.tongban.conformance.payroll;

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
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.payroll.EnrolmentPolicy;
import org.tongban.policy.payroll.EnrolmentPolicy.EnrolmentFacts;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;

/** Pay lines of Sucheng: SC-2.2.5-a to SC-2.2.5.4-a. */
@Component
public final class SuchengPayCases implements ClauseAdapter {

    /** The question that a case's {@code reading} answers. */
    private static final Map<String, String> READINGS = Map.of("SC-2.2.5-a", "sc.payroll.asOf", "SC-2.2.5-b", "sc.payroll.probation.monthRule",
            "SC-2.2.5.2-b", "sc.skill.otherCertMap", "SC-2.2.5.3-a", "sc.seniority.anchor", "SC-2.2.5.4-a", "sc.education.recognition");
    /** The line that a case means whose {@code out} is a single amount. */
    private static final Map<String, String> LINES = Map.of("SC-2.2.5.1-a", "basic", "SC-2.2.5.2-a", "skill", "SC-2.2.5.2-b", "skill",
            "SC-2.2.5.3-a", "seniority", "SC-2.2.5.4-a", "education");

    private final PayPolicy pay;
    private final EnrolmentPolicy enrolment;

    @Activate
    public SuchengPayCases(@Reference(target = "(pack=sucheng)") PayPolicy pay, @Reference(target = "(pack=sucheng)") EnrolmentPolicy enrolment) {
        this.pay = pay;
        this.enrolment = enrolment;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.5-a", "SC-2.2.5-b", "SC-2.2.5.1-a", "SC-2.2.5.2-a", "SC-2.2.5.2-b", "SC-2.2.5.3-a", "SC-2.2.5.4-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        CaseDesk desk = new CaseDesk();
        Optional.ofNullable(READINGS.get(clause)).ifPresent(key -> desk.choose(key, words.reading()));
        PayFacts facts = new ClerkWords(words, words.maybeMonth("month")).facts(SiteLevel.DISTRICT);
        Optional<Boolean> enrolled = words.maybeFlag("siEnrolled");
        words.done();
        Finding<PayLines> finding = pay.reckon(facts, desk.sheet(facts.month().atDay(1)));
        Answer answer = finding.value().map(lines -> said(clause, lines)).orElseGet(() -> blocked(finding));
        return enrolled.map(yes -> enrolment(answer, facts, yes, desk)).orElse(answer);
    }

    private static Answer said(String clause, PayLines lines) {
        String line = LINES.getOrDefault(clause, "");
        return new Answer(line.isEmpty() ? lines.gross() : amount(lines, line), Map.of("basic", amount(lines, "basic"), "skill", amount(lines, "skill"),
                "seniority", amount(lines, "seniority"), "education", amount(lines, "education"), "gross", lines.gross(),
                "lines", lines.lines().stream().filter(each -> line.isEmpty() || each.code().equals(line)).count()));
    }

    /** A month that cannot be reckoned blocks this person alone: that is the contract of the question. */
    private static Answer blocked(Finding<PayLines> finding) {
        return Answer.saying("status", Said.status(finding)).and("run", "BLOCKED_FOR_PERSON");
    }

    private Answer enrolment(Answer answer, PayFacts facts, boolean enrolled, CaseDesk desk) {
        Finding<Verdict> check = enrolment.enrolled(new EnrolmentFacts(facts.month(), facts.probation(), enrolled), desk.sheet(facts.month().atDay(1)));
        Working result = check.workings().get(check.workings().size() - 1);
        return answer.and("result", check.value()).and("rule", result.label());
    }

    /** A line of 0 may be left out of the pay. */
    private static Money amount(PayLines lines, String code) {
        return lines.line(code).map(PayLine::amount).orElse(Money.ZERO);
    }
}
