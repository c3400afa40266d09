package org.tongban.conformance.payroll;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.tongban.core.law.Worksheet;
import org.tongban.policy.payroll.BenefitPolicy;
import org.tongban.policy.payroll.BenefitPolicy.BenefitFacts;
import org.tongban.policy.payroll.BenefitPolicy.Comparison;
import org.tongban.policy.payroll.FundingPolicy;
import org.tongban.policy.payroll.FundingPolicy.Channel;
import org.tongban.policy.payroll.FundingPolicy.FundingFacts;

/** Funding and benefits in Sucheng: SC-2.2.6.1-a, SC-2.2.6.2-a. */
@Component
public final class SuchengPayCheckCases implements ClauseAdapter {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private final FundingPolicy funding;
    private final BenefitPolicy benefits;

    @Activate
    public SuchengPayCheckCases(@Reference(target = "(pack=sucheng)") FundingPolicy funding, @Reference(target = "(pack=sucheng)") BenefitPolicy benefits) {
        this.funding = funding;
        this.benefits = benefits;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.6.1-a", "SC-2.2.6.2-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        Worksheet sheet = new CaseDesk().sheet(SOME_DAY);
        return clause.equals("SC-2.2.6.1-a") ? channel(words, sheet) : benefit(words, sheet);
    }

    private Answer channel(Words words, Worksheet sheet) {
        Map<String, Channel> channels = new LinkedHashMap<>();
        for (String line : words.names()) {
            Words channel = words.words(line);
            channels.put(line, new Channel(channel.text("payer"), channel.text("fund")));
        }
        words.done();
        Finding<Verdict> check = funding.channel(new FundingFacts(Optional.empty(), channels), sheet);
        Object said = check.value().<Object>map(Verdict::name).orElseGet(() -> Said.status(check));
        return new Answer(said, Map.of("result", said));
    }

    private Answer benefit(Words words, Worksheet sheet) {
        words.knows("unit");
        BenefitFacts facts = new BenefitFacts("工作餐（或伙食补贴）", words.money("peerMeal"), words.money("clerkMeal"));
        words.done();
        Comparison comparison = benefits.compare(facts, sheet).value().orElseThrow();
        return new Answer(comparison.verdict(), Map.of("result", comparison.verdict(), "diff", comparison.diff()));
    }
}
