package org.tongban.policy.yushan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.Dated;
import org.tongban.policy.village.StationTier;

/** Every dated figure of the pack that hangs on no reading, in the order of the document. */
final class YushanFigures {

    private YushanFigures() {
    }

    static List<Dated<?>> all() {
        List<Dated<?>> all = new ArrayList<>(List.of(YushanGoals.YEAR_END, YushanVillages.COUNT, YushanTraining.REFORM, YushanGoals.CHECKPOINTS, YushanPremises.HOUSE,
                YushanPremises.MIN_AREA, YushanPremises.THRESHOLD, YushanPremises.MIN_BELOW, YushanPremises.MIN_ABOVE, YushanPremises.MAX, YushanItems.ACCEPTED,
                YushanPremises.UNIFIED_NAME, YushanTraining.COVERAGE, YushanTraining.MIN_ATTENDEES, YushanService.HOME_SERVICE_DAYS));
        byTier(YushanTiers.SHARES, all);
        byTier(YushanVillages.BY_TIER, all);
        all.addAll(List.of(YushanTiers.SERVES_NEIGHBOURS, YushanTraining.SYSTEMS, YushanTraining.MIN_CASES, YushanVolumes.SYSTEMS));
        byTier(YushanVolumes.MINIMUM, all);
        byTier(YushanDuty.DAYS_A_WEEK, all);
        return all;
    }

    private static <T> void byTier(Map<StationTier, Dated<T>> figures, List<Dated<?>> all) {
        for (StationTier tier : StationTier.values()) {
            if (figures.containsKey(tier)) {
                all.add(figures.get(tier));
            }
        }
    }
}
