package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.PLAN;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Dated;
import org.tongban.policy.plan.Identity;

/** What the document says of itself, its goals, its windows' work and its reports, in words rather than figures. */
final class PlanValues {

    static final LocalDate SIGNING = LocalDate.parse(IN_FORCE);
    static final LocalDate PUBLICATION = LocalDate.parse("2023-11-13");

    static final Identity IDENTITY = new Identity("永康市人民政府办公室", Optional.of(SIGNING), Optional.of(PUBLICATION), "有效", List.of());

    static final Dated<String> NUMBER = says("文号", PLAN.number(), "0-a");
    static final Dated<LocalDate> SIGNED = Dated.<LocalDate>named("成文日期").from(IN_FORCE, SIGNING, clause("0-a"));
    static final Dated<LocalDate> PUBLISHED = Dated.<LocalDate>named("公布日期").from(IN_FORCE, PUBLICATION, clause("0-a"));
    static final Dated<LocalDate> EFFECTIVE = Dated.<LocalDate>named("施行日期").assumedFrom(IN_FORCE, SIGNING, clause("0-a"));
    static final Dated<String> STATUS = says("有效性", "有效", "0-a");

    static final Dated<String> COORDINATOR = says("统筹协调", "市政管办", "6.2-a");
    static final Dated<List<String>> GOALS = lists("改革目标", "2-a", "减窗口", "减人员", "提效能");
    static final Dated<String> ONE_STOP = says("办结方式", "“一站式”办结", "2-b");
    static final Dated<String> TOWN_NUMBERS = says("镇（街道）综合窗口数和前台受理人员数", "逐镇（街道）明确，报市政管办审核备案", "3.2-b");
    static final Dated<String> ANY_DEPARTMENT = says("综合窗口受理范围", "跨部门综合受理", "3.1-d");
    static final Dated<String> ANY_PLACE = says("通办范围", "全市域通办", "3.2-a");
    static final Dated<List<String>> FRONT = lists("综合窗口承担的环节", "4.1.1-a", "业务咨询", "材料初审", "业务受理");
    static final Dated<String> PATH = says("办理路径", "受办分离", "4.1.1-a");
    static final Dated<List<String>> BACK = lists("部门承担的工作", "4.1.1-b", "业务规范", "业务指导", "审核办理", "对办理结果负责");
    static final Dated<String> ON_SPOT = says("前台即办事项", "尽量增加", "4.1.2-b");
    static final Dated<List<String>> MECHANISMS = lists("服务机制", "4.1.2-c", "无差别全科受理", "全市域通办");
    static final Dated<String> SITES = says("现场管理", "市、镇（街道）两级政务服务大厅现场标准化管理", "5.2-b");
    static final Dated<String> CONTINUITY = says("改革期间", "服务不断、秩序不乱", "6.1-a");

    static final Dated<List<String>> FILED_CHANGES = lists("须备案的调整", "3.2-e", "综合窗口数量", "人员");
    static final Dated<String> RECEIVER = says("备案机关", "市政管办", "3.2-e");
    static final Dated<List<String>> FILING_LISTS = lists("备案清单", "5.1-b", "综合窗口数", "前台受理人员数", "组长人选");
    static final Dated<List<String>> TRANSFER_LISTS = lists("划转清单", "5.1-a", "划转编外人员名额", "人员数量", "具体人员名单");
    static final Dated<String> CONTROL_RECORD = says("控制数核定文件", "市委编办核定的控制数和使用范围", "6.2-b");

    private PlanValues() {
    }

    static Dated<String> says(String name, String words, String clause) {
        return Dated.<String>named(name).from(IN_FORCE, words, clause(clause));
    }

    static Dated<List<String>> lists(String name, String clause, String... words) {
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause(clause));
    }
}
