package org.tongban.policy.declared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/**
 * Two minimums of which the one needs the other: so many people, so many windows, and so many people for each window.
 *
 * @param where   for whom they hold, such as 小城市和城区中心街道
 * @param people  the least number of the first
 * @param windows the least number of the second
 * @param each    how many of the first each of the second needs at least
 */
public record Minimums(String where, Stated<BigDecimal> people, Stated<BigDecimal> windows, Stated<BigDecimal> each) implements Declaration {

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        BigDecimal needed = sheet.step("按下限所需", windows.value().multiply(each.value()).setScale(0, RoundingMode.CEILING));
        if (people.value().compareTo(needed) >= 0) {
            return List.of();
        }
        String have = Wording.plain(people.value());
        String want = Wording.plain(needed);
        return List.of(Inconsistency.of(Kind.MINIMUMS_APART, where, Verdict.WARN, Stream.of(people.clause(), windows.clause(), each.clause()))
                .title(where + "的几项下限不能同时刚好满足", where + ": the minimums do not fit each other").says(people.name() + have, people.name() + " " + have)
                .found(windows.name() + Wording.plain(windows.value()) + "，" + each.name() + Wording.plain(each.value()) + "，合计至少需" + want,
                        windows.name() + " " + Wording.plain(windows.value()) + ", " + each.name() + " " + Wording.plain(each.value()) + ": at least " + want + " are needed")
                .reading(new Said("几项都要满足，以最高的一项为准", "all of them bind, so the strictest does"))
                .suggest("按" + want + "配备；只配" + have + "的达不到配比", "provide " + want + "; with only " + have + " the ratio is missed")
                .figure("have", "按下限已有", "have", people.value()).figure("windows", "窗口下限", "windows", windows.value()).figure("each", "配比", "each", each.value()).figure("needed", "所需", "needed", needed)
                .on(sheet));
    }
}
