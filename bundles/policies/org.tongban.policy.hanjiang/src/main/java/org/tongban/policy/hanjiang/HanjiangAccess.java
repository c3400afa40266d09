package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.EntryPolicy;
import org.tongban.policy.window.PackageCountPolicy;
import org.tongban.policy.window.SameStandardPolicy;
import org.tongban.policy.window.SupervisionPolicy;

/** Every item in the centres, by one standard, in time (二（二）, 三, 四（一）, 四（三）). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangAccess implements EntryPolicy, SameStandardPolicy, PackageCountPolicy, SupervisionPolicy {

    static final Citation ENTRY = clause("3-a");
    static final Citation STANDARD = clause("4.1-b0");
    private static final Citation PACKAGE = clause("4.3-a0");
    private static final Citation IN_TIME = clause("2.2-a");

    /** Decimals of a rate. */
    private static final int DECIMALS = 4;

    @Override
    public Finding<Entry> entry(Counted counted, Worksheet sheet) {
        sheet.fact("清单事项", counted.items());
        sheet.fact("已进驻中心", counted.inCentre());
        long exempt = sheet.fact("经同意的外设分中心事项", counted.subCentres());
        if (counted.convenience() > 0) {
            sheet.fact("便民单位事项", counted.convenience());
            exempt += sheet.reading(WindowReadings.ENTRY_EXEMPTIONS).equals("A") ? counted.convenience() : 0;
        }
        long wanted = sheet.step("应进驻事项", counted.items() - exempt);
        if (wanted <= 0) {
            return sheet.granted("进驻", new Entry(Optional.empty(), 0, Verdict.NA), ENTRY);
        }
        long missing = sheet.step("未进驻事项", Math.max(0, wanted - counted.inCentre()));
        BigDecimal rate = sheet.step("进驻率", BigDecimal.valueOf(counted.inCentre()).divide(BigDecimal.valueOf(wanted), DECIMALS, RoundingMode.HALF_UP));
        return sheet.granted("进驻", new Entry(Optional.of(rate), missing, Verdict.passIf(missing == 0)), ENTRY);
    }

    @Override
    public Finding<Sameness> compare(String leading, Map<String, String> byCentre, Worksheet sheet) {
        sheet.fact("统一标准", leading);
        byCentre.forEach(sheet::fact);
        List<String> differs = byCentre.entrySet().stream().filter(centre -> !centre.getValue().equals(leading)).map(Map.Entry::getKey).toList();
        return sheet.granted("同一事项、同一标准", new Sameness(Verdict.passIf(differs.isEmpty()), differs), STANDARD);
    }

    @Override
    public Finding<PackageCount> count(int items, Worksheet sheet) {
        sheet.fact("套餐所含事项", items);
        boolean each = sheet.reading(WindowReadings.PACKAGES).equals("A");
        return sheet.granted("计件", new PackageCount(1, each ? items : 1), PACKAGE);
    }

    @Override
    public Finding<Boolean> isTask(LocalDate due, Optional<LocalDate> finished, LocalDate asOf, Worksheet sheet) {
        sheet.fact("办结期限", due);
        sheet.fact("办结日", finished);
        sheet.fact("查询日", asOf);
        LocalDate end = finished.filter(day -> day.isBefore(asOf)).orElse(asOf);
        return sheet.granted("统一督办", end.isAfter(due), IN_TIME);
    }
}
