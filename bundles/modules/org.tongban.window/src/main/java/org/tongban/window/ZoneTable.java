package org.tongban.window;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.tongban.exchange.TableSheet;
import org.tongban.exchange.TableSheet.Column;

/**
 * The zones of a hall as a plan prints them: departments, cases of a year, windows, front-desk staff and how many of these
 * a department hires itself. What the plan does not state is empty, and the totals are of what it states.
 *
 * @param title the hall's name
 */
public record ZoneTable(String title, List<Row> rows) {

    public ZoneTable {
        rows = List.copyOf(rows);
    }

    /**
     * A zone.
     *
     * @param windows   empty where the plan states no windows
     * @param staff     front-desk staff, those of departments included
     * @param selfHired how many of them a department hires itself
     * @param perWindow cases of a year by window, at most 4 decimals
     */
    public record Row(String zone, List<String> departments, OptionalLong cases, List<String> unstated, OptionalInt windows, OptionalInt staff, OptionalInt selfHired,
            Optional<BigDecimal> perWindow) {
        public Row {
            departments = List.copyOf(departments);
            unstated = List.copyOf(unstated);
        }
    }

    /** The table of a plan; a tidal window counts as any other. */
    public static ZoneTable of(HallPlan plan) {
        List<Row> rows = new ArrayList<>();
        for (HallZone zone : plan.zones()) {
            List<ServiceWindow> windows = plan.windowsOf(zone.name());
            boolean stated = !windows.isEmpty();
            Optional<BigDecimal> perWindow = !stated || zone.casesOfYear().isEmpty() ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(zone.casesOfYear().getAsLong()).divide(BigDecimal.valueOf(windows.size()), 4, RoundingMode.HALF_UP).stripTrailingZeros());
            rows.add(new Row(zone.name(), zone.departments(), zone.casesOfYear(), zone.unstated(), stated ? OptionalInt.of(windows.size()) : OptionalInt.empty(),
                    stated ? OptionalInt.of(windows.stream().mapToInt(ServiceWindow::staff).sum()) : OptionalInt.empty(),
                    stated ? OptionalInt.of(windows.stream().mapToInt(ServiceWindow::selfHired).sum()) : OptionalInt.empty(), perWindow));
        }
        return new ZoneTable(plan.site().name(), rows);
    }

    /** Cases of a year of all zones that state them. */
    public long cases() {
        return rows.stream().filter(row -> row.cases().isPresent()).mapToLong(row -> row.cases().getAsLong()).sum();
    }

    public int windows() {
        return rows.stream().mapToInt(row -> row.windows().orElse(0)).sum();
    }

    public int staff() {
        return rows.stream().mapToInt(row -> row.staff().orElse(0)).sum();
    }

    public int selfHired() {
        return rows.stream().mapToInt(row -> row.selfHired().orElse(0)).sum();
    }

    /** For printing and for xlsx; the import of kind {@code halls} reads it again. */
    public TableSheet sheet() {
        List<Column> columns = List.of(new Column("区", 16), new Column("部门", 60), new Column("年办件量", 12), new Column("未列办件量的部门", 20), new Column("窗口数", 8),
                new Column("前台人员", 10), new Column("其中自聘", 10), new Column("每窗口年办件量", 16));
        List<List<Object>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(cells(row.zone(), String.join("、", row.departments()), row.cases().isPresent() ? row.cases().getAsLong() : null, String.join("、", row.unstated()),
                    row.windows().isPresent() ? row.windows().getAsInt() : null, row.staff().isPresent() ? row.staff().getAsInt() : null,
                    row.selfHired().isPresent() ? row.selfHired().getAsInt() : null, row.perWindow().orElse(null)));
        }
        return new TableSheet("分区", title + "分区窗口设置表", List.of(), columns, cells, cells("合计", "", cases(), "", windows(), staff(), selfHired(), null), List.of());
    }

    private static List<Object> cells(@org.jspecify.annotations.Nullable Object... cells) {
        return java.util.Arrays.asList(cells);
    }
}
