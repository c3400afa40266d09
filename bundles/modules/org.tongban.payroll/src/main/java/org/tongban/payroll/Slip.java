package org.tongban.payroll;

import java.util.List;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.money.Money;

/**
 * One person's pay of a month.
 *
 * @param person   whose
 * @param name     the person's name in that month
 * @param site     where the person served
 * @param siteName the site's name in that month
 * @param status   what can be said
 * @param reason   why the status is not OK, one plain sentence; else empty
 * @param lines    in the order in which the payslip prints them
 * @param net      pay after contributions and tax; empty while it is not known
 */
public record Slip(PersonId person, String name, SiteId site, String siteName, PayStatus status, String reason, List<SlipLine> lines,
        Optional<Money> net) {

    public Slip {
        lines = List.copyOf(lines);
    }

    public List<SlipLine> lines(SlipLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public Money sum(SlipLine.Kind kind) {
        return Money.sum(lines(kind).stream().map(SlipLine::amount).toList());
    }

    public Money gross() {
        return sum(SlipLine.Kind.EARNING);
    }

    /** What goes out: the net pay, or the gross pay as such while the net pay is not configured. */
    public Money payable() {
        return net.orElseGet(this::gross);
    }

    public Optional<SlipLine> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** Says whose slip it is, not what is in it. */
    @Override
    public String toString() {
        return "Slip of person " + person + " (" + status + ")";
    }
}
