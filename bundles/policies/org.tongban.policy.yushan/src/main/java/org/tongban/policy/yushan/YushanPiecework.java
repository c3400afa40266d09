package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.PayrollReadings.CAP;
import static org.tongban.policy.yushan.PayrollReadings.VOLUME_SOURCE;
import static org.tongban.policy.yushan.YushanPack.clause;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.PieceworkPolicy;

/** Village clerks are paid by the case: cases of the 帮办代办 system, by quality, up to a monthly cap (三（二）5、三（三）10). */
@Component
@Pack(YushanPack.ID)
public final class YushanPiecework implements PieceworkPolicy {

    private static final Citation COUNT = clause("3.2.5-a");
    private static final Citation PRICE = clause("3.3.10-c");
    private static final Citation LIMIT = clause("3.3.10-d");

    /** The quality of a case that nobody rated, by every reading of YS-3.3.10-c. */
    private static final String UNRATED_COUNTS_AS = "合格";

    @Override
    public Finding<Map<String, Long>> countedCases(YearMonth month, List<CaseCount> counts, Worksheet sheet) {
        sheet.part(CODE).fact("计入月份", month);
        boolean bothSystems = sheet.reading(VOLUME_SOURCE).equals("B");
        Map<String, Long> byQuality = new LinkedHashMap<>();
        for (CaseCount count : counts) {
            boolean counted = Platform.of(count.platform()).filter(system -> bothSystems || system == Platform.ASSISTED).isPresent();
            sheet.fact(count.platform() + " " + count.quality() + (counted ? "" : "（不计酬）"), count.count());
            if (counted) {
                byQuality.merge(count.quality().isEmpty() ? UNRATED_COUNTS_AS : count.quality(), count.count(), Math::addExact);
            }
        }
        return sheet.granted("计酬办件", byQuality, COUNT);
    }

    @Override
    public Finding<Money> earned(YearMonth month, Map<String, Long> casesByQuality, Worksheet sheet) {
        PieceTariff tariff = PieceTariff.of(month, sheet.part(CODE));
        Money earned = Money.ZERO;
        for (Map.Entry<String, Long> cases : casesByQuality.entrySet()) {
            Optional<Money> price = tariff.price(cases.getKey(), sheet);
            if (price.isEmpty()) {
                return sheet.notConfigured("办件质量“" + cases.getKey() + "”的单价，方案只有优、良、合格、不合格", PRICE);
            }
            earned = earned.plus(sheet.step(cases.getKey() + " " + cases.getValue() + "件", price.orElseThrow().times(cases.getValue()), PRICE));
        }
        return sheet.granted("按件应得", earned, PRICE);
    }

    @Override
    public Finding<List<CappedPay>> paid(YearMonth month, Map<String, Money> earnedByClerk, Worksheet sheet) {
        sheet.part(CODE);
        Optional<Money> cap = PieceTariff.cap(month, sheet);
        Map<String, Money> paid = new LinkedHashMap<>(earnedByClerk);
        if (cap.isPresent()) {
            boolean ofTheStation = sheet.reading(CAP).equals("B");
            paid = ofTheStation ? shared(earnedByClerk, cap.orElseThrow(), sheet) : each(earnedByClerk, cap.orElseThrow());
        }
        return sheet.granted("实得", written(earnedByClerk, paid, sheet), LIMIT);
    }

    private static Map<String, Money> each(Map<String, Money> earnedByClerk, Money cap) {
        Map<String, Money> paid = new LinkedHashMap<>();
        earnedByClerk.forEach((clerk, earned) -> paid.put(clerk, earned.min(cap)));
        return paid;
    }

    /** One cap for the station, shared in proportion to what each earned; fen that do not divide go to the first (convention C6). */
    private static Map<String, Money> shared(Map<String, Money> earnedByClerk, Money cap, Worksheet sheet) {
        Money total = sheet.step("村站应得合计", Money.sum(earnedByClerk.values()));
        if (total.compareTo(cap) <= 0) {
            return earnedByClerk;
        }
        Map<String, Money> paid = new LinkedHashMap<>();
        earnedByClerk.forEach((clerk, earned) -> paid.put(clerk, new Money(Math.multiplyExact(cap.fen(), earned.fen()) / total.fen())));
        long rest = cap.minus(Money.sum(paid.values())).fen();
        for (String clerk : earnedByClerk.keySet()) {
            if (rest > 0 && !earnedByClerk.get(clerk).isZero()) {
                paid.merge(clerk, new Money(1), Money::plus);
                rest--;
            }
        }
        return paid;
    }

    /** Each clerk's amounts, told apart where there are several; the last step of a clerk is the amount paid. */
    private static List<CappedPay> written(Map<String, Money> earnedByClerk, Map<String, Money> paid, Worksheet sheet) {
        return earnedByClerk.entrySet().stream().map(clerk -> {
            String whose = earnedByClerk.size() == 1 ? "" : "（" + clerk.getKey() + "）";
            sheet.fact("封顶前" + whose, clerk.getValue());
            return new CappedPay(clerk.getKey(), clerk.getValue(), sheet.step("计件报酬" + whose, paid.get(clerk.getKey()), LIMIT));
        }).toList();
    }
}
