package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.KnownSite;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.Milestone.Kind;
import org.tongban.policy.plan.MilestonePolicy;

/** The district's centre and its staff by the end of September 2019, the twelve towns by the end of December, mailing from 2020 on (一, 四). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangMilestones implements MilestonePolicy {

    private static final Rate ALL = Rate.of("100%");
    private static final Citation CENTRE = clause("1-c");
    private static final Citation TOWNS = clause("1-d");
    private static final Citation DISPATCH = clause("4.2-a");
    private static final Citation MAIL = clause("4.5-a");

    static final Dated<List<String>> DELIVERABLES = Dated.<List<String>>named("区中心改革的成果").from(IN_FORCE, List.of("区中心改革完成", "配套信息化平台投入使用"), CENTRE);
    static final Dated<LocalDate> TOWNS_DUE = Dated.<LocalDate>named("乡镇便民服务中心完成期限").from(IN_FORCE, LocalDate.parse("2019-12-31"), TOWNS);
    static final Dated<Integer> TOWN_CENTRES = Dated.<Integer>named("乡镇便民服务中心数").from(IN_FORCE, 12, TOWNS);
    static final Dated<LocalDate> MAIL_FROM = Dated.<LocalDate>named("免费邮寄起始日").from(IN_FORCE, LocalDate.parse("2020-01-01"), MAIL);

    @Override
    public List<Milestone> milestones(Worksheet sheet) {
        sheet.figure(TOWN_CENTRES);
        List<String> centre = List.of("区行政服务中心");
        return List.of(september("HJ-M1", CENTRE, "区行政服务中心完成改革，配套信息化平台投入使用", HanjiangContradictions.CENTRE_DUE, CoreReadings.CENTRE_DUE, sheet.figure(DELIVERABLES), centre, sheet),
                new Milestone("HJ-M2", TOWNS, "全区12个乡镇便民服务中心全部完成改革", Optional.empty(), Optional.of(lastDay(TOWNS_DUE, sheet.part("HJ-M2"))), Kind.SITES, towns(), ALL, false,
                        List.of("各乡镇（街道）")),
                september("HJ-M3", DISPATCH, "劳务派遣人员由第三方人才服务机构聘用、培训和管理", HanjiangContradictions.STAFF_DUE, CoreReadings.STAFF_DUE, List.of(), centre, sheet),
                new Milestone("HJ-M4", MAIL, "区行政服务中心实行部分政务服务事项免费邮寄", Optional.empty(), Optional.of(sheet.part("HJ-M4").figure(MAIL_FROM)), Kind.DELIVERABLES, List.of(), ALL,
                        false, centre));
    }

    /** A deadline before the document's own day: history, or by a day that the place sets anew. */
    private static Milestone september(String id, Citation clause, String title, Dated<LocalDate> deadline, LocalFigure<LocalDate> anew, List<String> parts, List<String> responsible,
            Worksheet sheet) {
        LocalDate due = lastDay(deadline, sheet.part(id));
        boolean history = sheet.reading(CoreReadings.HISTORIC).equals("A");
        boolean historic = history && due.isBefore(PlanValues.SIGNING);
        Milestone named = new Milestone(id, clause, title, Optional.empty(), Optional.of(due), Kind.DELIVERABLES, parts, ALL, historic, responsible);
        return history ? named : sheet.local(anew).map(named::dueOn).orElse(named);
    }

    /** The last day in time of a deadline of the document, by the reading of 前. */
    private static LocalDate lastDay(Dated<LocalDate> deadline, Worksheet sheet) {
        LocalDate named = sheet.figure(deadline);
        return sheet.reading(CoreReadings.INCLUSIVE).equals("B") ? named.minusDays(1) : named;
    }

    private static List<String> towns() {
        return HanjiangPack.SITES.stream().filter(site -> site.level() == SiteLevel.TOWN).map(KnownSite::name).toList();
    }
}
