package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about who is taken over, leads, is certified and trained. */
final class StaffingReadings {

    static final Reading TRANSFER = Reading.asks("yk.staffing.transfer.changesEmployer", "“统一划转”是否改变用人单位", clause("3.1-b"))
            .option("A", "用人单位改为市政管办")
            .option("B", "只改变管理，用人单位不变")
            .byDefault("A", "同一句写明“统一聘用”");

    static final Reading VACANCY = Reading.asks("yk.leader.vacancyGraceDays", "组长离任后可否暂缺", clause("3.2-f"))
            .option("A", "不可，缺一日即不符合")
            .option("B", "可暂缺一段时间（如30日），其间提醒")
            .byDefault("B", "选定接任的组长需要时间");

    static final Reading ABOVE_TOP = Reading.asks("yk.skill.aboveTop", "持有高于高级工的证书怎样认定", clause("4.2.1-b"))
            .option("A", "按高级工认定并提示")
            .option("B", "不认定")
            .byDefault("A", "高等级的能力涵盖高级工");

    static final Reading EXISTING_STAFF = Reading.asks("yk.training.prePost.existingStaff", "已在岗（划转）的人员是否也须岗前培训和考核", clause("4.2.2-b"))
            .option("A", "只对新上岗的人员，已在岗的在2023年9月30日前补齐")
            .option("B", "全部人员补齐后方可继续在岗")
            .byDefault("A", "要求的是“岗前”，改革期间服务不断");

    static final Reading CONTROL = Reading.asks("yk.staffing.control.granularity", "控制数按全市还是按单位核定", clause("6.2-b"))
            .option("A", "分单位核定，并有全市总数")
            .option("B", "只有全市总数")
            .byDefault("A", "“具体控制数和使用范围”");

    /** The number of posts that the establishment office approves. */
    static final LocalFigure<Integer> CONTROL_NUMBER = new LocalFigure<>("yk.staffing.control.number", "综合窗口办事员控制数（市委编办核定）", Source.DELEGATED, clause("6.2-b"), WindowReadings::count)
            .optional();

    static final OpenPart OPEN = new OpenPart(List.of(TRANSFER, VACANCY, ABOVE_TOP, EXISTING_STAFF, CONTROL), List.of(CONTROL_NUMBER));

    private StaffingReadings() {
    }
}
