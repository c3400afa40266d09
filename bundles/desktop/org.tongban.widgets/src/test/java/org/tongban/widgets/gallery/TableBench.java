package org.tongban.widgets.gallery;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tongban.widgets.gallery.Samples.Slip;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.SortKey;
import org.tongban.widgets.table.Table;

/** Measures a table of 10,000 rows and 20 columns on the screen: from the call until it is drawn. Argument: rows. */
public final class TableBench {
    private final Display display = new Display();
    private final Shell shell = new Shell(display, SWT.SHELL_TRIM);

    public static void main(String[] arguments) {
        new TableBench().run(arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]));
    }

    private void run(int count) {
        List<Slip> slips = Samples.slips(count);
        shell.setLayout(new FillLayout());
        shell.setSize(1400, 860);
        shell.open();
        build("build the first table").control().dispose();
        Table<Slip> table = build("build another table");
        time("show " + count + " rows", () -> table.show(slips));
        time("sort by money", () -> table.model().sort(List.of(new SortKey("net", true))));
        time("sort by Chinese name", () -> table.model().sort(List.of(new SortKey("name", false))));
        time("sort by name again, downwards", () -> table.model().sort(List.of(new SortKey("name", true))));
        time("sort by site, grade and money", () -> table.model().sort(List.of(new SortKey("site", false), new SortKey("grade", false), new SortKey("net", true))));
        time("filter text", () -> table.model().filter("name", "秀"));
        time("filter another letter", () -> table.model().filter("name", "秀英"));
        time("filter money", () -> table.model().filter("net", ">4000"));
        time("no filters", table::clearFilters);
        time("search in all columns", () -> table.search("双庄 优秀"));
        time("search again", () -> table.search("双庄 优秀 李"));
        time("search nothing", () -> table.search(""));
        time("group by site", () -> table.model().groupBy("site"));
        time("show the rows anew", () -> table.show(Samples.slips(count)));
        shell.dispose();
        display.dispose();
    }

    private Table<Slip> build(String what) {
        List<Table<Slip>> built = new java.util.ArrayList<>();
        time(what, () -> {
            var table = Table.<Slip>in(shell, "bench").bar("bench").integer("number", "序号", Slip::number).text("name", "姓名", Slip::name).text("site", "站点", Slip::site)
                    .text("level", "等级", Slip::level).date("since", "入职", Slip::since).money("base", "基本", Slip::base).money("skill", "技能", Slip::skill)
                    .money("merit", "绩效", Slip::merit).money("deducted", "代扣", Slip::deducted).money("net", "实发", Slip::net).text("grade", "考核", Slip::grade).flag("certified", "持证", Slip::certified);
            for (int i = 0; i < 8; i++) {
                table.column(Column.<Slip>money("more" + i, "项目" + i, Slip::merit).sum());
            }
            built.add(table.sum("base", "skill", "merit", "deducted", "net").build());
            shell.layout();
        });
        return built.get(0);
    }

    private void time(String what, Runnable run) {
        long begun = System.nanoTime();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        run.run();
        while (display.readAndDispatch()) {
            // until nothing waits
        }
        shell.update();
        System.out.println(String.format(Locale.ROOT, "%-32s %6.0f ms, of which %5.0f ms on the processor", what, (System.nanoTime() - begun) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e6));
    }
}
