package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.PlanValues.lists;
import static org.tongban.policy.yongkang.PlanValues.says;
import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.util.List;
import org.tongban.core.law.Dated;

/** What the document says of taking over, certifying, assessing and training clerks, for the modules that will work by it (三, 四, 五, 六). */
final class StaffingValues {

    static final Dated<String> CONTROL = says("综合窗口办事员控制数", "由市委编办核定具体控制数和使用范围", "6.2-b");
    static final Dated<String> SERIES = says("综合窗口办事员工种", "实行体系单列", "6.2-b");
    static final Dated<List<String>> TRANSFERRED = lists("划转人员", "3.1-b", "各窗口前台受理编外人员");
    static final Dated<String> TRANSFERRED_TO = says("划转后的用人单位", "市政管办", "3.1-b");
    static final Dated<Integer> NOTICE_DAYS = Dated.<Integer>named("原任职在划转前几日结束").assumedFrom(IN_FORCE, 1, clause("3.1-b"));
    static final Dated<String> CONTINUITY = Dated.<String>named("划转前后的工龄").assumedFrom(IN_FORCE, "连续计算", clause("3.1-b"));
    static final Dated<List<String>> TOWN_DUTIES = lists("镇（街道）办事员职责", "3.2-d", "全市域通办业务的受理", "下放民生事项的办理", "镇（街道）交办的其他工作");

    static final Dated<String> STANDARD = says("职业技能标准", "《行政办事员（政务服务综合窗口办事员）国家职业技能标准》（2020年版）", "4.2.1-a");
    static final Dated<String> CERTIFIED = says("职业技能等级认定", "在综合窗口聘用人员中推行", "4.2.1-a");
    static final Dated<Integer> LEADERS = Dated.<Integer>named("每个镇（街道）的组长人数").from(IN_FORCE, 1, clause("3.2-f"));
    static final Dated<Integer> VACANCY = Dated.<Integer>named("组长暂缺的宽限（日）").assumedFrom(IN_FORCE, 30, clause("3.2-f"));
    static final Dated<String> LEADER_DUTIES = says("组长职责", "明确镇（街道）综合窗口组长职责", "5.3-c");

    static final Dated<List<String>> CYCLES = lists("考核周期", "4.3.1-a", "日常考评", "综合考核");
    static final Dated<String> NEW_SCHEME = says("考评制度", "对现行考评制度进行调整", "4.3.1-b");
    static final Dated<List<String>> USES = lists("考核结果运用", "4.3.2-a", "特殊考核奖");

    static final Dated<List<String>> BEFORE_POST = lists("岗前培训", "4.2.2-b", "系统培训", "实践操作测评", "岗前考核");
    static final Dated<String> ORGANISER = says("培训单位", "市政管办", "4.2.2-a");
    static final Dated<List<String>> TRAININGS = lists("培训类型", "4.2.2-c", "多类目事项实践培训", "分组教学指导");
    static final Dated<String> TRAINERS = says("培训教师", "各窗口经验丰富的业务工作者", "4.2.2-c");
    static final Dated<List<String>> AIMS = lists("培训内容", "4.2.2-a", "一岗多能", "全科受理");
    static final Dated<String> BY_DEPARTMENTS = says("部门的培训责任", "综合业务梳理以及业务培训", "6.2-e");

    private StaffingValues() {
    }
}
