package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.DimensionScore;
import org.tongban.policy.assessment.DimensionScorePolicy;

/** A clerk is assessed in skill, contribution and attitude, and in what else the place adds to them with a weight (四（三）1). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangScores implements DimensionScorePolicy {

    private static final Citation CLAUSE = clause("4.3.1-a");

    static final Dated<List<String>> DIMENSIONS = Dated.<List<String>>named("考核维度").from(IN_FORCE, List.of("业务技能", "岗位贡献", "从业态度"), CLAUSE);
    static final Dated<BigDecimal> HIGHEST = Dated.<BigDecimal>named("满分").assumedFrom(IN_FORCE, BigDecimal.valueOf(100), CLAUSE);

    @Override
    public Finding<List<String>> dimensions(Worksheet sheet) {
        return sheet.granted("考核维度", named(weights(sheet), sheet), CLAUSE);
    }

    @Override
    public Finding<BigDecimal> score(Map<String, BigDecimal> marks, Worksheet sheet) {
        sheet.reading(AssessmentReadings.WEIGHTS);
        Map<String, BigDecimal> weights = weights(sheet);
        return new DimensionScore(named(weights, sheet), weights, sheet.figure(HIGHEST), CLAUSE).of(marks, sheet);
    }

    private static Map<String, BigDecimal> weights(Worksheet sheet) {
        return sheet.local(AssessmentReadings.WEIGHT_TABLE).orElse(Map.of());
    }

    /** 等: the document's list is open. */
    private static List<String> named(Map<String, BigDecimal> weights, Worksheet sheet) {
        List<String> all = new ArrayList<>(sheet.figure(DIMENSIONS));
        weights.keySet().stream().filter(name -> !all.contains(name)).forEach(all::add);
        return all;
    }
}
