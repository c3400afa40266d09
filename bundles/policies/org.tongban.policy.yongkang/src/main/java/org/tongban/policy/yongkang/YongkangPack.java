package org.tongban.policy.yongkang;

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

/** 永康市政务服务综合窗口办事员改革方案, signed on 20 September 2023. */
@Component(service = PolicyPack.class)
@Pack(YongkangPack.ID)
public final class YongkangPack extends DocumentPack {

    static final String ID = "yongkang";

    static final Instrument PLAN = new Instrument("永康市政务服务综合窗口办事员改革方案", "永政办发〔2023〕44号");

    /** The day of its signing; it was published on 13 November 2023, after both of its deadlines. */
    static final String IN_FORCE = "2023-09-20";

    public YongkangPack() {
        super(ID, "永康市", "330784", PLAN, IN_FORCE);
    }

    /** A clause by its number in the register without the prefix, such as {@code 3.1-a}. */
    static Citation clause(String number) {
        return PLAN.clause("YK-" + number);
    }

    @Override
    public Set<String> modules() {
        return Set.of("assessment", "payroll", "window");
    }

    @Override
    protected List<OpenPart> openParts() {
        return List.of(CoreReadings.OPEN, WindowReadings.OPEN, PayrollReadings.OPEN, AssessmentReadings.OPEN, StaffingReadings.OPEN);
    }

    @Override
    public Identity identity() {
        return PlanValues.IDENTITY;
    }

    @Override
    public Map<PolicyPoint, List<Dated<?>>> points() {
        return YongkangPoints.ALL;
    }

    /** The city's hall and the centres of its towns and streets, which the document does not name: by the national division codes of June 2023 (data of modood, WTFPL). */
    @Override
    public List<KnownSite> sites() {
        return List.of(new KnownSite("330784", "永康市政务服务大厅", SiteLevel.DISTRICT, List.of("市政务服务大厅", "市级政务服务大厅", "永康市政务服务中心", "永康市", "市大厅")),
                town("001", "东城街道"), town("002", "西城街道"), town("003", "江南街道"), town("105", "石柱镇"), town("106", "前仓镇"), town("107", "舟山镇"), town("108", "古山镇"),
                town("109", "方岩镇"), town("110", "龙山镇"), town("111", "西溪镇"), town("112", "象珠镇"), town("113", "唐先镇"), town("114", "花街镇"), town("115", "芝英镇"));
    }

    private static KnownSite town(String code, String name) {
        return new KnownSite("330784" + code, name + "便民服务中心", SiteLevel.TOWN, List.of(name));
    }
}
