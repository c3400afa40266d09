package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.util.List;
import org.tongban.core.law.Reading;
import org.tongban.policy.DocumentPack.OpenPart;

/** The questions that the document leaves open for payroll, and the figures a place must enter itself. */
final class PayrollReadings {

    static final Reading POLICY_BEGINS = Reading.asks("ys.policy.effectiveFrom", "文件落款2023年11月6日，却规定1月至12月工作和5月起的报酬，从何时起算", clause("0-a"))
            .option("A", "各条按各自写明的时间执行（计酬自2023年5月起，含追溯）")
            .option("B", "2023年11月6日以前一律不适用")
            .byDefault("A", "条文自己写明了起算时间");

    static final Reading VOLUME_SOURCE = Reading.asks("ys.pay.volumeSource", "按件计酬以哪些系统的办件量为准", clause("3.2.5-a"))
            .option("A", "只算“帮办代办”系统的办件量")
            .option("B", "“帮办代办”与村级2.0的合计（办件总量）")
            .byDefault("A", "本条明文以“帮办代办”系统办件量为标准，计酬一条也只写办件量而非办件总量");

    static final Reading TARIFF = Reading.asks("ys.pay.tariff", "优、良、合格是否都提升至1元/件，原标准各为多少", clause("3.3.10-c"))
            .option("A", "优、良、合格均为1元/件；原标准按优0.50、良0.40、合格0.30元/件；未评定质量的按合格，不合格不计酬")
            .option("B", "优为1元/件，良、合格仍为0.40、0.30元/件")
            .byDefault("A", "“分别由……提升至1元/件”对三种质量只写了一个标准");

    static final Reading CAP = Reading.asks("ys.pay.cap", "每月300元封顶按人还是按村站，是否结转，5月以前是否封顶", clause("3.3.10-d"))
            .option("A", "按人封顶，不结转，自新标准实行之月起")
            .option("B", "按村站合计封顶，由站内各人按应得比例分配")
            .byDefault("A", "报酬是发给个人的");

    static final Reading PAY_BEGINS = Reading.asks("ys.pay.effectiveFrom", "“自5月开始实行”是哪一年", clause("3.3.10-e"))
            .option("A", "2023年5月，已发月份的差额以补差体现")
            .option("B", "2024年5月")
            .byDefault("A", "方案部署的是2023年全年的工作");

    static final OpenPart OPEN = new OpenPart(List.of(POLICY_BEGINS, VOLUME_SOURCE, TARIFF, CAP, PAY_BEGINS), List.of());

    private PayrollReadings() {
    }
}
