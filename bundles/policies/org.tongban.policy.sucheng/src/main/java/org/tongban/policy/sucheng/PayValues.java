package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import org.tongban.core.law.Dated;

/** What the document says of pay, benefits and consequences in words rather than amounts (二（二）5, 6, 8). */
final class PayValues {

    static final Dated<List<String>> COMPONENTS = lists("薪酬组成", "2.2.5-a", "基本工资", "技能补贴", "年限补贴", "学历补贴", "社会保险", "其他福利待遇");
    static final Dated<String> BASIC = says("基本工资", "按相关规定标准，据实确定", "2.2.5.1-a");
    static final Dated<String> SEVERAL_CERTIFICATES = says("有多项证书的", "以最高等级为准，不累计、不叠加", "2.2.5.2-b");
    static final Dated<List<String>> IN_PROBATION = lists("试用期待遇", "2.2.5-b", "基本工资", "技能补贴", "办理社保");
    static final Dated<String> INSURANCE = says("社会保险及其他福利", "按相关政策执行", "2.2.5.5-a");
    static final Dated<Integer> FULL_YEAR = Dated.<Integer>named("评为优秀的当年工作年限（年）").from(IN_FORCE, 1, clause("2.2.8.2-f"));

    static final Dated<String> CHANNEL = says("发放渠道", "与基本工资同渠道", "2.2.6.1-a");
    static final Dated<String> FUND = says("资金来源", "同级财政", "2.2.6.1-a");
    static final Dated<String> VILLAGES = says("村（社区）办事员的三项补贴", "由各镇（街）参照本办法执行", "2.2.6.1-b");
    static final Dated<List<String>> BENEFITS = lists("福利", "2.2.6.2-a", "工作餐或伙食补贴", "健康体检", "工会活动", "年底考核");
    static final Dated<String> BENEFITS_LIKE = says("福利标准", "享受所在单位同类人员同等待遇，由用人单位保障", "2.2.6.2-a");
    static final Dated<List<String>> LEAVE = lists("休假", "2.2.6.2-b", "年假", "婚假", "产假");

    static final Dated<List<String>> CYCLES = lists("考核周期", "2.2.8-a", "月度考核", "年度考核");
    static final Dated<String> SUSPENDED = says("暂停月度考核的情形", "因涉嫌违法违纪被立案调查尚未结案", "2.2.8.1-c");
    static final Dated<List<String>> USES = lists("考核结果运用", "2.2.8.2-h", "奖惩", "晋升", "续聘", "进一步使用");
    static final Dated<List<String>> COMMENDED = lists("表彰", "4.3-a", "优秀单位", "优秀个人");

    private PayValues() {
    }

    private static Dated<String> says(String name, String words, String number) {
        return Dated.<String>named(name).from(IN_FORCE, words, clause(number));
    }

    private static Dated<List<String>> lists(String name, String number, String... words) {
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause(number));
    }
}
