package org.tongban.policy.yushan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Instrument;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.DocumentPack;
import org.tongban.policy.KnownSite;
import org.tongban.policy.Pack;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Identity;
import org.tongban.policy.plan.PolicyPoint;

/** 磐安县玉山镇政务服务“办事不出村”改革工作实施方案. Dated November 2023, its clauses work back to January 2023; each figure carries its own day. */
@Component(service = PolicyPack.class)
@Pack(YushanPack.ID)
public final class YushanPack extends DocumentPack {

    static final String ID = "yushan";

    static final Instrument PLAN = new Instrument("磐安县玉山镇政务服务“办事不出村”改革工作实施方案", "玉政〔2023〕17号");

    /** The first day of the plan's first step (二、工作步骤). */
    static final String IN_FORCE = "2023-01-01";

    private static final List<String> VILLAGES = List.of("岭口", "玉峰", "林宅", "中湖", "方塘", "孔畈", "月坑", "珍溪", "张村", "元里", "浮牌", "佳村", "向头", "黄里", "吕家山");

    /** A clause by its number in the register without the prefix, such as {@code 3.3.10-c}. */
    static Citation clause(String number) {
        return PLAN.clause("YS-" + number);
    }

    public YushanPack() {
        super(ID, "玉山镇", "330727106", PLAN, IN_FORCE);
    }

    @Override
    public Set<String> modules() {
        return Set.of("village", "payroll", "assessment");
    }

    @Override
    protected List<OpenPart> openParts() {
        return List.of(PayrollReadings.OPEN, AssessmentReadings.OPEN, VillageReadings.OPEN, PlanReadings.OPEN);
    }

    @Override
    public Identity identity() {
        return PlanValues.IDENTITY;
    }

    @Override
    public Map<PolicyPoint, List<Dated<?>>> points() {
        return YushanPoints.ALL;
    }

    /** The town centre by its national division code; the 15 villages as the plan names them. No village codes are published: theirs are our own. */
    @Override
    public List<KnownSite> sites() {
        List<KnownSite> all = new ArrayList<>();
        all.add(new KnownSite("330727106", "玉山镇便民服务中心", SiteLevel.TOWN, List.of("玉山镇")));
        int next = 1;
        for (String village : VILLAGES) {
            all.add(new KnownSite("330727106-V" + String.format("%02d", next++), village, SiteLevel.VILLAGE, List.of()));
        }
        return all;
    }
}
