package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about how clerks are assessed. */
final class AssessmentReadings {

    static final Reading WEIGHTS = Reading.asks("yk.assessment.weights", "综合考核三个方面的权重，以及由谁考核全部办事员", clause("4.3.1-a"))
            .option("A", "填写权重之前各方面同等；市政管办考核大厅办事员和组长，其余由镇（街道）考核")
            .option("B", "权重同上；全部由市政管办考核")
            .byDefault("A", "原文没有写明权重；六（二）写明镇（街道）负责考核");

    static final Reading SUPERVISION = Reading.asks("yk.assessment.supervision.effect", "督查结果怎样“作为考核的依据”", clause("6.3-b"))
            .option("A", "作为证据，考核人须逐项确认")
            .option("B", "按扣分表自动扣分")
            .byDefault("A", "原文没有扣分标准");

    static final LocalFigure<Map<String, BigDecimal>> WEIGHT_TABLE = new LocalFigure<>("yk.assessment.weights.table", "综合考核各方面的权重（合计为1）", Source.NOT_STATED, clause("4.3.1-a"),
            LocalTables::weights).optional();

    static final OpenPart OPEN = new OpenPart(List.of(WEIGHTS, SUPERVISION), List.of(WEIGHT_TABLE));

    private AssessmentReadings() {
    }
}
