package org.tongban.payroll.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;

/** A slip while it is being worked out. The worst that was met on the way decides its status; the first reason is told. */
final class Tally {

    private final PayInputs inputs;
    private final List<SlipLine> lines = new ArrayList<>();
    private final List<Working> workings = new ArrayList<>();
    private PayStatus status = PayStatus.OK;
    private String reason = "";
    private Optional<Money> net = Optional.empty();

    Tally(PayInputs inputs) {
        this.inputs = inputs;
    }

    PayInputs inputs() {
        return inputs;
    }

    void add(SlipLine line) {
        lines.add(line);
    }

    void note(List<Working> more) {
        workings.addAll(more);
    }

    void block(String why) {
        lines.clear();
        meet(PayStatus.BLOCKED, why);
    }

    void notConfigured(String why) {
        meet(PayStatus.NOT_CONFIGURED, why);
    }

    void notDue(String why) {
        meet(PayStatus.NOT_DUE, why);
    }

    private void meet(PayStatus met, String why) {
        if (reason.isEmpty() || status != PayStatus.BLOCKED && met == PayStatus.BLOCKED) {
            status = met;
            reason = why;
        }
    }

    void clear() {
        status = PayStatus.OK;
        reason = "";
    }

    void net(Money amount) {
        net = Optional.of(amount);
    }

    boolean is(PayStatus asked) {
        return status == asked;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Money sum(SlipLine.Kind kind) {
        return Money.sum(lines.stream().filter(line -> line.kind() == kind).map(SlipLine::amount).toList());
    }

    Reckoned done() {
        Slip slip = new Slip(inputs.person(), inputs.name(), inputs.site(), inputs.siteName(), status, reason, lines, net);
        return new Reckoned(inputs, slip, workings);
    }
}
