package org.tongban.policy.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.plan.OversightPolicy.Oversight;

/**
 * Which of a document's topics of inspection were looked into in a year.
 *
 * @param share   topics inspected / topics, four decimals, half up
 * @param missing topics not inspected, in the document's order
 * @param verdict a topic missing is a reminder where each is due yearly, else only shown
 */
public record TopicCoverage(BigDecimal share, List<String> missing, Verdict verdict) {

    public TopicCoverage {
        missing = List.copyOf(missing);
    }

    /**
     * @param inspected topics inspected in the year; words that the document does not list do not count
     * @return not configured if the document lists no topics
     */
    public static Finding<TopicCoverage> of(Oversight oversight, int year, Collection<String> inspected, Worksheet sheet) {
        List<String> topics = oversight.topics().words();
        if (topics.isEmpty()) {
            return sheet.notConfigured("文件没有规定检查内容", oversight.topics().clause());
        }
        sheet.fact("年度", year);
        sheet.step("应检查", topics, oversight.topics().clause());
        List<String> missing = topics.stream().filter(topic -> !inspected.contains(topic)).toList();
        sheet.fact("已检查", topics.stream().filter(inspected::contains).toList());
        BigDecimal share = sheet.step("覆盖率（四位小数，四舍五入）",
                BigDecimal.valueOf(topics.size() - missing.size()).divide(BigDecimal.valueOf(topics.size()), 4, RoundingMode.HALF_UP));
        Verdict verdict = missing.isEmpty() ? Verdict.PASS : oversight.eachTopicYearly() ? Verdict.WARN : Verdict.INFO;
        return sheet.granted("检查覆盖", new TopicCoverage(share, missing, verdict), oversight.topics().clause());
    }

    @Override
    public String toString() {
        return verdict.label() + "（" + share.toPlainString() + (missing.isEmpty() ? "" : "；未检查：" + String.join("、", missing)) + "）";
    }
}
