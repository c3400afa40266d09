package org.tongban.policy.declared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/**
 * Tiers by a whole number, or by a rank that has names, such as degrees.
 *
 * @param what   what is divided, such as 窗口数（按常住人口）
 * @param tiers  the tiers, in the document's order
 * @param from   the least number that is to belong to one; empty if there may be none below the first tier
 * @param most   the greatest number that is to belong to one; empty if there may be none above the last
 * @param names  names of numbers, where they are ranks; empty where the number itself is meant
 * @param reading how a number in two tiers is read; may be empty
 */
public record Tiers(String what, List<Tier> tiers, OptionalLong from, OptionalLong most, Map<Long, String> names, Said reading) implements Declaration {

    public Tiers {
        tiers = List.copyOf(tiers);
        names = Map.copyOf(names);
    }

    /**
     * A tier; both ends belong to it as the words have it (以上、以下 include their number).
     *
     * @param tier  what it gives
     * @param least from which number; empty for no lower end
     * @param most  until which number; empty for no upper end
     */
    public record Tier(Stated<?> tier, OptionalLong least, OptionalLong most) {

        private long lowest() {
            return least.orElse(Long.MIN_VALUE);
        }

        private long highest() {
            return most.orElse(Long.MAX_VALUE);
        }
    }

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        List<Inconsistency> found = new ArrayList<>();
        List<Tier> sorted = tiers.stream().sorted(Comparator.comparingLong(Tier::lowest).thenComparingLong(Tier::highest)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (sorted.get(j).lowest() <= sorted.get(i).highest()) {
                    found.add(overlap(sorted.get(i), sorted.get(j), sheet));
                }
            }
        }
        long reached = from.isPresent() ? from.getAsLong() - 1 : sorted.get(0).lowest();
        for (Tier tier : sorted) {
            if (tier.lowest() > reached && tier.lowest() - 1 > reached && reached != Long.MIN_VALUE) {
                found.add(gap(reached + 1, tier.lowest() - 1, sheet));
            }
            reached = Math.max(reached, tier.highest());
        }
        if (most.isPresent() && reached < most.getAsLong()) {
            found.add(gap(reached + 1, most.getAsLong(), sheet));
        }
        return found;
    }

    private Inconsistency overlap(Tier lower, Tier upper, Worksheet sheet) {
        long first = upper.lowest();
        long last = Math.min(lower.highest(), upper.highest());
        boolean isBoundary = first == last;
        String where = first == last ? named(first) : named(first) + "至" + (last == Long.MAX_VALUE ? "以上" : named(last));
        String whereEnglish = first == last ? named(first) : named(first) + " to " + (last == Long.MAX_VALUE ? "any above" : named(last));
        return Inconsistency.of(isBoundary ? Kind.BOUNDARY_TWICE : Kind.TIERS_OVERLAP, what + " " + lower.tier().name() + " " + upper.tier().name(), Verdict.WARN, Stream.of(lower.tier().clause(), upper.tier().clause()))
                .title(what + (isBoundary ? "：" + where + "归入两档" : "的分档重叠"), what + (isBoundary ? ": " + where + " belongs to two tiers" : ": the tiers overlap"))
                .says(shown(lower), shown(lower)).found(shown(upper) + "，" + where + "两档都符合", shown(upper) + ": " + whereEnglish + " meets both").reading(reading)
                .suggest("明确" + where + "归哪一档，并在方案中选定读法", "say to which tier " + whereEnglish + " belongs, and choose the reading in the plan")
                .figure("from", "自", "from", named(first)).figure("until", "至", "until", last == Long.MAX_VALUE ? "" : named(last)).on(sheet);
    }

    private Inconsistency gap(long first, long last, Worksheet sheet) {
        String where = first == last ? named(first) : named(first) + "至" + named(last);
        return Inconsistency.of(Kind.TIERS_GAP, what, Verdict.WARN, tiers.stream().map(tier -> tier.tier().clause())).title(what + "的分档有空档", what + ": the tiers leave a gap")
                .says("共" + tiers.size() + "档", "there are " + tiers.size() + " tiers").found(where + "不属于任何一档", (first == last ? named(first) : named(first) + " to " + named(last)) + " belongs to none")
                .suggest("请发文机关补充" + where + "的标准", "ask the issuing office what holds for it").figure("from", "自", "from", named(first)).figure("until", "至", "until", named(last)).on(sheet);
    }

    private String shown(Tier tier) {
        String ends = tier.least().isEmpty() ? named(tier.highest()) + "及以下" : tier.most().isEmpty() ? named(tier.lowest()) + "及以上"
                : tier.lowest() == tier.highest() ? named(tier.lowest()) : named(tier.lowest()) + "至" + named(tier.highest());
        return ends + "为“" + tier.tier().name() + "”" + tier.tier().value();
    }

    private String named(long number) {
        return names.getOrDefault(number, String.valueOf(number));
    }
}
