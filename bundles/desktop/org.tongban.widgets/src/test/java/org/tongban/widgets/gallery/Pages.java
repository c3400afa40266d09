package org.tongban.widgets.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.gallery.Samples.Slip;
import org.tongban.widgets.chart.ChartCanvas;
import org.tongban.widgets.form.ChoiceField;
import org.tongban.widgets.form.DateField;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.form.MaskedField;
import org.tongban.widgets.form.MoneyField;
import org.tongban.widgets.form.MonthField;
import org.tongban.widgets.form.TypedField;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.reading.DocumentView;
import org.tongban.widgets.reading.MarkdownView;
import org.tongban.widgets.progress.ProgressList;
import org.tongban.widgets.progress.WorkLine;
import org.tongban.widgets.search.Line;
import org.tongban.widgets.search.SearchPopup;
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
        pages.put("charts", parent -> {
            new ChartCanvas(parent, "gallery.bars").show(Charts.bars());
            new ChartCanvas(parent, "gallery.lines").show(Charts.lines());
        });
        pages.put("form", Pages::form);
        pages.put("search", Pages::search);
        pages.put("progress", Pages::progress);
        pages.put("heat", Pages::heat);
        pages.put("document", Pages::document);
        pages.put("markdown", parent -> new MarkdownView(parent, "gallery.help", link -> { }).show(HELP, null));
        pages.put("workings", parent -> {
            WorkingsView view = new WorkingsView(parent, citation -> { });
            view.show("张敏 2025-03 技能等级工资", "400.00", Samples.workings());
        });
        pages.put("narrow", parent -> {
            for (Tone tone : new Tone[] {Tone.ACCENT, Tone.WARN, Tone.FAIL}) {
                WorkingsView view = new WorkingsView(parent, citation -> { });
                view.readings(working -> new org.tongban.core.law.Reading("sc.skill.month", working.label(), java.util.Objects.requireNonNull(working.cited()),
                        List.of(new org.tongban.core.law.Reading.Option("A", "按证书落款日期的次月"), new org.tongban.core.law.Reading.Option("B", "按证书备案日期的次月")), "A", ""));
                view.show("张敏 2025-03 技能等级工资", tone == Tone.ACCENT ? "400.00" : tone == Tone.WARN ? "未设置：绩效工资基数（宿区政办发〔2024〕26号 SC-2.2.6-a）" : "不予认定：证书已过期", tone, Samples.workings());
            }
            new WorkingsView(parent, citation -> { });
        });
        return pages;
    }

    private static void search(Composite parent) {
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                SearchPopup.open(parent.getShell(), "查找人员、站点、条款、命令", (text, hits) -> hits.accept(List.of("张敏", "张敏捷", "张家村便民服务站")),
                        (String hit) -> new Line(hit.length() > 3 ? "站点" : "人员", hit, "双庄街道便民服务中心 · 三级"), hit -> { });
                for (org.eclipse.swt.widgets.Shell shell : parent.getShell().getShells()) {
                    ((org.eclipse.swt.widgets.Text) ((Composite) shell.getChildren()[0]).getChildren()[1]).setText("张");
                }
            }
        });
    }

    private static void progress(Composite parent) {
        new ProgressList(parent, "gallery.progress", () -> List.of(
                new WorkLine("a", "核算 2025-03 工资", "计算", 4213, 10000, WorkLine.State.RUNNING, () -> { }),
                new WorkLine("b", "导入 花名册.xlsx", "检查", 0, -1, WorkLine.State.RUNNING, () -> { }),
                new WorkLine("c", "导出工资条", "完成", 1, 1, WorkLine.State.DONE, () -> { }),
                new WorkLine("d", "导入 考核.xlsx", "已取消", 3, 10, WorkLine.State.CANCELLED, () -> { })));
    }

    /** Twelve months by station, and twelve grades by person. */
    private static void heat(Composite parent) {
        record Station(String name, int[] cases) { }
        var builder = Table.<Station>in(parent, "gallery.heat").bar("各站点月办件量").column(Column.<Station>text("name", "站点", Station::name).width(18).frozen());
        for (int month = 0; month < 12; month++) {
            int m = month;
            builder.column(Column.<Station>integer("m" + m, (m + 1) + "月", station -> m > 9 ? null : station.cases()[m]).width(5).centred().heat().explained());
        }
        Table<Station> table = builder.build();
        java.util.Random random = new java.util.Random(3);
        table.show(java.util.stream.IntStream.range(0, 15).mapToObj(i -> new Station("前进村便民服务站" + i, random.ints(12, 20, 400).toArray())).toList());
        var grades = Table.<Station>in(parent, "gallery.grades").bar("年度等次").column(Column.<Station>text("name", "姓名", station -> "李" + station.cases()[0]).width(8).frozen());
        String[] words = {"优秀", "良好", "合格", "不合格"};
        Tone[] tones = {Tone.PASS, Tone.ACCENT, Tone.NONE, Tone.FAIL};
        for (int month = 0; month < 12; month++) {
            int m = month;
            grades.column(Column.<Station>text("m" + m, (m + 1) + "月", station -> words[station.cases()[m] % 4]).width(5).centred().tone(station -> tones[station.cases()[m] % 4]));
        }
        Table<Station> people = grades.build();
        people.show(table.model().shown());
    }

    private static void document(Composite parent) {
        DocumentView view = new DocumentView(parent, "gallery.document");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("一、工作目标\n\n").append("建立健全综合（全科）政务服务模式，结合优化窗口布局和功能岗位设置，充分利用基层高频事项一平台，全面推行“前台综合受理、后台分类审批、统一窗口出件”无差别服务。\n\n（二）工资构成\n\n")
                    .append("政务服务办事员工资由基本工资、工龄工资、技能等级工资和绩效工资构成。技能等级工资分为五级，自取得证书的次月起发放。第" + i + "段。\n\n");
        }
        view.show("宿区政办发〔2024〕26号", text.toString());
        view.highlight(47, "技能等级工资分为五级，自取得证书的次月起发放。");
    }

    private static final String HELP = """
            # 工资核算

            每月在**考核定稿**之后核算工资。`Ctrl+Shift+R` 开始核算，过程可以取消，[看一看考核](org.tongban.assessment.ui.board)。

            ## 步骤

            1. 选定月份，点“核算”。
            2. 查看“未设置”和“阻断”的行：
               - 红色：缺少数值，不会按零计算；
               - 黄色：与上月相比变动较大。
            3. 核对无误后锁定，导出工资条。

            | 颜色 | 含义 | 怎么办 |
            |---|---|---|
            | 红 | 未设置或被拒绝 | 到“方案”里录入，附文件名称 |
            | 黄 | 变动 | 打开工资条，看“为什么？” |

            > 锁定之后不能再改；更正会成为下个月的一行。

            ### 命令行

                ./tongban pay run --month 2025-03
            """;

    private static void form(Composite parent) {
        Form form = new Form(parent, 2);
        form.heading("基本情况");
        form.add("姓名", p -> TypedField.text(p, "f.name")).required().set(null);
        form.add("入职日期", p -> new DateField(p, "f.since")).set(java.time.LocalDate.of(2019, 3, 4));
        form.add("考核月份", p -> new MonthField(p, "f.month")).set(java.time.YearMonth.of(2025, 3));
        form.add("技能等级", p -> new ChoiceField<>(p, "f.level", List.of("一级", "二级", "三级"), level -> level)).set("三级");
        form.heading("工资");
        form.add("基本工资", p -> new MoneyField(p, "f.base")).set(org.tongban.core.money.Money.yuan("2490.00"));
        form.add("银行卡号", p -> new MaskedField(p, "f.card", card -> "**** **** **** " + card.substring(card.length() - 4), () -> { })).set("6222020200112233");
        form.add("说明", 2, p -> TypedField.lines(p, "f.note", 3)).set("自2025年3月起调整，依据区人社局通知。");
        form.check();
        form.problems(java.util.Map.of("f.level", "证书已于 2025-02-28 到期：请先在“证书”中补录新的证书。", "f.name", "请填写姓名。"));
        Look.follow(form.control(), look -> dress(form.control(), look));
    }

    /** As the shell's style sheet does. */
    static void dress(org.eclipse.swt.widgets.Control control, Look look) {
        control.setBackground(look.palette().surface());
        if (control instanceof Composite composite) {
            for (org.eclipse.swt.widgets.Control child : composite.getChildren()) {
                dress(child, look);
            }
        } else if (!(control instanceof Label)) {
            control.setForeground(look.palette().text());
        }
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
