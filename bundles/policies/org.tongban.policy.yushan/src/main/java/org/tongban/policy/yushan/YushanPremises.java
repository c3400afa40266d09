package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.math.BigDecimal;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.village.DoorSignPolicy;
import org.tongban.policy.village.FloorAreaPolicy;
import org.tongban.policy.village.StationLocationPolicy;
import org.tongban.policy.village.WindowCountPolicy;

/** The station's house, room, windows and sign (三（一）). */
@Component
@Pack(YushanPack.ID)
public final class YushanPremises implements StationLocationPolicy, FloorAreaPolicy, WindowCountPolicy, DoorSignPolicy {

    private static final Citation LOCATION = clause("3.1.1-a");
    private static final Citation AREA = clause("3.1.1-b");
    private static final Citation WINDOWS = clause("3.1.2-a");
    private static final Citation SIGN = clause("3.1.3-a");

    static final Dated<String> HOUSE = Dated.<String>named("设置地点").from(YushanPack.IN_FORCE, "村党群服务中心", LOCATION);
    static final Dated<BigDecimal> MIN_AREA = Dated.<BigDecimal>named("最小面积（平方米）").from(YushanPack.IN_FORCE, new BigDecimal("12"), AREA);
    static final Dated<Integer> THRESHOLD = Dated.<Integer>named("常住人口分界").from(YushanPack.IN_FORCE, 1000, WINDOWS);
    static final Dated<Integer> MIN_BELOW = Dated.<Integer>named("分界以下最少窗口数").from(YushanPack.IN_FORCE, 1, WINDOWS);
    static final Dated<Integer> MIN_ABOVE = Dated.<Integer>named("分界以上最少窗口数").from(YushanPack.IN_FORCE, 2, WINDOWS);
    static final Dated<Integer> MAX = Dated.<Integer>named("最多窗口数").from(YushanPack.IN_FORCE, 2, WINDOWS);
    static final Dated<String> UNIFIED_NAME = Dated.<String>named("统一名称").from(YushanPack.IN_FORCE, "山城管事之家(村便民服务站)", SIGN);

    @Override
    public Finding<Verdict> location(String location, String reason, Worksheet sheet) {
        sheet.fact("站址", location);
        boolean asAsked = location.strip().endsWith(sheet.figure(HOUSE));
        if (!asAsked) {
            sheet.fact("另设的理由", reason.isBlank() ? "未填写" : reason);
        }
        return sheet.granted("站址", asAsked ? Verdict.PASS : Verdict.WARN, LOCATION);
    }

    @Override
    public Finding<Verdict> area(BigDecimal area, Worksheet sheet) {
        sheet.fact("面积（平方米）", area);
        return sheet.granted("面积", area.compareTo(sheet.figure(MIN_AREA)) >= 0 ? Verdict.PASS : Verdict.FAIL, AREA);
    }

    @Override
    public Finding<WindowCheck> windows(int residents, int windows, Worksheet sheet) {
        sheet.fact("常住人口", residents);
        sheet.fact("综合窗口数", windows);
        int threshold = sheet.figure(THRESHOLD);
        boolean above = residents > threshold || residents == threshold && sheet.reading(VillageReadings.WINDOWS_AT_THRESHOLD).equals("A");
        int required = sheet.figure(above ? MIN_ABOVE : MIN_BELOW);
        int max = sheet.figure(MAX);
        Verdict verdict = windows < required ? Verdict.FAIL : windows > max ? Verdict.WARN : Verdict.PASS;
        return sheet.granted("综合窗口", new WindowCheck(verdict, required, max), WINDOWS);
    }

    @Override
    public Finding<Verdict> sign(String sign, String village, Worksheet sheet) {
        sheet.fact("门头标牌", sign.isBlank() ? "没有" : sign);
        String unified = plain(sheet.figure(UNIFIED_NAME));
        String text = plain(sign);
        boolean ok = text.endsWith(unified) && isOfVillage(text.substring(0, text.length() - unified.length()), village);
        return sheet.granted("门头标牌", ok ? Verdict.PASS : Verdict.FAIL, SIGN);
    }

    /** The village's name may stand before the unified name, and nothing else. */
    private static boolean isOfVillage(String prefix, String village) {
        return prefix.isEmpty() || YushanVillages.named(prefix).isPresent() || !village.isBlank() && (prefix.equals(village) || prefix.equals(village + "村"));
    }

    private static String plain(String text) {
        return text.replace('（', '(').replace('）', ')').replaceAll("\\s", "");
    }
}
