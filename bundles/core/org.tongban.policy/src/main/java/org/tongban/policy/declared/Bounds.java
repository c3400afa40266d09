package org.tongban.policy.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/**
 * A minimum and a maximum of one thing.
 *
 * @param what    what is bounded, such as 综合窗口
 * @param unit    the measure word
 * @param least   the minimum
 * @param most    the maximum
 * @param reading how it is read where they leave one number only; may be empty
 */
public record Bounds(String what, String unit, Stated<BigDecimal> least, Stated<BigDecimal> most, Said reading) implements Declaration {

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        int compared = least.value().compareTo(most.value());
        if (compared < 0) {
            return List.of();
        }
        boolean crossed = compared > 0;
        String from = Wording.plain(least.value()) + unit;
        String until = Wording.plain(most.value()) + unit;
        return List.of(Inconsistency.of(crossed ? Kind.BOUNDS_CROSSED : Kind.BOUNDS_MEET, what, crossed ? Verdict.FAIL : Verdict.INFO, Stream.of(least.clause(), most.clause()))
                .title(what + (crossed ? "的下限高于上限" : "的下限就是上限"), what + (crossed ? ": the minimum is above the maximum" : ": the minimum is the maximum"))
                .says(least.name() + from, least.name() + " " + from)
                .found(most.name() + until + (crossed ? "，没有一个数能同时满足" : "，只有" + until + "能同时满足，“不少于”落空"),
                        most.name() + " " + until + (crossed ? ", so no number can meet both" : ", so only " + until + " meets both and \"at least\" says nothing"))
                .reading(reading).suggest(crossed ? "请发文机关更正" : "明确可否多于" + until, crossed ? "ask the issuing office to correct it" : "say whether more than " + until + " are allowed")
                .figure("least", "下限", "least", least.value()).figure("most", "上限", "most", most.value()).on(sheet));
    }
}
