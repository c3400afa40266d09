package org.tongban.console.payroll;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongban.console.Terminal;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;
import org.tongban.payroll.Difference;
import org.tongban.payroll.PayExports.Exported;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns.Correction;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.RunState;
import org.tongban.payroll.SalaryTax;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.payroll.Verification;
import org.tongban.payroll.Workings;

/** The answers of pay for people. */
final class PayText {

    private final Terminal terminal;
    private final PrintWriter out;

    PayText(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    private String text(String zh, String en) {
        return terminal.text(zh, en);
    }

    private void say(String zh, String en) {
        out.println(text(zh, en));
    }

    void run(PayRun run, PayPeople people, boolean reveal) {
        say(run.month() + " 工资（" + run.state() + "）" + run.document(), "Pay of " + run.month() + " (" + run.state().name().toLowerCase(Locale.ROOT) + ") " + run.document());
        Map<String, String> codes = codes(run);
        PayTable table = new PayTable("lll" + "r".repeat(codes.size() + 3) + "l");
        table.row(row(text("单位", "Site"), text("姓名", "Name"), text("证件", "Id"), codes.values().stream().toList(), text("应发", "Gross"),
                text("扣缴", "Deductions"), text("实发", "Net"), text("说明", "Status")));
        for (Slip slip : run.slips()) {
            List<String> amounts = codes.keySet().stream().map(code -> amount(slip, code)).toList();
            Money deductions = slip.sum(Kind.CONTRIBUTION).plus(slip.sum(Kind.TAX));
            table.row(row(slip.siteName(), slip.name(), people.id(slip.person(), slip.siteName(), slip.name(), reveal), amounts, slip.gross().toString(),
                    blankIfZero(deductions), slip.net().map(Money::toString).orElse("—"),
                    status(slip)));
        }
        table.print(out);
        totals(run);
        missing(run);
    }

    /** What stops one person stands beside the person; what is missing for many is told once below. */
    private String status(Slip slip) {
        String label = slip.status() == PayStatus.OK ? "" : text(slip.status().label(), slip.status().name());
        return slip.status() == PayStatus.BLOCKED || slip.status() == PayStatus.NOT_DUE ? label + "：" + slip.reason() : label;
    }

    private void missing(PayRun run) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        run.slips().stream().filter(slip -> slip.status() == PayStatus.NOT_CONFIGURED).forEach(slip -> reasons.merge(slip.reason(), 1, Integer::sum));
        reasons.forEach((reason, count) -> out.println("  " + text(count + " 人：", count + " people: ") + reason));
    }

    void totals(PayRun run) {
        say(String.format("合计 %d 人，应发 %s 元，实发已核定 %s 元", run.slips().size(), run.gross(), run.net()),
                String.format("%d people, gross %s, net where known %s", run.slips().size(), run.gross(), run.net()));
        if (terminal.english()) {
            for (PayStatus status : PayStatus.values()) {
                if (status != PayStatus.OK && run.count(status) > 0) {
                    out.println("  " + status.name() + ": " + run.count(status));
                }
            }
        } else {
            run.notes().forEach(note -> out.println("  提示：" + note));
        }
    }

    private static Map<String, String> codes(PayRun run) {
        Map<String, String> codes = new LinkedHashMap<>();
        run.slips().forEach(slip -> slip.lines(Kind.EARNING).forEach(line -> codes.putIfAbsent(line.isCorrection() ? "" : line.code(),
                line.isCorrection() ? "补差" : line.name())));
        return codes;
    }

    private static String amount(Slip slip, String code) {
        return blankIfZero(Money.sum(slip.lines(Kind.EARNING).stream().filter(line -> code.isEmpty() ? line.isCorrection() : !line.isCorrection()
                && line.code().equals(code)).map(line -> line.amount()).toList()));
    }

    private static String blankIfZero(Money amount) {
        return amount.isZero() ? "" : amount.toString();
    }

    private static String[] row(String site, String name, String id, List<String> amounts, String gross, String deductions, String net, String status) {
        List<String> cells = new ArrayList<>(List.of(site, name, id));
        cells.addAll(amounts);
        cells.addAll(List.of(gross, deductions, net, status));
        return cells.toArray(String[]::new);
    }

    void changed(PayRun run) {
        say(run.month() + " 工资" + (run.state() == RunState.LOCKED ? "已锁定" : "已标记为已发放"),
                "Pay of " + run.month() + " is " + run.state().name().toLowerCase(Locale.ROOT));
        totals(run);
    }

    void why(Workings workings) {
        Slip slip = workings.slip();
        out.println(slip.siteName() + " " + slip.name() + " " + workings.line());
        for (Working line : workings.lines()) {
            out.println("  " + mark(line.kind()) + " " + line.label() + "：" + line.value());
            if (line.cited() != null) {
                out.println("      " + line.cited() + (line.quote().isEmpty() ? "" : "：“" + line.quote() + "”")
                        + (line.from() == null ? "" : text("（自 " + line.from() + "）", " (since " + line.from() + ")")));
            }
        }
    }

    private String mark(Working.Kind kind) {
        return switch (kind) {
            case FACT -> text("[事实]", "[fact]");
            case FIGURE -> text("[标准]", "[figure]");
            case READING -> text("[理解]", "[reading]");
            case STEP -> text("[计算]", "[step]");
            case RESULT -> text("[结果]", "[result]");
        };
    }

    void verification(Verification verification) {
        if (verification.same()) {
            say(verification.month() + " 按锁定时的依据重算 " + verification.people() + " 人，结果一致",
                    verification.month() + ": " + verification.people() + " slips recomputed from what was kept, all the same");
        } else {
            say(verification.month() + " 重算结果与锁定的不一致：", verification.month() + ": recomputing gives another result:");
            verification.differences().forEach(difference -> out.println("  " + difference));
        }
        verification.notes().forEach(note -> out.println("  " + note));
    }

    void correction(Correction correction) {
        if (correction.differences().isEmpty()) {
            say(correction.month() + " 与现有资料一致，没有需要补差的项目", correction.month() + ": nothing to correct");
            return;
        }
        say(correction.month() + " 的差额计入 " + correction.into() + "：", "Differences of " + correction.month() + " go into " + correction.into() + ":");
        PayTable table = new PayTable("llrrrr");
        table.row(text("姓名", "Name"), text("项目", "Line"), text("锁定", "Locked"), text("现应为", "Now"), text("已补", "Corrected"), text("补差", "Difference"));
        for (Difference one : correction.differences()) {
            table.row(one.name(), one.lineName(), one.locked().toString(), one.recomputed().toString(), one.corrected().toString(), one.amount().toString());
        }
        table.print(out);
    }

    void exported(Exported exported) {
        say(String.format("%s 共 %d 人，应发 %s 元，发放 %s 元", exported.month(), exported.people(), exported.gross(), exported.total()),
                String.format("%s: %d people, gross %s, paid out %s", exported.month(), exported.people(), exported.gross(), exported.total()));
        int shown = 6;
        exported.files().stream().limit(shown).forEach(file -> out.println("  " + file));
        if (exported.files().size() > shown) {
            say("  等 " + exported.files().size() + " 个文件", "  and more, " + exported.files().size() + " files in all");
        }
        if (!exported.unpaid().isEmpty()) {
            say("以下人员不在银行批量文件中：", "Not in the bank's batch file:");
            exported.unpaid().forEach(sentence -> out.println("  " + sentence));
        }
    }

    void tax(SalaryTax.Answer answer) {
        PayTable table = new PayTable("lrr").row(text("月份", "Month"), text("累计应纳税所得额", "Cumulative taxable"), text("本月预扣税额", "Tax"));
        answer.months().forEach(month -> table.row(month.month().toString(), month.taxable().toString(), month.tax().toString()));
        table.print(out);
        say("合计 " + answer.total() + " 元", "Total " + answer.total());
        answer.bonusTax().ifPresent(tax -> say("年终奖单独计税 " + tax + " 元", "Tax on the bonus " + tax));
        if (!answer.reason().isEmpty()) {
            say("年终奖：" + answer.reason(), "Bonus: " + answer.reason());
        }
    }
}
