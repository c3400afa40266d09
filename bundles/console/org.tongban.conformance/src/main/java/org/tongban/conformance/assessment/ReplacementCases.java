package org.tongban.conformance.assessment;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.staffing.ReplacementPolicy;
import org.tongban.policy.staffing.ReplacementPolicy.Ranking;
import org.tongban.policy.staffing.ReplacementPolicy.Reason;
import org.tongban.policy.staffing.ReplacementPolicy.Suggestion;

/**
 * Cases about suggestions to change posts. A case gives the scores of a unit by month and wants names, or tells of one
 * clerk for how many months they were last and wants yes or no.
 */
@Component
public final class ReplacementCases implements ClauseAdapter {

    private static final String UNIT = "本单位";

    private final PolicyPack pack;
    private final ReplacementPolicy replacements;

    @Activate
    public ReplacementCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") ReplacementPolicy replacements) {
        this.pack = pack;
        this.replacements = replacements;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.8.2-g");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        Asked asked = new Asked();
        PersonId clerk = asked.person("P1");
        boolean overdue = words.maybeFlag("certOverdue").orElse(false);
        boolean one = words.has("certOverdue") && !words.has("scores");
        List<Ranking> rankings = words.has("scores") ? rankings(words.words("scores"), asked) : lastFor(words, asked);
        CaseDesk desk = new CaseDesk().choose("sc.replacement.rule", words.reading());
        words.done();
        List<Suggestion> suggestions = replacements.suggest(overdue ? Set.of(clerk) : Set.of(), rankings, Asked.on(pack.inForceFrom(), pack, desk)).value().orElseThrow();
        List<Reason> reasons = suggestions.stream().flatMap(suggestion -> suggestion.reasons().stream()).distinct().sorted().toList();
        Object suggested = one ? !suggestions.isEmpty() : suggestions.stream().map(Suggestion::person).map(asked::name).toList();
        return Answer.of(suggested).and("suggest", suggested).and("reasons", reasons);
    }

    private static List<Ranking> rankings(Words scores, Asked asked) {
        List<Ranking> rankings = new ArrayList<>();
        for (String period : scores.names()) {
            Words people = scores.words(period);
            Map<String, BigDecimal> byName = new LinkedHashMap<>();
            people.names().forEach(name -> people.maybeNumber(name).ifPresent(score -> byName.put(name, score)));
            rankings.add(new Ranking(period(period), UNIT, asked.byPerson(byName)));
        }
        return rankings;
    }

    private static AssessmentPeriod period(String text) {
        return text.contains("-") ? AssessmentPeriod.of(YearMonth.parse(text)) : AssessmentPeriod.year(Integer.parseInt(text));
    }

    /** The clerk below everybody else for so many months in a row, in a unit of so many people. */
    private List<Ranking> lastFor(Words words, Asked asked) {
        long months = words.maybeCount("lastMonths").orElse(0L);
        long years = words.maybeCount("lastYears").orElse(0L);
        long people = words.maybeCount("unitSize").orElse(10L);
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (int person = 1; person <= people; person++) {
            scores.put("P" + person, BigDecimal.valueOf(person));
        }
        List<Ranking> rankings = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            rankings.add(new Ranking(AssessmentPeriod.of(YearMonth.of(Asked.year(pack), 1).plusMonths(month)), UNIT, asked.byPerson(scores)));
        }
        for (int year = 0; year < years; year++) {
            rankings.add(new Ranking(AssessmentPeriod.year(Asked.year(pack) + year), UNIT, asked.byPerson(scores)));
        }
        return rankings;
    }
}
