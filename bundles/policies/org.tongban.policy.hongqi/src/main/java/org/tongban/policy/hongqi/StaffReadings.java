package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about secondees, assessment, pay and the evaluation of services. */
final class StaffReadings {

    static final Reading MIN_TERM = Reading.asks("hq.secondment.minYears.severity", "“一般不少于两年”是否硬性规定，期满当日是否计入", clause("2.5.1-c"))
            .option("A", "提醒并说明理由；满两个整年的前一日及以后为符合").option("B", "硬性规定，不得提前")
            .byDefault("A", "“一般”容许例外");

    static final Reading LEND_OUT = Reading.asks("hq.lendOut.control", "“严格控制”借调按审批还是按数量", clause("2.5.1-e"))
            .option("A", "逐人审批").option("B", "按数量控制")
            .byDefault("A", "原文没有数量");

    static final Reading RETURN_GROUNDS = Reading.asks("hq.return.grounds", "“不服从管理、不能胜任”是任一还是同时", clause("2.5.3-c"))
            .option("A", "任一即可退回").option("B", "同时具备才可退回")
            .byDefault("A", "顿号并列的两种情形各自成立");

    static final Reading GRASSROOTS_GAP = Reading.asks("hq.grassroots.gapDays", "什么使窗口工作“连续”中断", clause("2.5.4-d"))
            .option("A", "窗口之间调动和法定休假不中断，其余间隔一日即中断").option("B", "30日以内的间隔不中断")
            .byDefault("A", "“连续”的通常含义");

    static final Reading SCHEME = Reading.asks("hq.assessment.scheme", "绩效考核的分制、权重和周期", clause("2.5.3-a"))
            .option("A", "每月百分制，各项权重相等").option("B", "只在年终考核")
            .byDefault("A", "“综合考核评价”应及时反映好差评结果");

    static final Reading SECONDED_EXCELLENT = Reading.asks("hq.assessment.secondedExcellent", "“优秀比例按20%评定”是上限还是固定比例，如何取整，派出单位基数是否扣除派驻人员", clause("2.5.3-b"))
            .option("A", "上限，向下取整；派出单位的基数不变、指标不被占用").option("B", "固定20%，四舍五入；派出单位的基数扣除派驻人员")
            .byDefault("A", "“不占派出单位优秀指标”只说指标，没有改变基数");

    static final Reading PAY_REFERENCE = Reading.asks("hq.pay.reference.mode", "“参照”社区工作者平均薪资是下限、等同还是指导", clause("2.5.4-f"))
            .option("A", "指导：非在编综合窗口人员的平均应发在参照数上下10%以内").option("B", "下限：每人不低于参照数")
            .byDefault("A", "“参照……水平”不是保障每人的下限");

    static final Reading LOOP_DEADLINES = Reading.asks("hq.evaluation.deadlines", "评价、反馈、整改、监督各环节的时限", clause("2.4.4-b"))
            .option("A", "可设定，默认1个工作日分办、15个工作日整改").option("B", "不设时限")
            .byDefault("A", "没有时限的闭环无从监督");

    static final Reading ANONYMOUS = Reading.asks("hq.evaluation.anonymousLink", "匿名评价如何对应到办事企业和群众", clause("2.4.4-c"))
            .option("A", "对应到办件或取号，申请人以代号表示").option("B", "不计入对应率")
            .byDefault("A", "“所有评价”包括匿名评价");

    static final Reading PUBLISH_MASK = Reading.asks("hq.evaluation.publishMask", "公开评价时个人信息如何处理", clause("2.4.4-d"))
            .option("A", "姓名、电话、证件号脱敏").option("B", "原样公开")
            .byDefault("A", "个人信息保护法");

    static final Reading RATE_DEFINITION = Reading.asks("hq.evaluation.rateDefinition", "“回访整改率”是一个比率还是两个，分母怎样取", clause("2.4.4-f"))
            .option("A", "回访和整改都完成的，除以核实有效且已到期或已办结的实名差评").option("B", "分别计算回访率和整改率，分母为全部实名差评")
            .byDefault("A", "原文只有一个比率");

    static final LocalFigure<Map<String, BigDecimal>> WEIGHTS = new LocalFigure<>("hq.assessment.weights", "考核内容的权重", Source.NOT_STATED, clause("2.5.3-a"),
            text -> Entered.weights(HongqiAssessment.NAMES, text)).optional();
    static final LocalFigure<RoundingMode> ROUNDING = new LocalFigure<>("hq.assessment.secondedExcellent.rounding", "派驻人员优秀名额的取整", Source.NOT_STATED, clause("2.5.3-b"), Entered::rounding)
            .optional();
    static final LocalFigure<Boolean> SUBSIDY = new LocalFigure<>("hq.pay.windowSubsidy", "发放窗口工作补贴", Source.NOT_STATED, clause("2.5.4-e"), Entered::yesOrNo).optional();
    static final LocalFigure<Money> SUBSIDY_AMOUNT = new LocalFigure<>("hq.pay.windowSubsidy.amount", "窗口工作补贴（元/月）", Source.NOT_STATED, clause("2.5.4-e"), Entered::money).optional();
    static final LocalFigure<String> SUBSIDY_APPROVAL = new LocalFigure<>("hq.pay.windowSubsidy.approval", "窗口工作补贴的批准文件", Source.NOT_STATED, clause("2.5.4-e"), Entered::words).optional();
    static final LocalFigure<Money> REFERENCE = new LocalFigure<>("hq.pay.reference", "本地区社区工作者平均薪资（元/月）", Source.NOT_STATED, clause("2.5.4-f"), Entered::money);
    static final LocalFigure<Rate> TOLERANCE = new LocalFigure<>("hq.pay.reference.tolerance", "与参照数允许的偏离", Source.NOT_STATED, clause("2.5.4-f"), Entered::rate).optional();

    static final OpenPart OPEN = new OpenPart(
            List.of(LOOP_DEADLINES, ANONYMOUS, PUBLISH_MASK, RATE_DEFINITION, MIN_TERM, LEND_OUT, SCHEME, SECONDED_EXCELLENT, RETURN_GROUNDS, GRASSROOTS_GAP, PAY_REFERENCE),
            List.of(WEIGHTS, ROUNDING, SUBSIDY, SUBSIDY_AMOUNT, SUBSIDY_APPROVAL, REFERENCE, TOLERANCE));

    private StaffReadings() {
    }
}
