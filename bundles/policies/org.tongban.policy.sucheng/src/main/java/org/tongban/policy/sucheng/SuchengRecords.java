package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.ItemRecordPolicy;
import org.tongban.policy.window.VolumeReturnPolicy;
import org.tongban.policy.window.WindowType;

/** What items' records must say, and the periodic return of volumes (二（二）3、三（二）). */
@Component
@Pack(SuchengPack.ID)
public final class SuchengRecords implements ItemRecordPolicy, VolumeReturnPolicy {

    static final Citation ITEMS = clause("3.2-a");
    private static final Citation RETURN = clause("2.2.3.5-b");

    static final Dated<List<String>> FIELDS = Dated.<List<String>>named("窗口服务事项须梳理的内容").from(IN_FORCE, List.of("受理标准", "场景分类", "审批系统", "电子证照", "办件量"), ITEMS);
    static final Dated<List<String>> MEASURES = Dated.<List<String>>named("统计报送的数据").from(IN_FORCE, List.of("咨询", "受理", "办结", "证照发放", "线上办件", "线下办件"), RETURN);

    /** The one field that an item's cases can stand for. */
    static final String VOLUME = "办件量";

    /** Decimals of a share. */
    private static final int DECIMALS = 4;

    @Override
    public Finding<Lacking> lacking(WindowType window, Map<String, String> recorded, Worksheet sheet) {
        List<String> missing = sheet.figure(FIELDS).stream().filter(field -> recorded.containsKey(field) && recorded.get(field).isBlank()).toList();
        sheet.fact("缺少的内容", missing);
        return sheet.granted("事项梳理", new Lacking(Verdict.passIf(missing.isEmpty()), missing), ITEMS);
    }

    @Override
    public Finding<Completeness> completeness(long complete, long items, Worksheet sheet) {
        sheet.fact("事项", items);
        sheet.fact("内容齐全的事项", complete);
        BigDecimal share = items == 0 ? BigDecimal.ZERO : share(complete, items);
        return sheet.granted("完成率", new Completeness(items == 0 ? Verdict.NA : Verdict.passIf(complete >= items), share), ITEMS);
    }

    @Override
    public Finding<Returned> check(Map<String, Optional<Long>> measures, Worksheet sheet) {
        sheet.reading(WindowReadings.PERIOD);
        List<String> wanted = sheet.figure(MEASURES);
        measures.forEach((measure, number) -> sheet.fact(measure, number));
        List<String> missing = wanted.stream().filter(measure -> measures.containsKey(measure) && measures.get(measure).isEmpty()).toList();
        long difference = difference(number("受理", measures), number("线上办件", measures), number("线下办件", measures));
        sheet.step("线上与线下之和同受理的差", difference);
        return sheet.granted("统计报送", new Returned(Verdict.passIf(missing.isEmpty() && difference == 0), missing, difference), RETURN);
    }

    /** A share of departments or items, as the checks show it. */
    Finding<BigDecimal> share(String what, long part, long whole, Citation clause, Worksheet sheet) {
        return sheet.granted(what, share(part, whole), clause);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** By how much online and offline cases together miss the cases accepted; 0 unless all three are there. */
    private static long difference(Optional<Long> accepted, Optional<Long> online, Optional<Long> offline) {
        if (accepted.isEmpty() || online.isEmpty() || offline.isEmpty()) {
            return 0;
        }
        return Math.abs(accepted.get() - online.get() - offline.get());
    }

    private static Optional<Long> number(String measure, Map<String, Optional<Long>> measures) {
        return measures.getOrDefault(measure, Optional.empty());
    }
}
