package org.tongban.widgets.gallery;

import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tongban.widgets.chart.TonePaint;
import org.tongban.widgets.look.Tone;

/** Made-up charts. */
final class Charts {
    private Charts() {
    }

    static JFreeChart bars() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        String[] sites = {"区中心", "城区街道", "双庄街道", "王官集镇", "埠子镇"};
        for (int i = 0; i < sites.length; i++) {
            data.addValue(8 + 3 * i % 7, "优秀", sites[i]);
            data.addValue(20 - i, "合格", sites[i]);
            data.addValue(i % 3, "不合格", sites[i]);
        }
        JFreeChart chart = ChartFactory.createStackedBarChart("各站点人数与考核等次", null, "人", data, PlotOrientation.VERTICAL, true, true, false);
        chart.getCategoryPlot().getRenderer().setSeriesPaint(0, TonePaint.of(Tone.PASS));
        chart.getCategoryPlot().getRenderer().setSeriesPaint(2, TonePaint.of(Tone.FAIL));
        return chart;
    }

    static JFreeChart lines() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int month = 1; month <= 12; month++) {
            data.addValue(83 + month * 0.7, "基本工资", month + "月");
            data.addValue(21 + 5 * Math.sin(month), "绩效工资", month + "月");
            data.addValue(12 + month * 0.2, "技能等级工资", month + "月");
        }
        JFreeChart chart = ChartFactory.createLineChart("各月工资构成（万元）", null, null, data, PlotOrientation.VERTICAL, true, true, false);
        ValueMarker marker = new ValueMarker(60);
        marker.setPaint(TonePaint.of(Tone.WARN));
        marker.setLabel("预算线 60");
        chart.getCategoryPlot().addRangeMarker(marker);
        return chart;
    }
}
