package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.util.List;
import org.tongban.core.law.Reading;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about its own steps and about training. */
final class PlanReadings {

    static final Reading HISTORIC = Reading.asks("ys.milestone.historic", "方案落款晚于其规定的第一阶段，早于落款日的节点怎么办", clause("2.1-a"))
            .option("A", "登记实际完成日，作为历史节点不告警").option("B", "按逾期处理")
            .byDefault("A", "文件印发前的期限无法由文件督促");

    static final Reading SCHEME = Reading.asks("ys.training.scheme", "“1+14+N”各指什么", clause("3.2.6-a"))
            .option("A", "只作名称，三组由本地填写（例如1个县中心、14个乡镇、N个村）").option("B", "1个试点村、14个其他村、N名学员")
            .byDefault("A", "原文没有定义");

    static final OpenPart OPEN = new OpenPart(List.of(HISTORIC, SCHEME), List.of());

    private PlanReadings() {
    }
}
