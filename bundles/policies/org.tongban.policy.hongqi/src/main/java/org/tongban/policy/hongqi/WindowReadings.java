package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about the hall and its windows. */
final class WindowReadings {

    static final Reading STANDARD = Reading.asks("hq.hall.standardChecklist", "《政务服务中心建设规范》各方面的检查内容从何而来", clause("2.1.1-a"))
            .option("A", "由本单位对照标准录入检查项，系统只汇总结果")
            .option("B", "使用随程序附带的检查项")
            .byDefault("A", "方案没有写明标准内容，标准文本也不随程序附带");

    static final Reading FREE_SCOPE = Reading.asks("hq.facility.freeScope", "复印、打印、充电是否也应免费", clause("2.1.2-c"))
            .option("A", "“免费”修饰四项服务设施")
            .option("B", "只有饮水应免费")
            .byDefault("A", "“免费”置于并列各项之前");

    static final Reading CONSISTENCY = Reading.asks("hq.consistency.fields", "线上线下“一致”比较哪些内容", clause("2.2.2-a"))
            .option("A", "步骤、材料、时限、收费")
            .option("B", "办事指南的全部内容")
            .byDefault("A", "原文列举业务流程和办理标准，这四项即其内容");

    static final Reading BOOKING = Reading.asks("hq.booking.otherChannels", "“统一通过”旗心办是否禁止电话或现场预约", clause("2.2.3-a"))
            .option("A", "可以，作为例外登记并提醒")
            .option("B", "禁止")
            .byDefault("A", "群众有权自主选择办事渠道（二（二）4）");

    static final Reading REAPPLICATION = Reading.asks("hq.reapply.detection", "如何发现要求群众再从网上申请", clause("2.2.4-c"))
            .option("A", "看办结原因和投诉")
            .option("B", "看同一申请人同一事项是否随即又在网上申请")
            .byDefault("A", "重复申请也可能出于申请人自愿");

    static final Reading FLOOR_ONE = Reading.asks("hq.window.floor1.mode", "一楼“8个综合窗口”是恰好8个还是至少8个", clause("2.3.1.1-a"))
            .option("A", "以8个为基准，少于为不符合，多于为提醒")
            .option("B", "恰好8个")
            .byDefault("A", "窗口动态调整机制（二（三）4）可能改变数量");

    static final Reading COMMERCIAL_SCOPE = Reading.asks("hq.window.commercial.itemScope", "商事登记综合窗口受理四部门的全部业务还是涉企业务", clause("2.3.1.2-a"))
            .option("A", "四部门面向企业的事项")
            .option("B", "四部门的全部事项")
            .byDefault("A", "原文说明目的是“为企业提供一站式服务”");

    static final Reading PRECEDENCE = Reading.asks("hq.window.routing.precedence", "同一事项可由几类窗口受理时由哪一类受理", clause("2.3.1.3-a"))
            .option("A", "企业到商事登记综合窗口，个人到社保医保综合窗口，其余到部门窗口")
            .option("B", "任何一类窗口都可以")
            .byDefault("A", "设立综合窗口是为“避免群众重复排队”，每件事项应有明确去处");

    static final Reading GREEN_REASONS = Reading.asks("hq.green.reasons", "什么是“特殊件”“紧急件”", clause("2.3.3-b"))
            .option("A", "由窗口标记并写明理由，不设名录")
            .option("B", "理由应在本单位设定的名录之内")
            .byDefault("B", "没有名录则无从核对；名录未设定时不核对理由");

    static final Reading LOAD = Reading.asks("hq.window.load.*", "窗口负荷如何计算，年均办件量取几年", clause("2.3.4-a"))
            .option("A", "负荷公式：每年250个工作日、每日420分钟、目标负荷0.80，取最近3个自然年平均")
            .option("B", "取最近12个月办件量，按每窗口办件量排序")
            .byDefault("A", "原文同时列出办件量、办理时长和负荷，只有公式能把三者合在一起");

    static final Reading BALANCE = Reading.asks("hq.window.balance.maxRatio", "“基本均衡”以什么衡量", clause("2.3.4-b"))
            .option("A", "每月受办理件数之比不超过1.50")
            .option("B", "负荷分钟之比不超过1.50")
            .byDefault("A", "原文为“业务受办理数量”");

    static final Reading SURGE = Reading.asks("hq.tidal.trigger", "办事人员多少算“激增”", clause("2.3.4-c"))
            .option("A", "当日取号数达到前4周同一星期几平均数的1.50倍")
            .option("B", "平均等候超过30分钟")
            .byDefault("A", "原文说的是办事人员数量，不是等候时间");

    static final Reading COLLECTIVE = Reading.asks("hq.centre.collectiveExemption", "需要集体决策的事项免除的是整个事项还是决定环节", clause("2.4.1-b"))
            .option("A", "只免除决定环节")
            .option("B", "免除整个事项")
            .byDefault("A", "集体决策只发生在决定环节");

    static final Reading TIME_LIMIT = Reading.asks("core.timelimit.calendar", "承诺时限按工作日还是自然日计算", clause("2.4.2-c"))
            .option("A", "按工作日，特别程序时间不计")
            .option("B", "按自然日")
            .byDefault("A", "行政许可法第八十二条：期限以工作日计算，不含法定节假日");

    static final Reading SPECIAL = Reading.asks("hq.window.special.separate", "五种专门窗口是否应各设一个", clause("2.4.3-a"))
            .option("A", "一个窗口可以兼挂几个牌子")
            .option("B", "五个窗口分别设置")
            .byDefault("A", "原文只要求设立窗口，未要求专用");

    static final LocalFigure<List<String>> REASON_LIST = new LocalFigure<>("hq.green.reasonList", "绿色通道理由名录", Source.NOT_STATED, clause("2.3.3-b"),
            WindowReadings::names).optional();
    static final LocalFigure<BigDecimal> OPEN_DAYS = positive("hq.window.load.openDays", "每年开放天数", "2.3.4-a");
    static final LocalFigure<BigDecimal> MINUTES_PER_DAY = positive("hq.window.load.minutesPerDay", "每日开放分钟数", "2.3.4-a");
    static final LocalFigure<BigDecimal> TARGET_LOAD = positive("hq.window.load.targetLoad", "目标负荷", "2.3.4-a");
    static final LocalFigure<Integer> YEARS = whole("hq.window.load.years", "年均办件量取几年", "2.3.4-a");
    static final LocalFigure<Integer> MINIMUM = whole("hq.window.load.minimum", "每组最少窗口数", "2.3.4-a");
    static final LocalFigure<BigDecimal> MAX_RATIO = positive("hq.window.balance.ratio", "基本均衡的最大比值", "2.3.4-b");
    static final LocalFigure<BigDecimal> SURGE_FACTOR = positive("hq.tidal.surgeFactor", "激增倍数", "2.3.4-c");
    static final LocalFigure<BigDecimal> MAX_WAIT = positive("hq.tidal.maxWait", "激增的平均等候分钟数", "2.3.4-c");

    static final OpenPart OPEN = new OpenPart(List.of(STANDARD, FREE_SCOPE, CONSISTENCY, BOOKING, REAPPLICATION, FLOOR_ONE, COMMERCIAL_SCOPE, PRECEDENCE, GREEN_REASONS, LOAD, BALANCE,
            SURGE, COLLECTIVE, TIME_LIMIT, SPECIAL),
            List.of(REASON_LIST, OPEN_DAYS, MINUTES_PER_DAY, TARGET_LOAD, YEARS, MINIMUM, MAX_RATIO, SURGE_FACTOR, MAX_WAIT));

    private WindowReadings() {
    }

    private static LocalFigure<BigDecimal> positive(String key, String name, String clause) {
        return new LocalFigure<>(key, name, Source.NOT_STATED, clause(clause), text -> positive(name, text), true).optional();
    }

    private static LocalFigure<Integer> whole(String key, String name, String clause) {
        return new LocalFigure<>(key, name, Source.NOT_STATED, clause(clause), text -> whole(name, text), true).optional();
    }

    private static BigDecimal positive(String name, String text) {
        String digits = text.strip();
        if (!digits.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") || new BigDecimal(digits).signum() == 0) {
            throw new IllegalArgumentException(name + "应为大于0的数，例如 1.5；读到“" + text + "”");
        }
        return new BigDecimal(digits);
    }

    private static int whole(String name, String text) {
        String digits = text.strip();
        if (!digits.matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException(name + "应为1至999的整数；读到“" + text + "”");
        }
        return Integer.parseInt(digits);
    }

    private static List<String> names(String text) {
        List<String> names = Arrays.stream(text.split("[、，,;；]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("绿色通道理由名录应至少有一项，用顿号分开，例如 抢险救灾、重大项目");
        }
        return names;
    }
}
