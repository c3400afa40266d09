package org.tongban.policy.sucheng;

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

/** 宿城区政务服务综合（全科）窗口办事员一体化管理工作方案, in force from its signing on 27 December 2024. */
@Component(service = PolicyPack.class)
@Pack(SuchengPack.ID)
public final class SuchengPack extends DocumentPack {

    static final String ID = "sucheng";

    static final Instrument PLAN = new Instrument("宿城区政务服务综合（全科）窗口办事员一体化管理工作方案", "宿区政办发〔2024〕26号");

    /** The first day of the plan. */
    static final String IN_FORCE = "2024-12-27";

    /** A clause by its number in the register without the prefix, such as {@code 2.2.5.2-a}. */
    static Citation clause(String number) {
        return PLAN.clause("SC-" + number);
    }

    public SuchengPack() {
        super(ID, "宿城区", "321302", PLAN, IN_FORCE);
    }

    @Override
    public Set<String> modules() {
        return Set.of("assessment", "payroll", "window");
    }

    @Override
    protected List<OpenPart> openParts() {
        return List.of(PayrollReadings.OPEN, AssessmentReadings.OPEN, WindowReadings.OPEN, StaffingReadings.OPEN, SuchengFilingDuties.OPEN, SuchengMilestones.OPEN);
    }

    @Override
    public Identity identity() {
        return PlanValues.IDENTITY;
    }

    @Override
    public Map<PolicyPoint, List<Dated<?>>> points() {
        return SuchengPoints.ALL;
    }

    /** The centres of the 18 towns and streets, by the national division codes of June 2023 (data of modood, WTFPL). */
    @Override
    public List<KnownSite> sites() {
        return List.of(new KnownSite("321302", "宿城区政务服务中心", SiteLevel.DISTRICT, List.of("区政务服务中心", "宿城区", "区中心")),
                town("001", "幸福街道"), town("002", "项里街道"), town("003", "河滨街道"), town("004", "古城街道"), town("005", "双庄街道"),
                town("006", "支口街道"), town("007", "洋北街道"), town("101", "耿车镇"), town("102", "埠子镇"), town("103", "龙河镇"),
                town("107", "中扬镇"), town("109", "陈集镇"), town("110", "蔡集镇"), town("111", "王官集镇"), town("112", "屠园镇"),
                town("150", "洋河镇"), town("400", "宿城开发区"), town("450", "苏州宿迁工业园"));
    }

    private static KnownSite town(String code, String name) {
        return new KnownSite("321302" + code, name + "便民服务中心", SiteLevel.TOWN, List.of(name));
    }
}
