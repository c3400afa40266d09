package org.tongban.payroll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;

/**
 * How a person's pay differs from that of another month. At least one of the slips is there.
 *
 * @param before the slip of the earlier month, if there is one
 * @param now    the slip of the month, if there is one
 */
public record PayChange(Optional<Slip> before, Optional<Slip> now) {

    /** What has changed. */
    public enum Kind {
        /** Not in the earlier month. */
        JOINED("新增"),
        /** In the earlier month only. */
        LEFT("减员"),
        /** More pay than before. */
        MORE("增加"),
        /** Less pay than before. */
        LESS("减少"),
        /** The same pay as before, to the fen. */
        SAME("不变");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** Everyone of the month in its order, then those who are in the earlier month only. */
    static List<PayChange> between(List<Slip> before, List<Slip> now) {
        Map<PersonId, Slip> earlier = new LinkedHashMap<>();
        before.forEach(slip -> earlier.put(slip.person(), slip));
        List<PayChange> changes = new ArrayList<>();
        now.forEach(slip -> changes.add(new PayChange(Optional.ofNullable(earlier.remove(slip.person())), Optional.of(slip))));
        earlier.values().forEach(slip -> changes.add(new PayChange(Optional.of(slip), Optional.empty())));
        return changes;
    }

    /** The slip of the month, else the earlier one. */
    public Slip slip() {
        return now.or(() -> before).orElseThrow();
    }

    /** By how much the net pay differs; the gross pay where a net pay is not known. For who joined or left the whole of it. */
    public Money difference() {
        boolean net = before.map(slip -> slip.net().isPresent()).orElse(true) && now.map(slip -> slip.net().isPresent()).orElse(true);
        return amount(now, net).minus(amount(before, net));
    }

    private static Money amount(Optional<Slip> slip, boolean net) {
        return slip.map(one -> net ? one.net().orElseThrow() : one.gross()).orElse(Money.ZERO);
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.JOINED;
        }
        if (now.isEmpty()) {
            return Kind.LEFT;
        }
        int sign = difference().compareTo(Money.ZERO);
        return sign > 0 ? Kind.MORE : sign < 0 ? Kind.LESS : Kind.SAME;
    }

    /** Line by line: the lines of the month in their order, then those that the earlier month alone has. */
    public List<LineChange> lines() {
        Map<String, SlipLine> was = byKey(before);
        Map<String, SlipLine> is = byKey(now);
        Set<String> keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        return keys.stream().map(key -> new LineChange(Optional.ofNullable(was.get(key)), Optional.ofNullable(is.get(key)))).toList();
    }

    private static Map<String, SlipLine> byKey(Optional<Slip> slip) {
        Map<String, SlipLine> lines = new LinkedHashMap<>();
        slip.ifPresent(one -> one.lines().forEach(line -> lines.put(line.kind() + " " + line.key(), line)));
        return lines;
    }

    /** A line of one of the months or of both. */
    public record LineChange(Optional<SlipLine> before, Optional<SlipLine> now) {

        /** The line of the month, else the earlier one. */
        public SlipLine line() {
            return now.or(() -> before).orElseThrow();
        }

        public Money difference() {
            return now.map(SlipLine::amount).orElse(Money.ZERO).minus(before.map(SlipLine::amount).orElse(Money.ZERO));
        }
    }
}
