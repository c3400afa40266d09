package org.tongban.payroll.ui.trend;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.beans.PropertyChangeListener;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.ui.PayParts;
import org.tongban.payroll.ui.PayrollDesk;
import org.tongban.payroll.ui.look.Chip;
import org.tongban.widgets.Ids;
import org.tongban.widgets.chart.ChartCanvas;
import org.tongban.widgets.look.Tone;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;

/** Gross pay by component and the number of people over the months. A click on a month shows its run. */
public final class TrendPart implements Refreshes {
    private static final List<Integer> SPANS = List.of(12, 24, 60);
    @Inject
    private PayrollDesk desk;
    @Inject
    private Desktop desktop;
    private final PropertyChangeListener shown = event -> show();
    private final Map<Integer, Chip> chips = new LinkedHashMap<>();
    private ChartCanvas chart;
    private int span = SPANS.get(0);

    @PostConstruct
    void create(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        body.setLayout(layout);
        spans(body).setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        chart = new ChartCanvas(body, "payroll.trend");
        chart.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        chart.whenEmpty(desk.texts().get("trend.none"));
        chart.onPick(this::open);
        desk.months().onChange(shown);
        show();
        body.layout(true, true);
        desk.readMonths();
    }

    private Composite spans(Composite body) {
        Composite bar = new Composite(body, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 6;
        bar.setLayout(row);
        for (int months : SPANS) {
            Chip chip = Ids.name("payroll.trend." + months, new Chip(bar, "", Tone.NONE));
            chip.addListener(SWT.Selection, event -> {
                span = months;
                show();
            });
            chips.put(months, chip);
        }
        return bar;
    }

    private void show() {
        chips.forEach((months, chip) -> chip.show(desk.texts().get("trend.months", Integer.toString(months)), months == span));
        List<MonthTotals> run = desk.months().run();
        chart.show(run.isEmpty() ? null : PayChart.of(TrendModel.of(run, span), desk.texts()));
    }

    private void open(ChartEntity entity) {
        if (entity instanceof CategoryItemEntity item) {
            desktop.open(PayParts.RUN, YearMonth.parse(item.getColumnKey().toString()));
        }
    }

    @Override
    public void refresh() {
        desk.readMonths();
    }

    @Focus
    void focus() {
        chart.control().setFocus();
    }

    @PreDestroy
    void forget() {
        desk.months().forget(shown);
    }
}
