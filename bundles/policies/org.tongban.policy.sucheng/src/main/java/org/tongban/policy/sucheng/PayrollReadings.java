package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.policy.DocumentPack.OpenPart;

/** The questions that the document leaves open for payroll, and the figures a place must enter itself. */
final class PayrollReadings {

    static final Reading FIRST_MONTH = Reading.asks("sc.policy.effectiveFrom", "方案未写施行日期，自哪个工资月起适用", clause("0-a"))
            .option("A", "自2024年12月27日起施行，首个完整工资月为2025年1月")
            .option("B", "2024年12月工资即适用")
            .byDefault("A", "方案印发时12月已近月末，按完整月份起算不会多发");

    static final Reading AS_OF = Reading.asks("sc.payroll.asOf", "当月各项补贴条件以哪一天为准", clause("2.2.5-a"))
            .option("A", "以工资月第一日为准，全月适用")
            .option("B", "以工资月最后一日为准（当月内达到条件即发全月）")
            .byDefault("A", "月初的状态在发薪前已经确定，且不会多发");

    static final Reading PROBATION_MONTH = Reading.asks("sc.payroll.probation.monthRule", "试用期结束的当月如何发放", clause("2.2.5-b"))
            .option("A", "以合同日期为准，判定日（第一日）的状态决定全月")
            .option("B", "按试用期外的天数折算")
            .byDefault("A", "与其他补贴条件用同一判定日");

    static final Reading OTHER_CERTIFICATES = Reading.asks("sc.skill.otherCertMap", "仅持社工证能否享受技能补贴", clause("2.2.5.2-b"))
            .option("A", "不能，只认政务服务办事员技能等级，社工证不另计")
            .option("B", "能，社工证初级、中级、高级分别比照五级、四级、三级，取最高等级")
            .byDefault("A", "标准只列政务服务办事员的等级");

    static final Reading SENIORITY_ANCHOR = Reading.asks("sc.seniority.anchor", "年限补贴的年限从何时起算", clause("2.2.5.3-a"))
            .option("A", "取得证书之日与连续工作起始日中较晚的一日；就业中断则重新起算")
            .option("B", "持证后，从连续工作起始日起算")
            .byDefault("A", "这是原文的字面顺序，且不会多发");

    static final Reading DEGREE_STUDY = Reading.asks("sc.education.recognition", "“本科以上”是否含本科，非全日制学历是否承认", clause("2.2.5.4-a"))
            .option("A", "本科100元，硕士、博士200元，国家承认的各种学习形式均可")
            .option("B", "只认全日制学历，标准同上")
            .byDefault("A", "原文没有限定学习形式");

    static final Reading VILLAGE_ALLOWANCES = Reading.asks("sc.village.allowances", "村（社区）“参照执行”是否同一标准，“工龄补贴”是否就是“年限补贴”", clause("2.2.6.1-b"))
            .option("A", "镇（街）未另定标准的，标准相同；工龄补贴即年限补贴")
            .option("B", "标准同上；工龄补贴从参加工作起按满年计算")
            .byDefault("A", "“参照本办法”最直接的含义");

    static final Reading YEAR_END = Reading.asks("sc.benefits.yearEnd", "“年底考核”待遇是否为一项工资", clause("2.2.6.2-a"))
            .option("A", "是，由用人单位填写月份和金额后发放")
            .option("B", "不是")
            .byDefault("A", "列在福利待遇之内，金额由单位保障");

    static final OpenPart OPEN = new OpenPart(List.of(FIRST_MONTH, AS_OF, PROBATION_MONTH, OTHER_CERTIFICATES, SENIORITY_ANCHOR, DEGREE_STUDY,
            VILLAGE_ALLOWANCES, YEAR_END),
            locals());

    private static List<LocalFigure<?>> locals() {
        List<LocalFigure<?>> all = new ArrayList<>(TownTariff.LOCAL);
        all.addAll(BenefitLines.LOCAL);
        return List.copyOf(all);
    }

    private PayrollReadings() {
    }
}
