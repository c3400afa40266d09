package org.tongban.payroll.export;

import java.util.List;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine.Kind;

/** Compares what is about to be written with the run, before anything is written. */
final class Totals {

    private Totals() {
    }

    /** Every slip's net pay is its gross pay less its deductions, and the parts cover the whole run. */
    static void check(PayRun run, List<List<Slip>> parts) {
        for (Slip slip : run.slips()) {
            slip.net().ifPresent(net -> equal("编号 " + slip.person() + " 的实发", net,
                    slip.gross().minus(slip.sum(Kind.CONTRIBUTION)).minus(slip.sum(Kind.TAX))));
        }
        equal("应发合计", run.gross(), Money.sum(parts.stream().flatMap(List::stream).map(Slip::gross).toList()));
        equal("发放合计", run.payable(), Money.sum(parts.stream().flatMap(List::stream).map(Slip::payable).toList()));
    }

    static void equal(String what, Money expected, Money found) {
        if (!expected.equals(found)) {
            throw new PayRefused(what + "对不上：" + expected + " 与 " + found + "；没有写出任何文件，请重新核算后再导出");
        }
    }
}
