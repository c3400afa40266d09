package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.policy.village.StationTier;

/** The fifteen villages as the document names them, with the tier that each is to reach. */
final class YushanVillages {

    static final Citation CLAUSE = clause("3.3.8-c");

    static final Dated<List<String>> DEMONSTRATION = listed("示范型名单", "岭口 玉峰 林宅");
    static final Dated<List<String>> STANDARD = listed("标准型名单", "中湖 方塘 孔畈 月坑 珍溪 张村 元里 浮牌 佳村 向头");
    static final Dated<List<String>> SIMPLE = listed("简易型名单", "黄里 吕家山");

    static final Map<StationTier, Dated<List<String>>> BY_TIER = Map.of(StationTier.DEMONSTRATION, DEMONSTRATION, StationTier.STANDARD, STANDARD,
            StationTier.SIMPLE, SIMPLE);

    static final Dated<Integer> COUNT = Dated.<Integer>named("行政村数").from(YushanPack.IN_FORCE, 15, clause("1-a"));

    private YushanVillages() {
    }

    /** The tiers as the document lists them, highest first. */
    static List<StationTier> tiers() {
        return List.of(StationTier.DEMONSTRATION, StationTier.STANDARD, StationTier.SIMPLE);
    }

    /** Every name in the document's order; one named twice stands here twice. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        tiers().forEach(tier -> BY_TIER.get(tier).entries().forEach(entry -> entry.value().ifPresent(names::addAll)));
        return names;
    }

    static boolean namesAreUnique() {
        return new HashSet<>(names()).size() == names().size();
    }

    /** The document's name for a village; 岭口村 and 玉山镇岭口村 are 岭口, but 张村 stays 张村. */
    static Optional<String> named(String village) {
        String bare = village.replaceAll("\\s", "").replaceFirst("^磐安县", "").replaceFirst("^玉山镇", "");
        return names().stream().filter(name -> bare.equals(name) || bare.equals(name + "村") || bare.equals(name + "行政村")).findFirst();
    }

    /** A share of the villages, as the checks show it. */
    static BigDecimal share(BigDecimal part, int whole) {
        return part.divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    private static Dated<List<String>> listed(String name, String villages) {
        return Dated.<List<String>>named(name).from(YushanPack.IN_FORCE, Arrays.asList(villages.split(" ")), CLAUSE);
    }
}
