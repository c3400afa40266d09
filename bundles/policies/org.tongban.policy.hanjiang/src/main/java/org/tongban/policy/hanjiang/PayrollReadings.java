package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.util.List;
import org.tongban.core.law.Reading;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about the pay of dispatched staff. */
final class PayrollReadings {

    static final Reading FLOOR = Reading.asks("hj.pay.minGross.basis", "年度绩效奖金是否计入3500元，未满月怎样比较", clause("4.2-b"))
            .option("A", "不计入；未满月按工作日折算")
            .option("B", "计入；未满月按工作日折算")
            .byDefault("A", "绩效奖金“再单列”，不在应发工资之内");

    static final Reading NET = Reading.asks("hj.pay.netTolerance", "“约3000元”相差多少需要说明", clause("4.2-c"))
            .option("A", "上下相差200元以内为正常，超出只作提示")
            .option("B", "不得低于3000元")
            .byDefault("A", "“约”不是下限");

    static final Reading PERFORMANCE = Reading.asks("hj.pay.performance.mode", "每人每月600元是人人相同还是平均数", clause("4.2-d"))
            .option("A", "为核定标准：按在岗月数计，再乘绩效系数（未填为1）")
            .option("B", "每人每年一律7200元")
            .byDefault("A", "“绩效”应有差别，“算”表示核算标准");

    static final Reading NORM = Reading.asks("hj.pay.costNorm.mode", "人均每月5400元是平均标准还是上限", clause("4.2-e"))
            .option("A", "平均标准，超出时提醒")
            .option("B", "每人的上限，不得超出")
            .byDefault("A", "“人均”是平均");

    static final OpenPart OPEN = new OpenPart(List.of(FLOOR, NET, PERFORMANCE, NORM), List.of());

    private PayrollReadings() {
    }
}
