package org.tongban.policy.payroll;

import java.util.List;
import java.util.Optional;
import org.tongban.core.money.Money;

/** The lines of a month's pay, in the order in which the payslip prints them; at most one of each code. */
public record PayLines(List<PayLine> lines) {

    public PayLines {
        lines = List.copyOf(lines);
        if (lines.stream().map(PayLine::code).distinct().count() != lines.size()) {
            throw new IllegalArgumentException("two pay lines of one code: " + lines);
        }
    }

    public Money gross() {
        return Money.sum(lines.stream().map(PayLine::amount).toList());
    }

    public Optional<PayLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return gross().toString();
    }
}
