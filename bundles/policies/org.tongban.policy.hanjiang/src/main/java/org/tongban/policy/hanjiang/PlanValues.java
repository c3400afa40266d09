package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.PLAN;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Dated;
import org.tongban.policy.plan.Identity;

/** What the document says of itself, of windows, items and systems, in words rather than figures. */
final class PlanValues {

    static final LocalDate SIGNING = LocalDate.parse(IN_FORCE);
    private static final LocalDate PUBLICATION = LocalDate.parse("2019-11-29");
    private static final List<String> HIGHER = List.of("厅字〔2018〕22号", "闽委办发〔2018〕18号", "莆政办〔2019〕51号");

    static final Identity IDENTITY = new Identity("莆田市涵江区人民政府办公室", Optional.of(SIGNING), Optional.of(PUBLICATION), "", HIGHER);

    static final Dated<String> NUMBER = says("文号", PLAN.number(), "0-a");
    static final Dated<LocalDate> SIGNED = Dated.<LocalDate>named("成文日期").from(IN_FORCE, SIGNING, clause("0-a"));
    static final Dated<LocalDate> PUBLISHED = Dated.<LocalDate>named("公布日期").from(IN_FORCE, PUBLICATION, clause("0-a"));
    static final Dated<LocalDate> EFFECTIVE = Dated.<LocalDate>named("施行日期").assumedFrom(IN_FORCE, SIGNING, clause("0-a"));
    static final Dated<List<String>> BASIS = Dated.<List<String>>named("依据文件").from(IN_FORCE, HIGHER, clause("0-b"));
    static final Dated<String> MAIL_BASIS = says("免费邮寄的依据文件", "国邮办函〔2019〕94号", "4.5-c");

    static final Dated<List<String>> EXTERNAL = lists("不进驻中心的单位", "3-a", "经政府同意设立的外设分中心", "便民单位");
    static final Dated<String> MEDICAL = says("医保窗口人员", "由市医保局聘请，暂不列入中心聘请范围", "4.3-b2x");
    static final Dated<String> SELF_HIRED = says("公安专区人员", "自聘", "4.3-c");
    static final Dated<String> CATALOGUE = says("事项清单", "区、镇两级行政审批和公共服务事项统一目录清单", "3-b");
    static final Dated<String> ENTRY = says("事项进驻", "应进全进", "3-b");
    static final Dated<List<String>> SAMENESS = lists("办理标准", "4.1-b0", "同一事项、同一标准", "受审分离、一窗受理", "一网通办、同城通办");
    static final Dated<List<String>> TRIPS = lists("跑动次数", "2.1-b", "一趟不用跑", "最多跑一趟");
    static final Dated<List<String>> PLANNING = lists("分区考虑的因素", "4.3-a", "办理事项领域", "事项关联度", "年办件量");
    static final Dated<List<String>> STEPS = lists("办理环节", "2.2-a", "一窗受理", "按责转办", "限时办结", "统一督办", "评价反馈");
    static final Dated<String> SEPARATION = says("受理与审查", "相分离", "1-a");
    static final Dated<String> RATING = says("评价引导", "评价反馈", "2.2-a");
    static final Dated<List<String>> MECHANISMS = lists("服务机制", "4.3-a0", "“一件事情”套餐式集成服务", "免费邮寄");
    static final Dated<String> ONLINE = says("网办比重", "提高", "4.4-a");
    static final Dated<List<String>> EXAMPLES = lists("工作目标（对标）", "4.4-c", "向深圳学习", "对接佛山", "和厦门一样");

    static final Dated<String> PLATFORM = says("外部系统", "全市统一政务服务管理平台", "2.1-a");
    static final Dated<String> AGENCY = says("用人单位（劳务派遣）", "第三方人才服务机构", "4.2-a");
    static final Dated<String> POST = says("邮政合作", "政邮合作", "4.5-c");

    static final Dated<List<String>> BULLETIN = lists("通报的内容", "5.4-a", "改革进展情况", "问题");
    static final Dated<String> OPTIMISING = says("分区运行", "在运行过程中不断优化完善", "4.3-d");

    private PlanValues() {
    }

    static Dated<String> says(String name, String words, String clause) {
        return Dated.<String>named(name).from(IN_FORCE, words, clause(clause));
    }

    static Dated<List<String>> lists(String name, String clause, String... words) {
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause(clause));
    }
}
