package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import org.tongban.core.law.Dated;
import org.tongban.core.people.DegreeLevel;

/** What the document says of choosing, training and rating clerks, for the modules that will work by it (二（二）2 to 4). */
final class StaffingValues {

    static final Dated<Integer> MAX_AGE = Dated.<Integer>named("选聘年龄上限（周岁）").from(IN_FORCE, 35, clause("2.2.2-3a"));
    static final Dated<DegreeLevel> MIN_EDUCATION = Dated.<DegreeLevel>named("选聘最低学历").from(IN_FORCE, DegreeLevel.JUNIOR_COLLEGE, clause("2.2.2-3b"));

    /** The conditions that a person checks, in the document's order. */
    static final List<Dated<String>> CONDITIONS = List.of(condition("1", "思想政治素质好，拥护中国共产党领导"), condition("2", "遵守宪法、法律法规，无违法违纪行为"),
            condition("4", "有服务意识，有强烈的事业心和工作责任心"), condition("5", "能够严格执行窗口工作人员的各项管理制度"), condition("6", "能够履行岗位职责，承担有关义务"),
            condition("7", "有较强的文字表达和语言表达能力，且能熟练操作计算机"), condition("9", "身体健康，符合工作所需身体条件要求"), condition("10", "服从上级工作安排，符合岗位要求的其他条件"));

    static final Dated<String> STANDARD = says("职业技能标准", "《行政办事员（政务服务综合窗口办事员）国家职业技能标准》（2020年版）", "2.2.2-8");
    static final Dated<List<String>> ELECTED_POSTS = lists("可竞选的岗位", "2.2.4.1-c", "窗口负责人", "首席代表");
    static final Dated<List<String>> REPLACED = lists("建议换岗的情形", "2.2.8.2-g", "未按要求取得政务服务办事员等级证书", "连续考核末位");

    static final Dated<String> BEFORE_POST = says("岗前培训", "岗前培训", "2-c");
    static final Dated<String> ORGANISER = says("培训单位", "区数据局", "2.2.4.2-a");
    static final Dated<Integer> CENTRAL_A_YEAR = Dated.<Integer>named("每年集中培训最少次数").assumedFrom(IN_FORCE, 1, clause("2.2.4.2-a"));
    static final Dated<List<String>> TRAININGS = lists("培训类型", "2.2.4.2-b", "入职培训", "常规培训", "职业培训", "提升培训");
    static final Dated<List<String>> TOPICS = lists("培训内容", "2.2.4.2-c", "思想意识", "专业技能", "服务礼仪", "现场管理");
    static final Dated<List<String>> BY_CENTRES = lists("各级中心（站）不定期组织的培训", "2.2.4.3-a", "专项培训", "日常培训");
    static final Dated<List<String>> MODES = lists("培训方式", "2.2.4.3-b", "能上能下", "点对点结对", "课题研讨", "主题沙龙");
    static final Dated<Integer> ROUNDS = Dated.<Integer>named("业务培训最少轮次").assumedFrom(IN_FORCE, 2, clause("3.3-b"));
    static final Dated<String> EMERGENCIES = says("应急处置", "掌握基本的现场应急医疗救助方法，能按照应急预案组织人员疏散", "2.2.3.8-a");

    static final Dated<String> RATING = says("评价引导", "按“好差评”制度要求做好服务事项评价相关工作", "2.2.3.4-a");

    private StaffingValues() {
    }

    private static Dated<String> condition(String number, String text) {
        return says("选聘条件（" + number + "）", text, "2.2.2-" + number);
    }

    private static Dated<String> says(String name, String words, String clause) {
        return Dated.<String>named(name).from(IN_FORCE, words, clause(clause));
    }

    private static Dated<List<String>> lists(String name, String clause, String... words) {
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause(clause));
    }
}
