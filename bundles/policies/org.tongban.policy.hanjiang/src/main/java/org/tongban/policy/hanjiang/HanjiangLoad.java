package org.tongban.policy.hanjiang;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.WindowLoadPolicy;
import org.tongban.policy.window.ZonePlan;
import org.tongban.policy.window.ZonePlanPolicy.Proposal;

/** The document reckons in cases of a year (年办件量), not in minutes: the last full figure, beside what it plans for the zone. */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangLoad implements WindowLoadPolicy {

    /** Decimals of cases for each window. */
    private static final int DECIMALS = 4;

    private static final HanjiangZonePlan PLAN = new HanjiangZonePlan();

    @Override
    public Finding<WindowLoad> load(Work work, Worksheet sheet) {
        Optional<ZonePlan.Zone> planned = ZoneTable.zoneOn(work.group(), sheet);
        planned.flatMap(ZonePlan.Zone::perWindow).ifPresent(each -> sheet.step("文件所列每窗口年办件量", each, planned.get().clause()));
        long cases = work.items().stream().mapToLong(item -> last(item.casesByYear())).sum();
        sheet.fact("年办件量", cases);
        sheet.fact("窗口", work.windows());
        Optional<BigDecimal> perWindow = work.windows() == 0 ? Optional.empty()
                : Optional.of(sheet.step("每窗口年办件量", BigDecimal.valueOf(cases).divide(BigDecimal.valueOf(work.windows()), DECIMALS, RoundingMode.HALF_UP)));
        Optional<Integer> proposed = PLAN.propose(Map.of(work.group(), cases), Optional.empty(), sheet).value().map(Proposal::total);
        OptionalInt recommended = proposed.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return sheet.granted("窗口负荷", new WindowLoad(BigDecimal.valueOf(cases), Optional.empty(), Optional.empty(), perWindow, recommended),
                planned.map(ZonePlan.Zone::clause).orElse(HanjiangZonePlan.PROPOSAL));
    }

    @Override
    public Finding<BigDecimal> yearlyCases(List<Long> casesByYear, Worksheet sheet) {
        if (casesByYear.isEmpty()) {
            return sheet.pending("有一年的办件量", HanjiangZonePlan.PROPOSAL);
        }
        return sheet.granted("年办件量", BigDecimal.valueOf(last(casesByYear)), HanjiangZonePlan.PROPOSAL);
    }

    private static long last(List<Long> casesByYear) {
        return casesByYear.isEmpty() ? 0 : casesByYear.get(casesByYear.size() - 1);
    }
}
