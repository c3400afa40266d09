package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about the stations. */
final class VillageReadings {

    static final Reading ACHIEVED = Reading.asks("ys.village.achieved", "“全面实现”办事不出村的完成期限", clause("1-a"))
            .option("A", "10月底全部建成，12月底全面运行达标")
            .option("B", "建成与运行同以10月31日为期限")
            .byDefault("A", "原文分别写明“10月底前完成全部建设任务”和“2023年底前……全面实现”");

    static final Reading MILESTONE_UNIT = Reading.asks("ys.milestone.unit", "建设任务按什么计算进度", clause("2.2-b"))
            .option("A", "按建成验收的村数（所需村数向上取整）")
            .option("B", "按各村任务完成比例的平均数")
            .byDefault("A", "村数可以核验，各村任务比例没有统一口径");

    static final Reading WINDOWS_AT_THRESHOLD = Reading.asks("ys.windows.at1000", "常住人口恰为1000人时应设几个综合窗口", clause("3.1.2-a"))
            .option("A", "2个")
            .option("B", "1个")
            .byDefault("A", "“以下”“以上”都含本数，2个同时满足两项下限");

    static final Reading LOCAL_ITEMS = Reading.asks("ys.catalogue.localItems", "村事项目录可否列入市级指导目录以外的事项", clause("3.2.4-a"))
            .option("A", "可以，标明为本地新增")
            .option("B", "不可以，只能从市级指导目录中选取")
            .byDefault("A", "原文为“在市级指导目录的基础上……重新梳理”，不是只作删减");

    static final Reading COVERAGE_PERIOD = Reading.asks("ys.training.coverage.period", "培训全覆盖按什么期间计算", clause("3.2.6-b"))
            .option("A", "每个自然年一次，12月31日前完成")
            .option("B", "改革期间一次")
            .byDefault("A", "培训是经常性工作，按年考核");

    static final Reading HOME_SERVICE_LIMIT = Reading.asks("ys.homeService.days", "上门服务的响应时限", clause("3.2.7-a"))
            .option("A", "默认3个工作日，逾期提醒，可由本地设定")
            .option("B", "不设时限")
            .byDefault("A", "原文未写时限，提醒只为防止遗忘");

    static final Reading CREDIT_MOMENT = Reading.asks("ys.pay.countMoment", "帮办代办件计入哪个月", clause("3.2.7-c"))
            .option("A", "办结月份")
            .option("B", "受理月份")
            .byDefault("A", "办结送达后才算完成一件");

    static final Reading TIER_RATIO = Reading.asks("ys.tier.ratioMode", "20%、50%、30%的比例与点名清单（3、10、2）不一致时以何者为准", clause("3.3.8-b"))
            .option("A", "以点名清单为准，比例是全县的培育要求，偏离只作提示")
            .option("B", "以比例为准，多出的标准型应改列简易型")
            .byDefault("A", "清单逐村点名；更多的村达到更高类型不是缺口");

    static final Reading RATIO_CREDIT = Reading.asks("ys.ratio.creditTo", "示范型站为周边村群众办的件计入哪个村", clause("3.3.9-a"))
            .option("A", "计入受理站，以受理站本村常住人口为分母")
            .option("B", "计入申请人所在村")
            .byDefault("A", "办件由受理站的平台账号记录");

    static final Reading HOLIDAY_WEEKS = Reading.asks("ys.duty.holidayWeeks", "工作日不足3天的一周如何考核坐班", clause("3.3.9-c"))
            .option("A", "按3天与当周工作日数中较小者")
            .option("B", "固定3天，工作日不足3天的周不考核")
            .byDefault("A", "坐班只能在工作日，不能要求多于当周的工作日");

    static final Reading SKILL_EVIDENCE = Reading.asks("ys.skill.evidence", "“熟练应用”以什么证明", clause("3.3.9-e"))
            .option("A", "测试或检查结果")
            .option("B", "近三个月在每个系统至少录入1件")
            .byDefault("A", "录入过不等于熟练");

    static final Reading RATIO_BASIS = Reading.asks("ys.ratio.basis", "“常驻人员数”指什么", clause("3.3.9-f"))
            .option("A", "本村常住人口，按自然年累计办件")
            .option("B", "驻站工作人员数")
            .byDefault("A", "驻站只有一二人，0.6的标准两件即达到，没有意义");

    /** Working days after which an open request for a home visit is brought to mind. */
    static final LocalFigure<Integer> HOME_SERVICE_DAYS = new LocalFigure<>("ys.homeService.limit", "上门服务时限（工作日）", Source.NOT_STATED,
            clause("3.2.7-a"), VillageReadings::days).optional();

    static final OpenPart OPEN = new OpenPart(List.of(ACHIEVED, MILESTONE_UNIT, WINDOWS_AT_THRESHOLD, LOCAL_ITEMS, COVERAGE_PERIOD, HOME_SERVICE_LIMIT, CREDIT_MOMENT, TIER_RATIO,
            RATIO_CREDIT, HOLIDAY_WEEKS, SKILL_EVIDENCE, RATIO_BASIS),
            List.of(HOME_SERVICE_DAYS));

    private VillageReadings() {
    }

    private static int days(String text) {
        String digits = text.strip();
        if (!digits.matches("[1-9][0-9]?")) {
            throw new IllegalArgumentException("上门服务时限应为1至99的整数（工作日）");
        }
        return Integer.parseInt(digits);
    }
}
