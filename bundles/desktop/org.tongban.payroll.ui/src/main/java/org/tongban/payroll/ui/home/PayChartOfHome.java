package org.tongban.payroll.ui.home;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.ui.PayParts;
import org.tongban.payroll.ui.trend.PayChart;
import org.tongban.payroll.ui.trend.TrendModel;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HomeChart;

/** Pay by component over the last months, for the home page. */
@Component(property = "service.ranking:Integer=50")
public final class PayChartOfHome implements HomeChart {
    private static final int MONTHS = 12;
    private final PayRuns runs;

    @Activate
    public PayChartOfHome(@Reference PayRuns runs) {
        this.runs = runs;
    }

    @Override
    public Optional<JFreeChart> chart(Locale language) {
        List<MonthTotals> months = new ArrayList<>(runs.months(MONTHS));
        Collections.reverse(months);
        return months.isEmpty() ? Optional.empty() : Optional.of(PayChart.of(TrendModel.of(months, MONTHS), Texts.of(PayChartOfHome.class, language)));
    }

    @Override
    public String part() {
        return PayParts.TREND;
    }
}
