package org.tongban.policy.hanjiang;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.EntryPolicy;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;
import org.tongban.policy.window.ItemFiguresPolicy.TripCounts;

/** What the document asks of the items of a hall. */
final class ItemChecks {

    /** The field of an item's record that holds the version of its acceptance standard in this hall, and in the district's list. */
    private static final String STANDARD = "受理标准";
    private static final String UNIFIED = "统一标准";

    /** The field of an item's record that holds how many trips it takes. */
    private static final String TRIPS = "跑动次数";

    private static final HanjiangItems FIGURES = new HanjiangItems();
    private static final HanjiangAccess ACCESS = new HanjiangAccess();

    private ItemChecks() {
    }

    /** Items whose record says how many trips they take. */
    static Finding<Checked> trips(HallFacts hall, Worksheet sheet) {
        List<String> recorded = hall.items().stream().map(item -> item.fields().getOrDefault(TRIPS, "").strip()).filter(trips -> trips.matches("[0-9]+次?")).map(trips -> trips.replace("次", ""))
                .toList();
        if (recorded.isEmpty()) {
            return sheet.granted(TRIPS, Checked.nothingRecorded(), HanjiangItems.TRIPS);
        }
        long none = recorded.stream().filter(trips -> new BigInteger(trips).signum() == 0).count();
        long one = recorded.stream().filter(trips -> new BigInteger(trips).equals(BigInteger.ONE)).count();
        return FIGURES.trips(new TripCounts(recorded.size(), none, one), sheet)
                .map(shares -> new Checked(Verdict.INFO, shares.toString(), ""));
    }

    static Finding<Checked> catalogue(HallFacts hall, Worksheet sheet) {
        if (hall.items().isEmpty()) {
            return sheet.granted("标准化事项数", new Checked(Verdict.NA, "没有登记事项", ""), HanjiangItems.CATALOGUE);
        }
        return FIGURES.catalogue(hall.items().size(), sheet).map(verdict -> new Checked(verdict, hall.items().size(), HanjiangItems.LEAST.on(sheet.day()).flatMap(entry -> entry.value()).map(String::valueOf).orElse("")));
    }

    /** An item without a place in the hall is missing unless its absence is approved. */
    static Finding<Checked> entry(HallFacts hall, Worksheet sheet) {
        List<Item> items = hall.items();
        if (items.isEmpty()) {
            return sheet.granted("事项进驻率", new Checked(Verdict.NA, "没有登记事项", ""), HanjiangAccess.ENTRY);
        }
        List<String> missing = items.stream().filter(item -> !item.isExempt() && !isInHall(item)).map(Item::name).toList();
        long inCentre = items.stream().filter(item -> !item.isExempt() && isInHall(item)).count();
        long exempt = items.stream().filter(Item::isExempt).count();
        return ACCESS.entry(new EntryPolicy.Counted(items.size(), inCentre, exempt, 0), sheet)
                .map(entry -> new Checked(entry.verdict(), entry.rate().map(rate -> rate.toPlainString()).orElse("全部免进驻"), "1", missing));
    }

    static Finding<Checked> sameStandard(HallFacts hall, Worksheet sheet) {
        List<String> differs = new ArrayList<>();
        int compared = 0;
        for (Item item : hall.items()) {
            String own = item.fields().getOrDefault(STANDARD, "");
            String unified = item.fields().getOrDefault(UNIFIED, "");
            if (!own.isBlank() && !unified.isBlank()) {
                compared++;
                if (ACCESS.compare(unified, Map.of(item.name(), own), sheet).value().filter(same -> same.verdict() == Verdict.FAIL).isPresent()) {
                    differs.add(item.name());
                }
            }
        }
        Verdict verdict = compared == 0 ? Verdict.NA : Verdict.passIf(differs.isEmpty());
        String value = compared == 0 ? "没有登记两处的标准" : (compared - differs.size()) + "/" + compared + "项一致";
        return sheet.granted("同一事项、同一标准", new Checked(verdict, value, "全部一致", differs), HanjiangAccess.STANDARD);
    }

    /** An item taken at a window of the hall is there; so is one whose place is the centre and no sub-centre. */
    private static boolean isInHall(Item item) {
        return !item.windows().isEmpty() || item.place().endsWith("中心") && !item.place().contains("分中心");
    }
}
