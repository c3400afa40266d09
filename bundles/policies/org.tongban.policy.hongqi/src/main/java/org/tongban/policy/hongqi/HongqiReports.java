package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.window.ConversionPolicy;
import org.tongban.policy.window.CoveragePolicy;
import org.tongban.policy.window.WaitingPolicy;
import org.tongban.policy.window.WindowType;

/** What is reported of the reform: coverage, waiting and booking, windows converted (二（二）3，二（三）1、2). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiReports implements CoveragePolicy, WaitingPolicy, ConversionPolicy {

    static final Citation COVERAGE = clause("2.3.1-a");
    static final Citation WAITING = clause("2.2.3-b");
    static final Citation CONVERSION = clause("2.3.2-b");

    static final Dated<Rate> PERCENTILE = Dated.<Rate>named("等候时间报告的分位").assumedFrom(IN_FORCE, Rate.of("90%"), WAITING);

    @Override
    public Finding<BigDecimal> coverage(long comprehensive, long itemsInHall, Worksheet sheet) {
        sheet.fact("综合窗口受理事项数", comprehensive);
        sheet.fact("进驻事项数", itemsInHall);
        if (itemsInHall <= 0) {
            return sheet.pending("登记进驻事项", COVERAGE);
        }
        return sheet.granted("综合窗口覆盖率", share(comprehensive, itemsInHall), COVERAGE);
    }

    @Override
    public Finding<Waiting> report(Tickets tickets, Worksheet sheet) {
        long taken = sheet.fact("取号数", tickets.taken());
        long booked = sheet.fact("其中预约", tickets.booked());
        if (taken <= 0) {
            return sheet.pending("有取号记录", WAITING);
        }
        BigDecimal bookedShare = sheet.step("预约占比", share(booked, taken));
        List<BigDecimal> waits = tickets.waits().stream().sorted().toList();
        if (waits.isEmpty()) {
            return sheet.granted("等候与预约", new Waiting(bookedShare, Optional.empty(), Optional.empty()), WAITING);
        }
        BigDecimal sum = waits.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sheet.step("平均等候分钟数", sum.divide(BigDecimal.valueOf(waits.size()), 2, RoundingMode.HALF_UP));
        int rank = (int) sheet.figure(PERCENTILE).ceilOf(waits.size());
        BigDecimal p90 = sheet.step("90%分位等候分钟数", waits.get(rank - 1));
        return sheet.granted("等候与预约", new Waiting(bookedShare, Optional.of(mean), Optional.of(p90)), WAITING);
    }

    @Override
    public Finding<WindowType> typeOf(String window, LocalDate day, List<Conversion> changes, Worksheet sheet) {
        List<Conversion> ofWindow = changes.stream().filter(change -> change.window().equals(window)).sorted(Comparator.comparing(Conversion::effective)).toList();
        sheet.fact("窗口", window);
        sheet.fact("日期", day);
        ofWindow.forEach(change -> sheet.fact("自" + change.effective(), change.from() + "改为" + change.to()));
        if (ofWindow.isEmpty()) {
            return sheet.pending("登记窗口类型", CONVERSION);
        }
        WindowType type = ofWindow.get(0).from();
        for (Conversion change : ofWindow) {
            type = change.effective().isAfter(day) ? type : change.to();
        }
        return sheet.granted("窗口类型", type, CONVERSION);
    }

    @Override
    public Finding<Integer> conversionsIn(int year, List<Conversion> changes, Worksheet sheet) {
        sheet.fact("年份", year);
        int count = (int) changes.stream().filter(change -> change.effective().getYear() == year && change.to() == WindowType.COMPREHENSIVE && change.from() != change.to()).count();
        return sheet.granted("转为综合窗口的窗口数", count, CONVERSION);
    }

    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
