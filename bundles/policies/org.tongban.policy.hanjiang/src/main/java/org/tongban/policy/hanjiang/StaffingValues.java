package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;
import static org.tongban.policy.hanjiang.PlanValues.lists;
import static org.tongban.policy.hanjiang.PlanValues.says;

import java.util.List;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;

/** What the document says of numbers of staff, recruitment, pay in words, assessment and training, for the modules that will work by it (四, 五). */
final class StaffingValues {

    private static final Citation STAFF = clause("4.1-c");
    private static final Citation TOWNS = clause("4.1-f");
    private static final Citation GUIDES_CLAUSE = clause("4.1-g");

    static final Dated<Integer> ENGINEERING = number("工程建设项目一窗工作人员", 2, STAFF);
    static final Dated<Integer> GUIDES = number("导办员", 3, STAFF);
    static final Dated<Integer> AGENTS = number("代办员", 3, STAFF);
    static final Dated<Integer> TOWN_LEAST = number("每个乡镇综合受理人员下限", 2, TOWNS);
    static final Dated<Integer> TOWN_MOST = number("每个乡镇综合受理人员上限", 5, TOWNS);
    static final Dated<Integer> TOWN_POPULATION = number("可配备导办代办人员的乡镇人口（超过）", 50000, GUIDES_CLAUSE);
    static final Dated<Integer> TOWN_GUIDES = number("人口超过界限的乡镇可配备的导办代办人员", 1, GUIDES_CLAUSE);

    static final Dated<String> CONDITIONS = says("选聘条件", "按照招聘人员相关规定", "4.2-g");
    static final Dated<String> PREFERRED = says("优先选用", "服务中心现有窗口聘用工作人员，条件符合的择优选用", "4.2-g");
    static final Dated<String> RECRUITER = says("管理单位", "区行政服务中心", "4.1-e");
    static final Dated<String> TOWN_RECRUITER = says("乡镇前台人员的招聘单位", "各镇街", "4.1-h");
    static final Dated<List<String>> COORDINATORS = lists("统筹协调", "5.2-a", "区审改办", "发改局", "行政服务中心管委会");
    static final Dated<List<String>> CENTRE_DUTIES = lists("区行政服务中心的工作", "5.3-a", "人员转聘", "业务培训", "服务考核", "窗口整合");

    static final Dated<List<String>> COMPONENTS = lists("薪酬组成", "4.2-e", "应发工资", "年度绩效奖金", "单位缴纳的“五险一金”等政策性费用");
    static final Dated<String> MODEL = says("经费标准", "参照市文件经费标准（莆政办〔2019〕51号）", "4.2-f");
    static final Dated<String> FUND = says("资金来源", "财政支出", "4.2-e");
    static final Dated<String> CHANNEL = says("发放渠道", "委托第三方人才服务机构", "4.2-a");
    static final Dated<List<String>> BENEFITS = lists("福利", "4.2-e", "“五险一金”", "统一服装");

    static final Dated<List<String>> ASSESSED = lists("考核维度", "5.3-a", "服务考核");
    static final Dated<String> CIRCULARS = says("考核依据", "定期通报改革进展情况和问题", "5.4-a");

    static final Dated<String> ORGANISER = says("培训单位", "区行政服务中心", "5.3-a");
    static final Dated<String> BASIC_BY = says("基础培训单位", "第三方人才服务机构", "5.3-b");
    static final Dated<List<String>> BASIC_TOPICS = lists("培训内容", "5.3-b", "形象", "礼仪", "行为", "服务");
    static final Dated<Integer> BASIC_DAYS = Dated.<Integer>named("上岗后完成基础培训的期限（日）").assumedFrom(IN_FORCE, 30, clause("5.3-b"));
    static final Dated<List<String>> TRAININGS = lists("培训类型", "5.3-c", "基础培训", "跨部门业务培训", "跨层级业务培训");
    static final Dated<String> TRAINERS = says("培训教师", "窗口骨干", "5.3-c");

    private StaffingValues() {
    }

    private static Dated<Integer> number(String name, int value, Citation clause) {
        return Dated.<Integer>named(name).from(IN_FORCE, value, clause);
    }
}
