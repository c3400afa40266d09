package org.tongban.conformance.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.tongban.core.law.LocalFigure;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.DimensionScorePolicy;

/** YK-4.3.1-a: a score out of skill, contribution and attitude. Weights are entered as a bureau would enter them. */
@Component
public final class YongkangScoreCases implements ClauseAdapter {

    private static final String TABLE = "yk.assessment.weights.table";
    private static final String WEIGHTS = "weights";
    private static final String READING = "reading";

    private final PolicyPack pack;
    private final DimensionScorePolicy scores;

    @Activate
    public YongkangScoreCases(@Reference(target = "(pack=yongkang)") PolicyPack pack, @Reference(target = "(pack=yongkang)") DimensionScorePolicy scores) {
        this.pack = pack;
        this.scores = scores;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YK-4.3.1-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        Words words = asked.words();
        Map<String, BigDecimal> marks = new LinkedHashMap<>();
        for (String name : words.names()) {
            if (!name.equals(WEIGHTS) && !name.equals(READING)) {
                words.maybeNumber(name).ifPresent(mark -> marks.put(name, mark));
            }
        }
        List<String> dimensions = marks.isEmpty() ? scores.dimensions(new PackCase(pack, clause, Map.of()).sheet()).value().orElseThrow() : List.copyOf(marks.keySet());
        Optional<String> weights = words.has(WEIGHTS) ? Optional.of(entered(dimensions, words.list(WEIGHTS))) : Optional.empty();
        if (weights.filter(text -> !isAccepted(text)).isPresent()) {
            return Answer.saying("error", "WEIGHTS_MUST_SUM_TO_1");
        }
        asked.enter(TABLE, weights);
        return PackCase.answer(scores.score(marks, asked.sheet()), found -> Answer.of(found).and("score", found));
    }

    private static String entered(List<String> dimensions, List<Object> weights) {
        if (weights.size() != dimensions.size()) {
            throw new Unsupported("权重有" + weights.size() + "个，考核内容有" + dimensions.size() + "项");
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            each.add(dimensions.get(i) + "=" + weights.get(i));
        }
        return String.join("；", each);
    }

    /** Whether the entry is taken, as when a bureau makes it. */
    private boolean isAccepted(String text) {
        LocalFigure<?> figure = pack.localFigures().stream().filter(each -> each.key().equals(TABLE)).findFirst().orElseThrow();
        try {
            figure.parser().apply(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
