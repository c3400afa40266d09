package org.tongban.conformance.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.DimensionScorePolicy;
import org.tongban.policy.assessment.SatisfactionPolicy;
import org.tongban.policy.assessment.SecondeeQuotaPolicy;
import org.tongban.policy.assessment.SecondeeQuotaPolicy.HomeUnit;
import org.tongban.policy.staffing.ReturnPolicy;

/** HQ: the score of the hall's staff, its ratings, how many secondees may be excellent, and who is sent back. */
@Component
public final class HongqiAssessmentCases implements ClauseAdapter {

    private static final Map<String, String> ROUNDINGS = Map.of("FLOOR", "向下取整", "HALF_UP", "四舍五入", "CEILING", "向上取整");

    private final PolicyPack pack;
    private final DimensionScorePolicy scores;
    private final SecondeeQuotaPolicy quotas;
    private final SatisfactionPolicy ratings;
    private final ReturnPolicy returns;

    @Activate
    public HongqiAssessmentCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") DimensionScorePolicy scores,
            @Reference(target = "(pack=hongqi)") SecondeeQuotaPolicy quotas, @Reference(target = "(pack=hongqi)") SatisfactionPolicy ratings,
            @Reference(target = "(pack=hongqi)") ReturnPolicy returns) {
        this.pack = pack;
        this.scores = scores;
        this.quotas = quotas;
        this.ratings = ratings;
        this.returns = returns;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-2.4.4-e", "HQ-2.5.3-a", "HQ-2.5.3-b", "HQ-2.5.3-c");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HQ-2.4.4-e" -> rated(asked);
            case "HQ-2.5.3-a" -> score(asked);
            case "HQ-2.5.3-c" -> sentBack(asked);
            default -> asked.words().has("homeUnit") ? home(asked) : quota(asked);
        };
    }

    private Answer rated(PackCase asked) {
        Words words = asked.words();
        Map<String, Long> given = new LinkedHashMap<>();
        words.names().stream().filter(name -> !name.equals("reading")).forEach(name -> given.put(name, words.count(name)));
        return PackCase.answer(ratings.satisfaction(given, asked.sheet()),
                found -> Answer.saying("total", found.total()).and("satisfactionRate", found.rate()).and("negatives", found.negatives()));
    }

    private Answer sentBack(PackCase asked) {
        Words words = asked.words();
        List<String> grounds = new ArrayList<>();
        words.list("grounds").forEach(ground -> grounds.add(ground.toString()));
        words.maybeText("ground").filter(ground -> grounds.isEmpty()).ifPresent(grounds::add);
        String approvedBy = words.maybeText("approvedBy").orElse("");
        LocalDate since = words.maybeDate("start").orElse(pack.inForceFrom());
        LocalDate on = words.maybeDate("date").orElse(since);
        return returns.sendBack(grounds, approvedBy, since, on, asked.sheet(on)).value()
                .map(found -> Answer.saying("secondmentEnd", found.end()).and("twoYearRule", found.isEarly() ? "EXCEPTION" : "MET").and("replacementTask", found.wantsReplacement() ? "OPEN" : "NONE"))
                .orElseGet(() -> PackCase.result("REFUSED"));
    }

    private Answer score(PackCase asked) {
        Words words = asked.words();
        List<String> dimensions = asked.listed("考核维度");
        asked.enter("hq.assessment.weights", weights(words, dimensions));
        Map<String, BigDecimal> marks = new LinkedHashMap<>();
        words.names().stream().filter(name -> !Set.of("weights", "reading").contains(name)).forEach(name -> words.maybeNumber(name).ifPresent(mark -> marks.put(name, mark)));
        return PackCase.answer(scores.score(marks, asked.sheet()), score -> Answer.of(score).and("score", score));
    }

    /** A list in the order of the document, or a weight by name. */
    private static Optional<String> weights(Words words, List<String> dimensions) {
        Optional<Object> raw = words.raw("weights");
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        List<String> entries = new ArrayList<>();
        if (raw.get() instanceof Map<?, ?> byName) {
            byName.forEach((name, weight) -> entries.add(name + "=" + weight));
        } else {
            List<Object> weights = words.list("weights");
            if (weights.size() != dimensions.size()) {
                throw new Unsupported("权重应有" + dimensions.size() + "个，读到：" + weights);
            }
            dimensions.forEach(name -> entries.add(name + "=" + weights.get(entries.size())));
        }
        return Optional.of(String.join("；", entries));
    }

    private Answer quota(PackCase asked) {
        Words words = asked.words();
        long people = words.count("N");
        OptionalLong excellent = words.maybeCount("graded优秀").map(OptionalLong::of).orElse(OptionalLong.empty());
        asked.enter("hq.assessment.secondedExcellent.rounding", words.maybeText("rounding").map(this::rounding));
        return PackCase.answer(quotas.quota(people, excellent, asked.sheet()), found -> new Answer(found.quota(), Map.of("quota", found.quota(), "result", found.result())));
    }

    private String rounding(String word) {
        return Optional.ofNullable(ROUNDINGS.get(word)).orElseThrow(() -> new Unsupported("不认识的取整方式：" + word));
    }

    private Answer home(PackCase asked) {
        Words words = asked.words().words("homeUnit");
        long excellent = asked.words().maybeCount("secondee优秀").orElse(0L);
        HomeUnit unit = new HomeUnit(words.count("headcount"), words.count("ownQuota"), words.count("usedInside"), words.maybeCount("secondees").orElse(excellent), excellent);
        return PackCase.answer(quotas.home(unit, asked.sheet()), found -> PackCase.result(found.result()).and("homeQuotaUsed", found.used()).and("homeBase", found.base()));
    }
}
