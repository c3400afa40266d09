package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.util.List;
import org.tongban.core.law.Reading;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about itself, its execution and who answers for what. */
final class CoreReadings {

    static final Reading EFFECTIVE = Reading.asks("yk.policy.effectiveFrom", "方案未写施行日期，自何日起施行", clause("0-a"))
            .option("A", "自成文之日2023年9月20日起")
            .option("B", "自公布之日2023年11月13日起（晚于9月25日、9月30日两个期限）")
            .byDefault("A", "期限在成文之后、公布之前，只有自成文之日起施行才能落实");

    static final Reading TOWN_CLERKS = Reading.asks("yk.authority.townClerks", "“由市政管办统一管理、统一培训、统一考核”的是组长还是全部镇（街道）办事员", clause("3.2-g"))
            .option("A", "只是组长")
            .option("B", "全部镇（街道）综合窗口办事员")
            .byDefault("A", "三（二）和六（二）写明办事员由镇（街道）管理和考核");

    static final Reading INCLUSIVE = Reading.asks("conv.deadline.inclusive", "“9月25日前”是否含当日", clause("5.1-a"))
            .option("A", "含当日")
            .option("B", "不含当日，至前一日")
            .byDefault("A", "公文中“某日前”通常含当日");

    static final Reading INSPECTIONS = Reading.asks("yk.supervision.frequency", "重点检查多久一次", clause("6.3-a"))
            .option("A", "每个自然年每个方面至少一次")
            .option("B", "不检查次数")
            .byDefault("A", "原文未写次数，按年检查不致遗漏");

    static final OpenPart OPEN = new OpenPart(List.of(EFFECTIVE, TOWN_CLERKS, INCLUSIVE, INSPECTIONS), List.of());

    private CoreReadings() {
    }
}
