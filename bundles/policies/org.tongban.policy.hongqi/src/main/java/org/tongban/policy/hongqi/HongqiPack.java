package org.tongban.policy.hongqi;

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

/** 新乡市红旗区《关于进一步加强大厅运行管理工作实施方案》, published on 6 May 2022 without a number of its own. */
@Component(service = PolicyPack.class)
@Pack(HongqiPack.ID)
public final class HongqiPack extends DocumentPack {

    static final String ID = "hongqi";

    static final Instrument PLAN = new Instrument("关于进一步加强大厅运行管理工作实施方案", "红旗区大厅运行管理方案（2022-05-06）");

    /** The day of publication; the plan names no other. */
    static final String IN_FORCE = "2022-05-06";

    public HongqiPack() {
        super(ID, "红旗区", "410702", PLAN, IN_FORCE);
    }

    /** A clause by its number in the register without the prefix, such as {@code 2.3.4-a}. */
    static Citation clause(String number) {
        return PLAN.clause("HQ-" + number);
    }

    @Override
    public Set<String> modules() {
        return Set.of("window", "payroll", "assessment");
    }

    @Override
    protected List<OpenPart> openParts() {
        return List.of(PlanReadings.OPEN, WindowReadings.OPEN, StaffReadings.OPEN);
    }

    @Override
    public Identity identity() {
        return PlanValues.IDENTITY;
    }

    @Override
    public Map<PolicyPoint, List<Dated<?>>> points() {
        return HongqiPoints.ALL;
    }

    /** The district's hall, which the plan is about. */
    @Override
    public List<KnownSite> sites() {
        return List.of(new KnownSite("410702", "红旗区政务服务中心", SiteLevel.DISTRICT, List.of("区政务服务中心", "红旗区", "区中心", "中心")));
    }
}
