package org.tongban.console.payroll;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.money.Money;
import org.tongban.payroll.Difference;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns.Correction;
import org.tongban.payroll.SalaryTax;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.payroll.Verification;
import org.tongban.payroll.Workings;

/** The answers of pay as trees for JSON. */
final class PayTree {

    private final PayPeople people;
    private final boolean reveal;

    PayTree(PayPeople people, boolean reveal) {
        this.people = people;
        this.reveal = reveal;
    }

    Map<String, Object> of(PayRun run) {
        Map<String, Object> tree = state(run);
        tree.put("people", run.slips().stream().map(this::of).toList());
        tree.put("totals", totals(run));
        tree.put("notes", run.notes());
        return tree;
    }

    static Map<String, Object> state(PayRun run) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("month", run.month().toString());
        tree.put("document", run.document());
        tree.put("state", run.state().name());
        return tree;
    }

    static Map<String, Object> totals(PayRun run) {
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("people", run.slips().size());
        totals.put("gross", run.gross().toString());
        // a sum over some of the people would look like one over all
        totals.put("net", run.slips().stream().allMatch(slip -> slip.net().isPresent()) ? run.net().toString() : null);
        totals.put("payable", run.payable().toString());
        return totals;
    }

    private Map<String, Object> of(Slip slip) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", people.id(slip.person(), slip.siteName(), slip.name(), reveal));
        tree.put("person", slip.person().number());
        tree.put("name", slip.name());
        tree.put("site", slip.siteName());
        tree.put("status", slip.status().name());
        tree.put("reason", slip.reason());
        tree.put("lines", slip.lines(Kind.EARNING).stream().map(PayTree::of).toList());
        List<SlipLine> deductions = new ArrayList<>(slip.lines(Kind.CONTRIBUTION));
        deductions.addAll(slip.lines(Kind.TAX));
        tree.put("deductions", deductions.stream().map(PayTree::of).toList());
        tree.put("gross", slip.gross().toString());
        tree.put("net", slip.net().map(Money::toString).orElse(null));
        return tree;
    }

    private static Map<String, Object> of(SlipLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", line.isCorrection() ? "correction" : line.code());
        tree.put("name", line.name());
        tree.put("amount", line.amount().toString());
        tree.put("clause", line.clause().clause());
        tree.put("document", line.clause().document());
        if (line.isCorrection()) {
            tree.put("corrects", Map.of("month", line.corrects().map(YearMonth::toString).orElse(""), "code", line.code()));
            tree.put("key", line.key());
        }
        return tree;
    }

    static Map<String, Object> of(Workings workings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("result", workings.result().map(Money::toString).orElse(null));
        tree.put("person", workings.slip().person().number());
        tree.put("line", workings.line());
        tree.put("workings", WorkingsAnswer.tree(workings.lines()));
        return tree;
    }

    static Map<String, Object> of(Verification verification) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("month", verification.month().toString());
        tree.put("people", verification.people());
        tree.put("same", verification.same());
        tree.put("differences", verification.differences());
        tree.put("notes", verification.notes());
        return tree;
    }

    static Map<String, Object> of(Correction correction) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("month", correction.month().toString());
        tree.put("into", correction.into().toString());
        tree.put("lines", correction.differences().stream().map(PayTree::of).toList());
        tree.put("total", Money.sum(correction.differences().stream().filter(one -> one.kind() == Kind.EARNING).map(Difference::amount).toList()).toString());
        return tree;
    }

    private static Map<String, Object> of(Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("person", difference.person().number());
        tree.put("name", difference.name());
        tree.put("code", difference.code());
        tree.put("locked", difference.locked().toString());
        tree.put("recomputed", difference.recomputed().toString());
        tree.put("corrected", difference.corrected().toString());
        tree.put("amount", difference.amount().toString());
        tree.put("clause", difference.clause().clause());
        tree.put("document", difference.clause().document());
        return tree;
    }

    static Map<String, Object> of(SalaryTax.Answer answer) {
        List<Map<String, Object>> months = new ArrayList<>();
        for (SalaryTax.TaxMonth month : answer.months()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("month", months.size() + 1);
            tree.put("calendarMonth", month.month().toString());
            tree.put("taxable", month.taxable().toString());
            tree.put("tax", month.tax().toString());
            months.add(tree);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("months", months);
        tree.put("total", answer.total().toString());
        tree.put("bonusTax", answer.bonusTax().map(Money::toString).orElse(null));
        if (!answer.reason().isEmpty()) {
            tree.put("bonusReason", answer.reason());
        }
        return tree;
    }
}
