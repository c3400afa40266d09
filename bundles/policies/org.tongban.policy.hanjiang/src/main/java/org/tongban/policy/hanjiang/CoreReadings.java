package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** What the document leaves open about itself and its execution. */
final class CoreReadings {

    static final Reading EFFECTIVE = Reading.asks("hj.policy.effectiveFrom", "方案自何日起施行（两个2019年9月底的期限早于文件日期）", clause("0-a"))
            .option("A", "自成文之日2019年11月19日起，在前的节点作为已过去的登记")
            .option("B", "自市文件（莆政办〔2019〕51号）施行之日起，由本地填写")
            .byDefault("A", "文件对各单位的效力自成文之日起");

    static final Reading HISTORIC = Reading.asks("hj.milestone.historic", "早于文件日期的期限怎样处理", clause("1-c"))
            .option("A", "作为已过去的节点登记实际完成日，不作逾期提醒")
            .option("B", "由本地改定新的期限")
            .byDefault("A", "文件印发时期限已过，没有另定期限");

    static final Reading INCLUSIVE = Reading.asks("conv.deadline.inclusive", "“2019年12月底前”是否含月末当日", clause("1-d"))
            .option("A", "含当日")
            .option("B", "不含当日，至前一日")
            .byDefault("A", "公文中“某日前”通常含当日");

    static final Reading LEAST_ITEMS = Reading.asks("hj.items.min", "“1100多项”怎样比较", clause("4.1-b"))
            .option("A", "多于1100项")
            .option("B", "不少于1100项")
            .byDefault("A", "“多”表示超过");

    static final Reading COORDINATION = Reading.asks("hj.coordination.interval", "“定期”协调多久一次", clause("5.2-a"))
            .option("A", "每月一次")
            .option("B", "每季度一次")
            .byDefault("A", "改革期间按月协调不致延误");

    static final Reading RECTIFICATION = Reading.asks("hj.rectification.days", "“限期整改”的期限", clause("5.4-b"))
            .option("A", "每份整改通知必须写明期限（建议15个工作日）")
            .option("B", "一律30日")
            .byDefault("A", "原文没有写明期限，由通知写明最为稳妥");

    static final LocalFigure<LocalDate> MUNICIPAL_DAY = day("hj.policy.municipalDay", "市文件（莆政办〔2019〕51号）的施行日期", "0-a");
    static final LocalFigure<LocalDate> CENTRE_DUE = day("hj.milestone.centre.due", "区中心改革改定的期限", "1-c");
    static final LocalFigure<LocalDate> STAFF_DUE = day("hj.milestone.dispatch.due", "劳务派遣人员到位改定的期限", "4.2-a");

    /** How many months a bulletin of progress covers. */
    static final LocalFigure<Integer> BULLETIN = new LocalFigure<>("hj.bulletin.months", "通报周期（月）", Source.NOT_STATED, clause("5.4-a"), CoreReadings::months).optional();

    static final OpenPart OPEN = new OpenPart(List.of(EFFECTIVE, HISTORIC, INCLUSIVE, LEAST_ITEMS, COORDINATION, RECTIFICATION), List.of(MUNICIPAL_DAY, CENTRE_DUE, STAFF_DUE, BULLETIN));

    private CoreReadings() {
    }

    private static LocalFigure<LocalDate> day(String key, String name, String clause) {
        return new LocalFigure<>(key, name, Source.NOT_STATED, clause(clause), CoreReadings::date).optional();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("“" + text.strip() + "”不是日期；请按 2020-03-31 的形式填写", e);
        }
    }

    private static int months(String text) {
        String digits = text.strip();
        if (!digits.matches("[1-9]|1[0-2]")) {
            throw new IllegalArgumentException("通报周期应为1至12的整数（月）");
        }
        return Integer.parseInt(digits);
    }
}
