package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.PLAN;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Dated;
import org.tongban.policy.plan.Identity;

/** What the document says of itself, of who does what, and of the systems around it. */
final class PlanValues {

    private static final LocalDate SIGNING = LocalDate.parse(IN_FORCE);
    private static final List<String> HIGHER = List.of("国发〔2022〕5号", "苏政发〔2022〕71号", "苏政务办发〔2022〕20号");

    static final Identity IDENTITY = new Identity("宿城区人民政府办公室", Optional.of(SIGNING), Optional.empty(), "", HIGHER);

    static final Dated<String> NUMBER = says("文号", PLAN.number(), "0-a");
    static final Dated<LocalDate> SIGNED = Dated.<LocalDate>named("成文日期").from(IN_FORCE, SIGNING, clause("0-a"));
    static final Dated<List<String>> BASIS = Dated.<List<String>>named("依据文件").from(IN_FORCE, HIGHER, clause("0-b"));
    static final Dated<YearMonth> FIRST_MONTH = Dated.<YearMonth>named("首个工资月").assumedFrom(IN_FORCE, YearMonth.from(SIGNING).plusMonths(1), clause("0-a"));
    static final Dated<Integer> FIRST_YEAR = Dated.<Integer>named("首个考核年度").assumedFrom(IN_FORCE, SIGNING.getYear() + 1, clause("0-a"));

    static final Dated<String> LEADER = says("统筹协调", "区数据局", "4.1-a");
    static final Dated<String> MANAGER = says("管理单位", "区数据局", "4.2-a");
    static final Dated<String> CUSTODIAN = says("办事员清单和事项清单的扎口单位", "区政务服务中心", "3.3-a");
    static final Dated<String> CONTACTS = says("各单位专人负责", "各相关单位", "4.1-b");

    static final Dated<List<String>> TOWN_LOAD = lists("镇（街）设置全科窗口的依据", "2.2.1-c", "办件情况");
    static final Dated<String> ANY_POST = says("各级综合（全科）窗口", "统一受理和“通岗通办”", "1-d");
    static final Dated<String> ITEM_LISTS = says("综合（全科）窗口受理的范围", "各级纳入综合（全科）窗口运行事项清单", "3.2-b");
    static final Dated<String> MERGING = says("各部门单设窗口", "逐步整合并入本级政务服务中心", "1-c");
    static final Dated<List<String>> MECHANISMS = lists("服务机制", "2.2.3.9-a", "办不成事反映", "延时服务", "代办帮办", "自助服务区");
    static final Dated<String> FIRST_ASKED = says("首问", "履行首问负责义务", "2.2.3.1-a");
    static final Dated<List<String>> MATERIALS = lists("窗口材料的递送", "2.2.3.3-a", "流转", "运送", "发放", "邮寄");

    static final Dated<String> PLATFORM = says("外部系统", "宿城区三级政务服务管理平台", "1-g");
    static final Dated<String> HIGH_FREQUENCY = says("基层办件系统", "基层高频事项一平台", "2-b");
    static final Dated<String> QUEUE = says("叫号和标识", "调整叫号引导逻辑，完善窗口标识", "3.3-c");

    private PlanValues() {
    }

    private static Dated<String> says(String name, String words, String clause) {
        return Dated.<String>named(name).from(IN_FORCE, words, clause(clause));
    }

    private static Dated<List<String>> lists(String name, String clause, String... words) {
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause(clause));
    }
}
