package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.declared.Shares;
import org.tongban.policy.village.NeighbourPolicy;
import org.tongban.policy.village.StationTier;
import org.tongban.policy.village.StationTierPolicy;

/** The three tiers of stations and which village is to reach which (三（三）8、9). */
@Component
@Pack(YushanPack.ID)
public final class YushanTiers implements StationTierPolicy, NeighbourPolicy {

    private static final Citation TIERS = clause("3.3.8-a");
    private static final Citation SPLIT = clause("3.3.8-b");
    private static final Citation NEIGHBOURS = clause("3.3.9-a");

    static final Map<StationTier, Dated<Rate>> SHARES = Map.of(StationTier.DEMONSTRATION, share("示范型比例", "20%"), StationTier.STANDARD,
            share("标准型比例", "50%"), StationTier.SIMPLE, share("简易型比例", "30%"));
    static final Dated<StationTier> SERVES_NEIGHBOURS = Dated.<StationTier>named("辐射周边村的类型").from(YushanPack.IN_FORCE, StationTier.DEMONSTRATION, NEIGHBOURS);

    @Override
    public Finding<StationTier> target(String village, Worksheet sheet) {
        sheet.fact("村", village);
        return listed(village, sheet).map(tier -> sheet.granted("类型", tier, YushanVillages.CLAUSE))
                .orElseGet(() -> sheet.refused("方案名单中没有该村", YushanVillages.CLAUSE));
    }

    @Override
    public Finding<TierList> list(Map<StationTier, Integer> stations, Worksheet sheet) {
        int sum = 0;
        boolean same = true;
        for (StationTier tier : YushanVillages.tiers()) {
            int count = sheet.fact(tier.label(), stations.getOrDefault(tier, 0));
            same &= count == sheet.figure(YushanVillages.BY_TIER.get(tier)).size();
            sum += count;
        }
        boolean unique = sheet.step("名单中各村只列一次", YushanVillages.namesAreUnique());
        boolean complete = sheet.step("合计", sum) == sheet.figure(YushanVillages.COUNT);
        return sheet.granted("类型名单", new TierList(sum, unique, same && unique && complete ? Verdict.PASS : Verdict.FAIL), YushanVillages.CLAUSE);
    }

    @Override
    public Finding<TierSplit> split(Map<StationTier, Integer> stations, Worksheet sheet) {
        int all = stations.values().stream().mapToInt(Integer::intValue).sum();
        sheet.fact("村站数", all);
        if (all == 0) {
            return sheet.granted("类型比例", new TierSplit(List.of(), Verdict.NA), SPLIT);
        }
        List<BigDecimal> shares = new ArrayList<>();
        boolean within = true;
        for (StationTier tier : YushanVillages.tiers()) {
            int count = sheet.fact(tier.label(), stations.getOrDefault(tier, 0));
            Rate asked = sheet.figure(SHARES.get(tier));
            within &= Shares.fits(asked, count, all);
            shares.add(sheet.step(tier.label() + "占比", YushanVillages.share(BigDecimal.valueOf(count), all)));
        }
        Verdict off = sheet.reading(VillageReadings.TIER_RATIO).equals("A") ? Verdict.INFO : Verdict.FAIL;
        return sheet.granted("类型比例", new TierSplit(shares, within ? Verdict.PASS : off), SPLIT);
    }

    @Override
    public Finding<Verdict> reached(Standing standing, Worksheet sheet) {
        sheet.fact("村", standing.village());
        sheet.fact("截至", standing.asOf());
        Optional<StationTier> target = standing.target().map(tier -> sheet.fact("应达类型", tier)).or(() -> listed(standing.village(), sheet));
        if (target.isEmpty()) {
            return sheet.refused("方案名单中没有该村", YushanVillages.CLAUSE);
        }
        sheet.fact("已达到的类型", standing.meets());
        if (standing.meets().filter(tier -> tier.compareTo(target.get()) >= 0).isPresent()) {
            return sheet.granted("达到应达类型", Verdict.PASS, YushanVillages.CLAUSE);
        }
        List<YushanGoals.Checkpoint> checkpoints = sheet.figure(YushanGoals.CHECKPOINTS);
        var due = checkpoints.get(checkpoints.size() - 1).due();
        if (standing.asOf().isBefore(due)) {
            return sheet.pending(due + "前应达到" + target.get(), YushanVillages.CLAUSE);
        }
        return sheet.granted("达到应达类型", Verdict.FAIL, YushanVillages.CLAUSE);
    }

    @Override
    public Finding<Service> serves(String applicantVillage, String station, Optional<StationTier> tier, Worksheet sheet) {
        sheet.fact("申请人所在村", applicantVillage);
        sheet.fact("受理站", station);
        if (!YushanVillages.named(applicantVillage).orElse(applicantVillage).equals(YushanVillages.named(station).orElse(station))) {
            Optional<StationTier> own = tier.map(known -> sheet.fact("受理站类型", known)).or(() -> listed(station, sheet));
            if (!own.equals(Optional.of(sheet.figure(SERVES_NEIGHBOURS)))) {
                return sheet.granted("为周边村办件", new Service(false, Optional.empty()), NEIGHBOURS);
            }
        }
        String creditedTo = sheet.reading(VillageReadings.RATIO_CREDIT).equals("A") ? station : applicantVillage;
        return sheet.granted("为周边村办件", new Service(true, Optional.of(creditedTo)), NEIGHBOURS);
    }

    private static Optional<StationTier> listed(String village, Worksheet sheet) {
        Optional<String> name = YushanVillages.named(village);
        for (StationTier tier : YushanVillages.tiers()) {
            var list = YushanVillages.BY_TIER.get(tier);
            if (name.isPresent() && list.on(sheet.day()).flatMap(Dated.Entry::value).orElse(List.of()).contains(name.get())) {
                sheet.figure(list);
                return Optional.of(sheet.step("名单所列类型", tier, TIERS));
            }
        }
        return Optional.empty();
    }

    private static Dated<Rate> share(String name, String rate) {
        return Dated.<Rate>named(name).from(YushanPack.IN_FORCE, Rate.of(rate), SPLIT);
    }
}
