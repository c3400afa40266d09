package org.tongban.payroll.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;
import org.tongban.core.people.EmploymentKind;
import org.tongban.payroll.ui.home.PayChartOfHome;
import org.tongban.payroll.ui.home.PayrollFinder;
import org.tongban.payroll.ui.home.PayrollWatch;
import org.tongban.payroll.ui.months.MonthsModel;
import org.tongban.payroll.ui.trend.PayChart;
import org.tongban.payroll.ui.trend.TrendModel;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Finder.Hit;
import org.tongban.workbench.Notice;

class MonthsAndTrendTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private final Bureau bureau = new Bureau().person(1, "赵甲", EmploymentKind.CONTRACT, "2025-01-01", "3000").insured(1)
            .person(2, "钱乙", EmploymentKind.DISPATCHED, "2025-01-01", "").rates("8%");

    private MonthsModel months() {
        MonthsModel months = new MonthsModel(bureau.runs(), Bureau.CLOCK);
        months.show(months.read());
        return months;
    }

    @Test
    void listsMonthsNewestFirstAndThisOneAlthoughNotRun() {
        assertEquals(Optional.of(APRIL), months().first());
        bureau.runs().lock(JANUARY, "王");
        bureau.runs().run(MARCH, "王");
        MonthsModel months = months();
        assertEquals(List.of(APRIL, MARCH, JANUARY), months.rows().stream().map(MonthsModel.Row::month).toList());
        assertEquals(Optional.of(MARCH), months.first());
        assertEquals(YearMonth.of(2026, 2), months.firstOpenAfter(JANUARY));
        assertEquals(bureau.runs().find(MARCH).orElseThrow().gross(), months.rows().get(1).totals().orElseThrow().gross());
    }

    @Test
    void theTrendHasAPlaceForEachMonthAndAPartForEachComponent() {
        bureau.runs().run(JANUARY, "王");
        bureau.runs().run(MARCH, "王");
        TrendModel trend = TrendModel.of(months().run(), 12);
        assertEquals(List.of(JANUARY, YearMonth.of(2026, 2), MARCH), trend.months().stream().map(TrendModel.Point::month).toList());
        assertTrue(trend.months().get(1).totals().isEmpty());
        JFreeChart chart = PayChart.of(trend, Texts.of(PayrollDesk.class, Locale.CHINA));
        CategoryDataset data = chart.getCategoryPlot().getDataset();
        assertEquals(3, data.getColumnCount());
        assertEquals(bureau.runs().find(MARCH).orElseThrow().gross().toBigDecimal().doubleValue(),
                data.getRowKeys().stream().mapToDouble(row -> data.getValue((Comparable<?>) row, "2026-03").doubleValue()).sum(), 0.001);
        assertEquals(2, chart.getCategoryPlot().getDataset(1).getValue(0, 2).intValue());
    }

    @Test
    void theHomeChartIsEmptyUntilSomethingWasRun() {
        assertTrue(new PayChartOfHome(bureau.runs()).chart(Locale.CHINA).isEmpty());
        bureau.runs().run(JANUARY, "王");
        assertTrue(new PayChartOfHome(bureau.runs()).chart(Locale.CHINA).isPresent());
    }

    private List<Notice> notices() {
        return new PayrollWatch(bureau.runs(), bureau.people(), bureau.book(), Bureau.CLOCK).notices(Locale.CHINA);
    }

    @Test
    void watchesForMonthsNotRunAndNotLockedAndForPeopleInTheWay() {
        assertEquals(List.of("DUE 2026-03 的工资还没有核算", "NOTE 2026-04 的工资还没有核算"), told());
        bureau.runs().run(MARCH, "王");
        assertEquals(List.of("BLOCKING 2026-03 有 1 人暂停核发工资", "DUE 2026-03 的工资还没有锁定（2 人）", "NOTE 2026-04 的工资还没有核算"), told());
        bureau.person(2, "钱乙", EmploymentKind.DISPATCHED, "2025-01-01", "2800").runs().lock(MARCH, "王");
        assertEquals(List.of("DUE 2026-03 有 1 人的实发工资未核定", "NOTE 2026-04 的工资还没有核算"), told());
    }

    private List<String> told() {
        return notices().stream().map(notice -> notice.weight() + " " + notice.sentence()).toList();
    }

    @Test
    void findsMonthsByTheirFiguresAndSlipsByNames() {
        bureau.runs().run(MARCH, "王");
        PayrollFinder finder = new PayrollFinder(bureau.runs());
        assertEquals(List.of("2026-03 工资"), finder.find("2026年3月", 5, Locale.CHINA).stream().map(Hit::title).toList());
        assertEquals(List.of("赵甲 2026-03 · 区政务服务中心"), finder.find("赵", 5, Locale.CHINA).stream().map(hit -> hit.title() + " " + hit.detail()).toList());
        assertFalse(finder.find("03", 5, Locale.ENGLISH).isEmpty());
        assertTrue(finder.find("郑", 5, Locale.CHINA).isEmpty());
    }
}
