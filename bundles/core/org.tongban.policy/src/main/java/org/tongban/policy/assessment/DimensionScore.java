package org.tongban.policy.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/**
 * A score out of several dimensions: their weighted mean, two decimals, half up. Weights count by their proportion, so that 0.6 and
 * 0.4 say the same as 60 and 40.
 *
 * @param dimensions what is scored, in the document's words and order
 * @param weights    the weight of each; empty for equal weights
 * @param highest    the marks of a perfect dimension; the lowest are 0
 * @param clause     where the dimensions stand
 */
public record DimensionScore(List<String> dimensions, Map<String, BigDecimal> weights, BigDecimal highest, Citation clause) {

    private static final int DECIMALS = 2;

    /** @throws IllegalArgumentException if a weight is negative or of another dimension, or none is positive */
    public DimensionScore {
        dimensions = List.copyOf(dimensions);
        weights = Map.copyOf(weights);
        Set<String> others = new LinkedHashSet<>(weights.keySet());
        others.removeAll(dimensions);
        if (!others.isEmpty() || weights.values().stream().anyMatch(weight -> weight.signum() < 0) || !weights.isEmpty() && weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            throw new IllegalArgumentException("权重应为“" + String.join("、", dimensions) + "”各自的非负数，且不全为0；读到：" + weights);
        }
    }

    /**
     * @param marks the marks of each dimension
     * @return pending while a dimension is without marks; refused for marks out of range or of a dimension that the document does not name
     */
    public Finding<BigDecimal> of(Map<String, BigDecimal> marks, Worksheet sheet) {
        Set<String> others = new LinkedHashSet<>(marks.keySet());
        others.removeAll(dimensions);
        if (!others.isEmpty()) {
            return sheet.refused("文件没有“" + String.join("、", others) + "”这一考核内容", clause);
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (String dimension : dimensions) {
            BigDecimal mark = marks.get(dimension);
            if (mark == null) {
                return sheet.pending(dimension + "评分", clause);
            }
            sheet.fact(dimension, mark);
            if (mark.signum() < 0 || mark.compareTo(highest) > 0) {
                return sheet.refused(dimension + "的得分应在0至" + highest.toPlainString() + "之间", clause);
            }
            BigDecimal weight = weights.isEmpty() ? BigDecimal.ONE : weights.getOrDefault(dimension, BigDecimal.ZERO);
            sum = sum.add(mark.multiply(weight));
            whole = whole.add(weight);
        }
        sheet.step("权重", weights.isEmpty() ? "各项相等" : String.join("、", dimensions.stream().map(each -> each + " " + weights.getOrDefault(each, BigDecimal.ZERO).toPlainString()).toList()));
        return sheet.granted("得分（加权平均，两位小数，四舍五入）", sum.divide(whole, DECIMALS, RoundingMode.HALF_UP), clause);
    }
}
