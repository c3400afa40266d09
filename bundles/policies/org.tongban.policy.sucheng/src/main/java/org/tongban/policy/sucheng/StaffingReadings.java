package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import org.tongban.core.law.Reading;
import org.tongban.policy.DocumentPack.OpenPart;

/** The questions that the document leaves open about who is taken on and how clerks are trained. */
final class StaffingReadings {

    static final Reading TOWN_LINES = Reading.asks("sc.town.lineStaff.mode", "“人社1人、民政1人”是恰好一人还是至少一人", clause("2.1.2-a"))
            .option("A", "至少1人").option("B", "恰好1人")
            .byDefault("A", "“不低于”统领并列三项；多一人不妨碍全科服务");

    static final Reading AGE = Reading.asks("sc.eligibility.age", "“35周岁以下”是否含35周岁，以哪一天为准", clause("2.2.2-3a"))
            .option("A", "报名截止日未满36周岁").option("B", "报名截止日未过35周岁生日")
            .byDefault("A", "“以下”含本数（民法典第1259条）");

    static final Reading CENTRAL_TRAINING = Reading.asks("sc.training.central.perYear", "区级“每年定期”集中培训是几次", clause("2.2.4.2-a"))
            .option("A", "每年至少一次").option("B", "按固定周期，例如每季度一次")
            .byDefault("A", "原文只写明“每年”");

    static final Reading ONBOARDING = Reading.asks("sc.training.onboarding.gate", "入职培训是否为上岗的前提", clause("2.2.4.2-b"))
            .option("A", "只作提醒").option("B", "未培训不得上岗")
            .byDefault("A", "原文没有“合格方可上岗”");

    static final Reading ROUNDS = Reading.asks("sc.training.rounds", "“多轮次”业务培训是几轮", clause("3.3-b"))
            .option("A", "至少2轮").option("B", "至少3轮")
            .byDefault("A", "“多”以二为始");

    static final OpenPart OPEN = new OpenPart(List.of(TOWN_LINES, AGE, CENTRAL_TRAINING, ONBOARDING, ROUNDS), List.of());

    private StaffingReadings() {
    }
}
