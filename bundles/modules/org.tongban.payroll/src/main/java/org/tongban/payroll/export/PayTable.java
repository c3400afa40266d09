package org.tongban.payroll.export;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.ChineseAmount;
import org.tongban.core.money.Money;
import org.tongban.exchange.TableSheet;
import org.tongban.exchange.TableSheet.Column;
import org.tongban.payroll.Difference;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.SlipLine.Kind;

/** The pay table to be signed: everyone by site with subtotals, the total in figures and in words. */
final class PayTable {

    private static final String CORRECTION = "补差";

    private final PayRun run;
    private final String place;
    private final Map<String, Predicate<SlipLine>> earnings = new LinkedHashMap<>();
    private final Map<String, Predicate<SlipLine>> deductions = new LinkedHashMap<>();

    PayTable(PayRun run, String place) {
        this.run = run;
        this.place = place;
        for (Slip slip : run.slips()) {
            slip.lines(Kind.EARNING).stream().filter(line -> !line.isCorrection()).forEach(line -> column(earnings, line));
            slip.lines(Kind.CONTRIBUTION).forEach(line -> column(deductions, line));
        }
        if (run.slips().stream().flatMap(slip -> slip.lines(Kind.EARNING).stream()).anyMatch(SlipLine::isCorrection)) {
            earnings.put(CORRECTION, line -> line.kind() == Kind.EARNING && line.isCorrection());
        }
        deductions.put("个人所得税", line -> line.kind() == Kind.TAX);
    }

    /** A column for each line; corrections of deductions stand in the column of what they correct. */
    private static void column(Map<String, Predicate<SlipLine>> columns, SlipLine line) {
        columns.putIfAbsent(Difference.plainName(line), other -> other.kind() == line.kind() && other.code().equals(line.code())
                && (line.kind() != Kind.EARNING || !other.isCorrection()));
    }

    /** The slips of each site, in the run's order. */
    static Map<String, List<Slip>> bySite(PayRun run) {
        Map<String, List<Slip>> sites = new LinkedHashMap<>();
        run.slips().forEach(slip -> sites.computeIfAbsent(slip.site().code(), none -> new ArrayList<>()).add(slip));
        return sites;
    }

    List<TableSheet> sheets() {
        List<TableSheet> sheets = new ArrayList<>(List.of(table()));
        List<Slip> open = run.slips().stream().filter(slip -> slip.status() != PayStatus.OK).toList();
        if (!open.isEmpty()) {
            sheets.add(new TableSheet("说明", title("工资说明"), List.of(), List.of(new Column("单位", 24), new Column("姓名", 10), new Column("状态", 14),
                    new Column("说明", 80)), open.stream().map(slip -> List.<Object>of(slip.siteName(), slip.name(), slip.status().label(), slip.reason())).toList(),
                    List.of(), List.of()));
        }
        return sheets;
    }

    private TableSheet table() {
        List<Column> columns = new ArrayList<>(List.of(new Column("序号", 6), new Column("单位", 24), new Column("姓名", 10)));
        earnings.keySet().forEach(name -> columns.add(new Column(name, 12)));
        columns.add(new Column("应发合计", 12));
        deductions.keySet().forEach(name -> columns.add(new Column(name, 12)));
        columns.addAll(List.of(new Column("扣缴合计", 12), new Column("实发", 12), new Column("本次发放", 12), new Column("签领", 12)));
        List<List<Object>> rows = new ArrayList<>();
        int number = 0;
        for (List<Slip> site : bySite(run).values()) {
            for (Slip slip : site) {
                rows.add(row(++number, slip.siteName(), slip.name(), List.of(slip), slip.net()));
            }
            rows.add(row(null, site.get(0).siteName() + " 小计", site.size() + "人", site, Optional.of(net(site))));
        }
        List<Object> totals = row(null, "合计", run.slips().size() + "人", run.slips(), Optional.of(run.net()));
        return new TableSheet(run.month().toString(), title("工资表"), List.of("单位：" + place + "    工资月份：" + chinese(run.month()) + "    金额单位：元",
                "依据：" + run.document() + "    状态：" + run.state()), columns, rows, totals,
                List.of("本次发放合计（大写）：" + ChineseAmount.of(run.payable()), "制表：                    复核：                    审批：                    日期："));
    }

    private List<Object> row(@Nullable Integer number, String site, String name, List<Slip> slips, Optional<Money> net) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(site);
        cells.add(name);
        earnings.values().forEach(column -> cells.add(sum(slips, column)));
        cells.add(sum(slips, line -> line.kind() == Kind.EARNING));
        deductions.values().forEach(column -> cells.add(sum(slips, column)));
        cells.add(sum(slips, line -> line.kind() == Kind.CONTRIBUTION || line.kind() == Kind.TAX));
        cells.add(net.isPresent() ? net.get() : "未核定");
        cells.add(Money.sum(slips.stream().map(Slip::payable).toList()));
        cells.add(null);
        return nullable(cells);
    }

    /** Empty cells are null, as a table sheet wants them. */
    @SuppressWarnings({"unchecked", "NullAway"})
    private static List<Object> nullable(List<?> cells) {
        return (List<Object>) cells;
    }

    private static Money sum(Collection<Slip> slips, Predicate<SlipLine> column) {
        return Money.sum(slips.stream().flatMap(slip -> slip.lines().stream()).filter(column).map(SlipLine::amount).toList());
    }

    private static Money net(List<Slip> slips) {
        return Money.sum(slips.stream().flatMap(slip -> slip.net().stream()).toList());
    }

    private String title(String what) {
        return place + chinese(run.month()) + what;
    }

    static String chinese(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
