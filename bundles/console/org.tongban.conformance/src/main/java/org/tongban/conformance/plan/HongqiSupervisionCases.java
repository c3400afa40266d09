package org.tongban.conformance.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.OversightPolicy;
import org.tongban.policy.plan.Problem;
import org.tongban.policy.plan.Problem.Measure;
import org.tongban.policy.plan.RandomDraw;
import org.tongban.policy.plan.RectificationRule;

/** HQ: random checks, and what becomes of a finding that is met with a circular or an interview. */
@Component
public final class HongqiSupervisionCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final OversightPolicy oversight;

    @Activate
    public HongqiSupervisionCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") OversightPolicy oversight) {
        this.pack = pack;
        this.oversight = oversight;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-3.3-b", "HQ-3.3-d");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return clause.equals("HQ-3.3-b") ? draw(asked) : finding(asked);
    }

    private Answer draw(PackCase asked) {
        Words words = asked.words();
        String method = words.text("method");
        int population = (int) words.count("population");
        int number = (int) words.count("draw");
        long seed = words.count("seed");
        Worksheet sheet = asked.sheet();
        Finding<String> listed = new RectificationRule(oversight.oversight(sheet)).method(method, sheet);
        if (listed.value().isEmpty() || number < 1 || number > population) {
            return PackCase.result("REFUSED");
        }
        List<String> names = new ArrayList<>(IntStream.rangeClosed(1, population).mapToObj(each -> "窗口" + each).toList());
        List<String> drawn = RandomDraw.draw(names, number, seed);
        Collections.reverse(names);
        boolean again = RandomDraw.draw(names, number, seed).equals(drawn);
        return Answer.saying("drawnCount", drawn.size()).and("distinct", new HashSet<>(drawn).size() == drawn.size()).and("reproducible", again);
    }

    private Answer finding(PackCase asked) {
        Words words = asked.words();
        words.knows("finding", "target");
        Optional<String> word = words.maybeText("measure");
        Optional<String> result = words.maybeText("result");
        LocalDate day = words.maybeDate("date").orElse(pack.inForceFrom());
        Worksheet sheet = asked.sheet(day);
        RectificationRule rule = new RectificationRule(oversight.oversight(sheet));
        if (word.isPresent() && rule.measure(word.get(), sheet).value().isEmpty()) {
            return PackCase.result("REFUSED");
        }
        List<Measure> measures = word.map(each -> List.of(new Measure(each, day, result))).orElse(List.of());
        return PackCase.answer(rule.stand(new Problem(Optional.empty(), measures, Optional.empty()), day, sheet),
                standing -> new Answer(standing.state(), Map.of("findingState", standing.state())));
    }
}
