package org.tongban.payroll.export;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.ChineseAmount;
import org.tongban.core.money.Money;
import org.tongban.exchange.pdf.PdfBlock;
import org.tongban.exchange.pdf.PdfDocument;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.registry.Person;

/**
 * What a payslip says: who, what is earned, what is taken off, what is paid, each line with its clause.
 *
 * @param run    the run it belongs to
 * @param slip   whose
 * @param person as the registry knows the person; the identity number is shown masked
 */
record Payslip(PayRun run, Slip slip, Person person) {

    private static final String MINUS = "－";

    PdfDocument page() {
        List<PdfBlock> blocks = new ArrayList<>();
        blocks.add(new PdfBlock.Facts(List.of(new PdfBlock.Fact("姓名", slip.name()), new PdfBlock.Fact("单位", slip.siteName()),
                new PdfBlock.Fact("身份证号", person.identity().map(IdentityNumber::masked).orElse("—")), new PdfBlock.Fact("工资月份", PayTable.chinese(run.month())),
                new PdfBlock.Fact("依据", run.document()), new PdfBlock.Fact("状态", run.state().label()))));
        blocks.add(table());
        blocks.add(new PdfBlock.Text("本次发放（大写）：" + ChineseAmount.of(slip.payable()), PdfBlock.Style.BOLD));
        if (slip.status() != PayStatus.OK) {
            blocks.add(PdfBlock.Text.plain(slip.status().label() + "：" + slip.reason()));
        }
        if (!slip.lines(Kind.EMPLOYER).isEmpty()) {
            blocks.add(new PdfBlock.Text("单位另行缴纳（不从工资中扣除）：" + slip.sum(Kind.EMPLOYER) + " 元", PdfBlock.Style.SMALL));
        }
        blocks.add(new PdfBlock.Text("每一项的计算过程可用 pay why 或向经办人查询；如有疑问请在发放后及时提出。", PdfBlock.Style.SMALL));
        return new PdfDocument("工资条 " + PayTable.chinese(run.month()), blocks);
    }

    private PdfBlock.Table table() {
        List<List<String>> rows = new ArrayList<>();
        slip.lines(Kind.EARNING).forEach(line -> rows.add(row("", line)));
        rows.add(List.of("应发合计", slip.gross().toString(), ""));
        slip.lines(Kind.CONTRIBUTION).forEach(line -> rows.add(row(MINUS, line)));
        slip.lines(Kind.TAX).forEach(line -> rows.add(row(MINUS, line)));
        rows.add(List.of("实发", slip.net().map(Money::toString).orElse("未核定"), ""));
        return new PdfBlock.Table(List.of(PdfBlock.Column.text("项目", 5), PdfBlock.Column.amount("金额（元）", 3), PdfBlock.Column.text("依据条款", 6)), rows,
                List.of("本次发放", slip.payable().toString(), ""));
    }

    private static List<String> row(String sign, SlipLine line) {
        return List.of(sign + line.name(), line.amount().toString(), line.clause().clause() + " " + line.clause().document());
    }

    /** Says whose it is, not what is in it. */
    @Override
    public String toString() {
        return "Payslip of " + person + ", " + run.month();
    }
}
