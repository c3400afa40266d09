package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.ItemFiguresPolicy;

/** More than 1100 standardised items, reached in one trip or none, more of them online (二（一）, 四（一）, 四（四）). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangItems implements ItemFiguresPolicy {

    static final Citation CATALOGUE = clause("4.1-b");
    static final Citation TRIPS = clause("2.1-b");
    private static final Citation ONLINE = clause("4.4-a");

    static final Dated<Integer> LEAST = Dated.<Integer>named("标准化事项数").from(IN_FORCE, 1100, CATALOGUE);

    /** Decimals of a share. */
    private static final int DECIMALS = 4;

    /** The document tells what the list has, it does not command it: fewer is a reminder. */
    @Override
    public Finding<Verdict> catalogue(long items, Worksheet sheet) {
        sheet.fact("标准化事项", items);
        int stated = sheet.figure(LEAST);
        boolean more = sheet.reading(CoreReadings.LEAST_ITEMS).equals("A");
        return sheet.granted("事项清单", (more ? items > stated : items >= stated) ? Verdict.PASS : Verdict.WARN, CATALOGUE);
    }

    @Override
    public Finding<Trips> trips(TripCounts counts, Worksheet sheet) {
        sheet.fact("事项", counts.items());
        sheet.fact("一趟不用跑", counts.none());
        sheet.fact("跑一趟", counts.one());
        if (counts.items() == 0) {
            return sheet.pending("登记事项的跑动次数", TRIPS);
        }
        return sheet.granted("跑动次数", new Trips(share(counts.none(), counts.items()), share(counts.none() + counts.one(), counts.items())), TRIPS);
    }

    @Override
    public Finding<BigDecimal> onlineShare(long online, long all, Worksheet sheet) {
        sheet.fact("网上办件", online);
        sheet.fact("全部办件", all);
        return all == 0 ? sheet.pending("登记办件量", ONLINE) : sheet.granted("网办比重", share(online, all), ONLINE);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
