package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.OversightPolicy;

/** Patrols, the platform and third parties find problems, which count in the month's assessment (二（二）7); no circulars and no accountability are named. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengOversight implements OversightPolicy {

    private static final Citation CONTROL = clause("2.2.7-a");
    private static final Citation THIRD_PARTY = clause("2.2.7-b");

    static final Dated<List<String>> METHODS = Dated.<List<String>>named("监督方式").from(IN_FORCE, List.of("线下巡查管控", "线上一体化管理"), CONTROL);
    static final Dated<List<String>> BODIES = Dated.<List<String>>named("监督单位").from(IN_FORCE, List.of("各级政务服务中心"), CONTROL);
    static final Dated<List<String>> SOURCES = Dated.<List<String>>named("监督线索来源").from(IN_FORCE, List.of("暗访抽查", "专项测评"), THIRD_PARTY);

    @Override
    public Oversight oversight(Worksheet sheet) {
        Named none = new Named(List.of(), CONTROL);
        return new Oversight(none, false, new Named(sheet.figure(METHODS), CONTROL), new Named(sheet.figure(SOURCES), THIRD_PARTY), new Named(sheet.figure(BODIES), CONTROL), none, none,
                OptionalInt.empty(), false, none, OptionalInt.empty());
    }
}
