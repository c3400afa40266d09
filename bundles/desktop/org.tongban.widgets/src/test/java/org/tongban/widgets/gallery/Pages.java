package org.tongban.widgets.gallery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.gallery.Samples.Slip;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.workings.WorkingsView;

/** What the gallery shows. */
final class Pages {
    private Pages() {
    }

    static Map<String, Consumer<Composite>> all() {
        Map<String, Consumer<Composite>> pages = new LinkedHashMap<>();
        pages.put("table", Pages::table);
        pages.put("groups", parent -> {
            Table<Slip> table = table(parent);
            table.model().groupBy("site");
        });
        pages.put("filters", parent -> {
            Table<Slip> table = table(parent);
            table.model().filter("net", ">4000");
            table.model().filter("site", "镇");
            table.model().filter("base", ">x");
            table.toggleFilterRow();
        });
        pages.put("icons", Pages::icons);
        pages.put("workings", parent -> {
            WorkingsView view = new WorkingsView(parent, citation -> { });
            view.show("张敏 2025-03 技能等级工资", "400.00", Samples.workings());
        });
        return pages;
    }

    private static void icons(Composite parent) {
        Composite grid = new Composite(parent, SWT.NONE);
        grid.setLayout(new RowLayout());
        Look.follow(grid, look -> grid.setBackground(look.palette().surface()));
        for (String name : Icons.names()) {
            for (int size : new int[] {16, 32}) {
                Label label = new Label(grid, SWT.NONE);
                label.setImage(Icons.of(parent.getDisplay()).get(name, size == 16 ? Tone.NONE : Tone.ACCENT, size));
                label.setToolTipText(name);
                label.setBackground(grid.getBackground());
            }
        }
        for (Image image : Icons.of(parent.getDisplay()).windowImages()) {
            Label label = new Label(grid, SWT.NONE);
            label.setImage(image);
            label.setBackground(grid.getBackground());
        }
    }

    static Table<Slip> table(Composite parent) {
        Table<Slip> table = Table.<Slip>in(parent, "gallery.slips").bar("2025-03 工资")
                .column(Column.<Slip>integer("number", "序号", Slip::number).width(6).frozen())
                .column(Column.<Slip>text("name", "姓名", Slip::name).width(10).frozen())
                .text("site", "站点", Slip::site)
                .column(Column.<Slip>text("level", "等级", Slip::level).width(8))
                .date("since", "入职", Slip::since)
                .column(Column.<Slip>money("base", "基本工资", Slip::base).explained())
                .column(Column.<Slip>money("skill", "技能等级工资", Slip::skill).explained().tone(slip -> slip.skill().fen() > 60000 ? Tone.NOTE : Tone.NONE).tip(slip -> "上月 200.00"))
                .column(Column.<Slip>money("merit", "绩效工资", Slip::merit).explained())
                .money("deducted", "代扣", Slip::deducted)
                .column(Column.<Slip>money("net", "实发", Slip::net).explained())
                .column(Column.<Slip>text("grade", "考核", Slip::grade).width(8).tag(slip -> slip.grade().equals("优秀") ? Tone.PASS : slip.grade().equals("不合格") ? Tone.FAIL : Tone.MUTED))
                .flag("certified", "持证", Slip::certified)
                .sum("base", "skill", "merit", "deducted", "net", "certified")
                .mark(slip -> Mark.of(slip.state(), slip.note()))
                .orderBy("site").build();
        table.show(Samples.slips(300));
        table.select(table.model().shown().get(3));
        return table;
    }
}
