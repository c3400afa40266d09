package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.time.LocalDate;
import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about itself, about what is brought in from other systems, and about filing a change of secondees. */
final class PlanReadings {

    static final Reading EFFECTIVE = Reading.asks("hq.policy.effectiveFrom", "方案没有文号、发文机关、成文日期和施行日期，自何时施行", clause("0-a"))
            .option("A", "自公布之日（2022年5月6日）起").option("B", "由本单位填写施行日期")
            .byDefault("A", "公布日期是文件上唯一的日期");

    static final Reading IMPORT_LAG = Reading.asks("hq.import.maxLagHours", "本系统不联网时“实时汇入”如何落实", clause("2.2.1-b"))
            .option("A", "用文件或接口导入，滞后不超过设定的小时数（默认24小时）").option("B", "以接口实时汇入，不允许滞后")
            .byDefault("A", "办理在省、市系统进行，本系统只汇总");

    static final Reading CHANGE_FILING = Reading.asks("hq.secondment.changeFiling", "派驻人员调整“提前申请备案”是提前多久，是否需要同意", clause("2.5.1-b"))
            .option("A", "至少提前一日，不需同意，但应留有收到的记录").option("B", "提前若干工作日（默认5个）提出，经同意后调整")
            .byDefault("B", "“申请备案”含有申请，应有答复");

    static final LocalFigure<LocalDate> OWN_DAY = new LocalFigure<>("hq.policy.effectiveFrom.day", "方案施行日期", Source.NOT_STATED, clause("0-a"), Entered::day).optional();
    static final LocalFigure<Integer> LAG_HOURS = new LocalFigure<>("hq.import.maxLagHours.hours", "汇入允许滞后的小时数", Source.NOT_STATED, clause("2.2.1-b"), Entered::hours).optional();
    static final LocalFigure<Integer> NOTICE_DAYS = new LocalFigure<>("hq.secondment.changeFiling.days", "派驻人员调整提前备案的工作日数", Source.NOT_STATED, clause("2.5.1-b"), Entered::days)
            .optional();

    static final OpenPart OPEN = new OpenPart(List.of(EFFECTIVE, IMPORT_LAG, CHANGE_FILING), List.of(OWN_DAY, LAG_HOURS, NOTICE_DAYS));

    private PlanReadings() {
    }
}
