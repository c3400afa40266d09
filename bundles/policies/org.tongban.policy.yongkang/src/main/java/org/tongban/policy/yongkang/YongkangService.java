package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.CaseStep;
import org.tongban.policy.window.ContinuityPolicy;
import org.tongban.policy.window.ItemRecordPolicy;
import org.tongban.policy.window.OnSpotPolicy;
import org.tongban.policy.window.SeparationPolicy;
import org.tongban.policy.window.WindowType;

/** How the comprehensive windows work: acceptance apart from handling, items with their standard, service without a gap (四（一）, 六（一）). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangService implements SeparationPolicy, ItemRecordPolicy, OnSpotPolicy, ContinuityPolicy {

    static final Citation RECORD = clause("4.1.2-a");
    private static final Citation SEPARATION = clause("4.1.1-a");
    private static final Citation ON_SPOT = clause("4.1.2-b");
    private static final Citation CONTINUITY = clause("6.1-a");

    static final Dated<List<String>> FIELDS = Dated.<List<String>>named("综合受理事项须明确的内容").from(IN_FORCE, List.of("受理标准", "授权权限", "流程"), RECORD);
    static final Dated<Integer> CLERKS = Dated.<Integer>named("每个开放窗口至少排班人数").assumedFrom(IN_FORCE, 1, CONTINUITY);

    /** Steps that belong to the window: 业务咨询、材料初审、业务受理. The handing out of the result is not separated either. */
    private static final Set<CaseStep> FRONT = Set.of(CaseStep.CONSULT, CaseStep.PRELIM_REVIEW, CaseStep.ACCEPT, CaseStep.ISSUE);

    /** Decimals of a share. */
    private static final int DECIMALS = 4;

    @Override
    public Finding<CaseStep> mayDo(CaseStep step, String actor, Optional<String> acceptor, Worksheet sheet) {
        sheet.fact("环节", step);
        sheet.fact("经办", actor);
        sheet.fact("受理", acceptor);
        if (!FRONT.contains(step) && acceptor.filter(actor::equals).isPresent()) {
            return sheet.refused("受办分离", SEPARATION);
        }
        return sheet.granted("可以经办", step, SEPARATION);
    }

    @Override
    public Finding<Lacking> lacking(WindowType window, Map<String, String> recorded, Worksheet sheet) {
        sheet.fact("受理窗口", window);
        if (window != WindowType.COMPREHENSIVE) {
            return sheet.granted("事项内容", new Lacking(Verdict.NA, List.of()), RECORD);
        }
        List<String> missing = sheet.figure(FIELDS).stream().filter(field -> recorded.containsKey(field) && recorded.get(field).isBlank()).toList();
        sheet.fact("缺少的内容", missing);
        return sheet.granted("事项内容", new Lacking(Verdict.passIf(missing.isEmpty()), missing), RECORD);
    }

    @Override
    public Finding<Completeness> completeness(long complete, long items, Worksheet sheet) {
        sheet.fact("事项", items);
        sheet.fact("内容齐全的事项", complete);
        BigDecimal share = items == 0 ? BigDecimal.ZERO : share(complete, items);
        return sheet.granted("完成率", new Completeness(items == 0 ? Verdict.NA : Verdict.passIf(complete >= items), share), RECORD);
    }

    @Override
    public Finding<OnSpot> report(List<Period> periods, Worksheet sheet) {
        List<BigDecimal> shares = periods.stream().map(period -> sheet.step(period.name() + "即办事项比例", period.items() == 0 ? BigDecimal.ZERO : share(period.onSpot(), period.items())))
                .toList();
        int turn = shares.size() < 2 ? 0 : shares.get(shares.size() - 1).compareTo(shares.get(0));
        return sheet.granted("即办趋势", new OnSpot(shares, turn > 0 ? Trend.UP : turn < 0 ? Trend.DOWN : Trend.SAME), ON_SPOT);
    }

    @Override
    public Finding<Verdict> goesOn(String window, LocalDate day, boolean isOpen, int rostered, Worksheet sheet) {
        sheet.fact("窗口", window);
        sheet.fact("日期", day);
        sheet.fact("开放", isOpen);
        sheet.fact("排班人数", rostered);
        if (sheet.reading(WindowReadings.CONTINUITY).equals("B")) {
            return sheet.granted("服务不断", Verdict.NA, CONTINUITY);
        }
        return sheet.granted("服务不断", isOpen && rostered < sheet.figure(CLERKS) ? Verdict.WARN : Verdict.PASS, CONTINUITY);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
