package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.Milestone.Kind;
import org.tongban.policy.plan.MilestonePolicy;

/**
 * The three stages of the document (五), all due before it was published: they are recorded and raise no alarm. Towns and
 * clerks are named by the place's records.
 */
@Component
@Pack(YongkangPack.ID)
public final class YongkangMilestones implements MilestonePolicy {

    private static final Rate ALL = Rate.of("100%");
    private static final Citation TRANSFER = clause("5.1-a");
    private static final Citation FILING = clause("5.1-b");
    private static final Citation MECHANISMS = clause("5.2-a");
    private static final Citation TRAINING = clause("5.3-a");
    private static final Citation DUTIES = clause("5.3-c");
    private static final Citation OVERALL = clause("5.3-d");

    static final Dated<LocalDate> TRANSFER_DUE = due("人员编制划转期限", "2023-09-25", TRANSFER);
    static final Dated<LocalDate> MECHANISMS_DUE = due("机制建设完善期限", "2023-09-25", MECHANISMS);
    static final Dated<LocalDate> DUTIES_DUE = due("组长职责明确期限", "2023-09-30", DUTIES);
    static final Dated<LocalDate> OVERALL_DUE = due("改革完成期限", "2023-09-30", OVERALL);
    static final Dated<List<String>> DEPARTMENTS = list("划转编外人员的部门", TRANSFER, "市人力资源和社会保障局", "市医保局", "公积金永康分中心");
    static final Dated<List<String>> DETAILS = list("划转须明确的内容", TRANSFER, "名额", "人员数量", "人员名单");
    static final Dated<List<String>> DELIVERABLES = list("机制建设的成果", MECHANISMS, "业务边界", "工作流程", "监督机制", "评价机制", "考核机制", "绩效奖惩机制");
    static final Dated<List<String>> MODES = list("业务培训方式", TRAINING, "分批培训", "顶岗实操");

    @Override
    public List<Milestone> milestones(Worksheet sheet) {
        List<String> transfers = new ArrayList<>();
        for (String department : sheet.figure(DEPARTMENTS)) {
            sheet.figure(DETAILS).forEach(detail -> transfers.add(department + detail));
        }
        List<String> office = List.of(sheet.figure(YongkangAuthority.OFFICE));
        String training = "综合窗口办事员业务培训（" + String.join("+", sheet.figure(MODES)) + "）";
        return List.of(milestone("YK-M1", TRANSFER, "人员编制划转阶段", TRANSFER_DUE, Kind.MILESTONES, List.of("YK-M1a", "YK-M1b"), office, sheet),
                milestone("YK-M1a", TRANSFER, "明确划转编外人员名额、人员数量和人员名单", TRANSFER_DUE, Kind.DELIVERABLES, transfers, sheet.figure(DEPARTMENTS), sheet),
                milestone("YK-M1b", FILING, "各镇（街道）综合窗口数、前台受理人员数和组长人选备案", YongkangEstablishment.FIRST_DUE, Kind.SITES, List.of(), List.of("各镇（街道）"), sheet),
                milestone("YK-M2", MECHANISMS, "机制建设完善阶段", MECHANISMS_DUE, Kind.DELIVERABLES, sheet.figure(DELIVERABLES), office, sheet),
                milestone("YK-M3", TRAINING, training, YongkangRouting.JOINED_BY, Kind.DELIVERABLES, List.of(), office, sheet),
                milestone("YK-M3c", DUTIES, "明确镇（街道）综合窗口组长职责", DUTIES_DUE, Kind.DELIVERABLES, List.of(), office, sheet),
                milestone("YK-M", OVERALL, "全面完成综合窗口改革工作", OVERALL_DUE, Kind.MILESTONES, List.of("YK-M1", "YK-M2", "YK-M3"),
                        List.of("市政管办", "各相关部门", "各镇（街道）"), sheet));
    }

    /** The last day in time of a deadline of the document, by the reading of 前. */
    static LocalDate lastDay(Dated<LocalDate> deadline, Worksheet sheet) {
        LocalDate named = sheet.figure(deadline);
        return sheet.reading(CoreReadings.INCLUSIVE).equals("B") ? named.minusDays(1) : named;
    }

    private static Milestone milestone(String id, Citation clause, String title, Dated<LocalDate> deadline, Kind kind, List<String> parts, List<String> responsible, Worksheet sheet) {
        LocalDate due = lastDay(deadline, sheet.part(id));
        boolean historic = due.isBefore(PlanValues.PUBLICATION);
        return new Milestone(id, clause, title, Optional.empty(), Optional.of(due), kind, parts, ALL, historic, responsible);
    }

    private static Dated<LocalDate> due(String name, String day, Citation clause) {
        return Dated.<LocalDate>named(name).from(IN_FORCE, LocalDate.parse(day), clause);
    }

    private static Dated<List<String>> list(String name, Citation clause, String... words) {
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause);
    }
}
