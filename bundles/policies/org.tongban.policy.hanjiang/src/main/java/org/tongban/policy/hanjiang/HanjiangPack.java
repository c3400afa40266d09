package org.tongban.policy.hanjiang;

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

/** 涵江区各级行政(便民)服务中心全面深化“一窗受理、集成服务”改革实施方案, dated 19 November 2019. */
@Component(service = PolicyPack.class)
@Pack(HanjiangPack.ID)
public final class HanjiangPack extends DocumentPack {

    static final String ID = "hanjiang";

    static final Instrument PLAN = new Instrument("涵江区各级行政(便民)服务中心全面深化“一窗受理、集成服务”改革实施方案", "涵政办〔2019〕38号");

    /** The day of the document. */
    static final String IN_FORCE = "2019-11-19";

    /** The district's centre and those of its twelve towns and streets, which the document counts and does not name: by the national division codes of June 2023 (data of modood, WTFPL). */
    static final List<KnownSite> SITES = List.of(new KnownSite("350303", "涵江区行政服务中心", SiteLevel.DISTRICT, List.of("区行政服务中心", "行政服务中心", "涵江区", "区中心")),
            town("001", "涵东街道"), town("002", "涵西街道"), town("100", "三江口镇"), town("101", "白塘镇"), town("102", "国欢镇"), town("103", "梧塘镇"), town("104", "江口镇"),
            town("105", "萩芦镇"), town("106", "白沙镇"), town("107", "庄边镇"), town("108", "新县镇"), town("200", "大洋乡"));

    public HanjiangPack() {
        super(ID, "涵江区", "350303", PLAN, IN_FORCE);
    }

    /** A clause by its number in the register without the prefix, such as {@code 4.3-b1}. */
    static Citation clause(String number) {
        return PLAN.clause("HJ-" + number);
    }

    @Override
    public Set<String> modules() {
        return Set.of("payroll", "window");
    }

    @Override
    protected List<OpenPart> openParts() {
        return List.of(CoreReadings.OPEN, WindowReadings.OPEN, PayrollReadings.OPEN, StaffingReadings.OPEN);
    }

    @Override
    public Identity identity() {
        return PlanValues.IDENTITY;
    }

    @Override
    public Map<PolicyPoint, List<Dated<?>>> points() {
        return HanjiangPoints.ALL;
    }

    @Override
    public List<KnownSite> sites() {
        return SITES;
    }

    private static KnownSite town(String code, String name) {
        return new KnownSite("350303" + code, name + "便民服务中心", SiteLevel.TOWN, List.of(name));
    }
}
