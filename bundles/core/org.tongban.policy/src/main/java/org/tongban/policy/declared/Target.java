package org.tongban.policy.declared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.declared.Circumstances.Place;

/**
 * A target for each head, and the volumes and heads that the document itself gives.
 *
 * @param what    what is to be reached, such as 前台人员年人均受理量
 * @param unit    the measure word of the volume, such as 件
 * @param target  at least so many for each head
 * @param volumes the volumes listed
 * @param open    names of those whose volumes are not listed
 * @param heads   among how many they are divided
 * @param level   at which level of sites records tell the real figures; empty if they cannot
 */
public record Target(String what, String unit, Stated<BigDecimal> target, List<Stated<BigDecimal>> volumes, List<String> open, Stated<BigDecimal> heads, Optional<SiteLevel> level)
        implements Declaration {

    /** Decimals of a volume for each head. */
    private static final int DECIMALS = 2;

    public Target {
        volumes = List.copyOf(volumes);
        open = List.copyOf(open);
    }

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        List<Inconsistency> found = new ArrayList<>();
        if (heads.value().signum() <= 0) {
            return found;
        }
        BigDecimal listed = sheet.step("所列合计", volumes.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        missed(listed, heads.value(), "", "所列", "the volumes listed", sheet).ifPresent(found::add);
        for (Place place : level.map(known::staffed).orElse(List.of())) {
            if (place.cases().isPresent()) {
                missed(BigDecimal.valueOf(place.cases().getAsLong()), BigDecimal.valueOf(place.staff().getAsLong()), place.name(), place.name() + "按记录", "the records of " + place.name(), sheet).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Inconsistency> missed(BigDecimal volume, BigDecimal people, String where, String whence, String whenceEnglish, Worksheet sheet) {
        BigDecimal each = sheet.step(whence + "人均", volume.divide(people, DECIMALS, RoundingMode.HALF_UP));
        BigDecimal needed = people.multiply(target.value());
        if (volume.compareTo(needed) >= 0) {
            return Optional.empty();
        }
        String quotient = Wording.plain(volume) + unit + "÷" + Wording.plain(people) + "人 = " + Wording.plain(each) + unit + "/人";
        String besides = open.isEmpty() || !where.isEmpty() ? "" : Wording.listed(open);
        Stream<Citation> clauses = where.isEmpty() ? Stream.concat(Stream.of(target.clause(), heads.clause()), volumes.stream().map(Stated::clause)) : Stream.of(target.clause());
        return Optional.of(Inconsistency.of(Kind.TARGET_UNREACHABLE, what + " " + where, Verdict.WARN, clauses).title(what + "的目标按" + (where.isEmpty() ? "所列数量" : "实际数量") + "达不到", what + ": out of reach with " + whenceEnglish)
                .says("目标" + Wording.plain(target.value()) + unit + "/人", "the target is " + Wording.plain(target.value()) + unit + " a head").found(whence + quotient, whenceEnglish + " give " + quotient)
                .reading(besides.isEmpty() ? Said.NOTHING : new Said(besides + "的数量文件未列，不在其内", "the text gives no volumes of " + besides + "; they are not in it"))
                .suggest("达到目标需" + Wording.plain(needed) + unit + "，还差" + Wording.plain(needed.subtract(volume)) + unit + "；按实际数据考核，或调整目标、人数",
                        "the target takes " + Wording.plain(needed) + unit + ", " + Wording.plain(needed.subtract(volume)) + unit + " more: judge by real data, or change the target or the number of people")
                .figure("target", "目标", "target", target.value()).figure("volume", "数量", "volume", volume).figure("heads", "人数", "heads", people).figure("each", "人均", "each", each)
                .figure("needed", "所需", "needed", needed).on(sheet));
    }
}
