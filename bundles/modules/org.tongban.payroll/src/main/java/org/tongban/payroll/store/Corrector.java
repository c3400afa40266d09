package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.PersonId;
import org.tongban.core.money.Money;
import org.tongban.payroll.Difference;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Settlement;
import org.tongban.payroll.Settlement.Made;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.payroll.run.Books.KeptSlip;

/**
 * Compares a locked month with what is known today. Earnings and contributions are compared; tax sets itself right by
 * cumulation in the month that pays the corrections.
 */
final class Corrector {

    private final Connection connection;

    Corrector(Connection connection) {
        this.connection = connection;
    }

    private record Key(Kind kind, String code) {
    }

    /**
     * @param locked     the month as it was locked
     * @param recomputed the month by what is known today; a slip that is blocked says nothing and is passed over
     * @param names      everyone's name
     */
    Settlement settle(YearMonth month, List<KeptSlip> locked, List<Slip> recomputed, Map<PersonId, String> names) throws SQLException {
        Map<PersonId, Slip> before = new LinkedHashMap<>();
        locked.forEach(kept -> before.put(kept.slip().person(), kept.slip()));
        Map<PersonId, Slip> after = new LinkedHashMap<>();
        recomputed.forEach(slip -> after.put(slip.person(), slip));
        List<Made> corrections = corrections(month);
        Map<PersonId, Map<Key, SlipLine>> made = new LinkedHashMap<>();
        corrections.forEach(one -> note(made, one));
        Set<PersonId> everyone = new LinkedHashSet<>(before.keySet());
        everyone.addAll(after.keySet());
        everyone.addAll(made.keySet());
        List<Difference> differences = new ArrayList<>();
        for (PersonId person : everyone) {
            Optional<Slip> now = Optional.ofNullable(after.get(person));
            if (now.filter(slip -> slip.status() == PayStatus.BLOCKED).isEmpty()) {
                String name = now.or(() -> Optional.ofNullable(before.get(person))).map(Slip::name).orElse(names.getOrDefault(person, ""));
                boolean netKnown = now.filter(slip -> slip.status() == PayStatus.NOT_CONFIGURED).isEmpty();
                differences.addAll(new Comparison(month, person, name, netKnown, own(Optional.ofNullable(before.get(person))), own(now),
                        made.getOrDefault(person, Map.of())).differences());
            }
        }
        return new Settlement(month, differences, corrections);
    }

    /** One person's lines: as locked, as they come out today, and as they were corrected since. */
    private record Comparison(YearMonth month, PersonId person, String name, boolean netKnown, Map<Key, SlipLine> was, Map<Key, SlipLine> is,
            Map<Key, SlipLine> made) {

        List<Difference> differences() {
            Map<Key, SlipLine> lines = new LinkedHashMap<>(is);
            was.forEach(lines::putIfAbsent);
            made.forEach(lines::putIfAbsent);
            return lines.entrySet().stream().filter(line -> isCompared(line.getKey().kind())).map(line -> difference(line.getKey(), line.getValue()))
                    .filter(difference -> !difference.amount().isZero() || made.containsKey(new Key(difference.kind(), difference.code()))).toList();
        }

        private boolean isCompared(Kind kind) {
            return kind == Kind.EARNING || kind == Kind.CONTRIBUTION && netKnown;
        }

        private Difference difference(Key key, SlipLine line) {
            return new Difference(month, person, name, key.kind(), key.code(), Difference.plainName(line), amount(was, key), amount(is, key),
                    amount(made, key), line.clause());
        }

        private static Money amount(Map<Key, SlipLine> lines, Key key) {
            return Optional.ofNullable(lines.get(key)).map(SlipLine::amount).orElse(Money.ZERO);
        }
    }

    /** The slip's own lines, without corrections of other months. */
    private static Map<Key, SlipLine> own(Optional<Slip> slip) {
        Map<Key, SlipLine> lines = new LinkedHashMap<>();
        slip.stream().flatMap(one -> one.lines().stream()).filter(line -> !line.isCorrection())
                .forEach(line -> lines.put(new Key(line.kind(), line.code()), line));
        return lines;
    }

    /** What later months have already paid or are about to pay: of a locked month what stands on its slips. */
    private List<Made> corrections(YearMonth month) throws SQLException {
        List<Made> made = new ArrayList<>();
        CorrectionTable corrections = new CorrectionTable(connection);
        for (YearMonth into : corrections.monthsCorrecting(month)) {
            if (new RunTable(connection).find(into).filter(RunTable.RunRow::isLocked).isPresent()) {
                new SlipTable(connection).of(into).forEach(kept -> kept.slip().lines().forEach(line -> made.add(new Made(into, kept.slip().person(), line))));
            } else {
                corrections.into(into).forEach((person, lines) -> lines.forEach(line -> made.add(new Made(into, person, line))));
            }
        }
        return made.stream().filter(one -> one.line().corrects().filter(month::equals).isPresent()).toList();
    }

    private static void note(Map<PersonId, Map<Key, SlipLine>> made, Made one) {
        made.computeIfAbsent(one.person(), none -> new LinkedHashMap<>()).merge(new Key(one.line().kind(), one.line().code()), one.line(),
                (first, second) -> new SlipLine(second.kind(), second.code(), second.name(), first.amount().plus(second.amount()), second.clause(),
                        second.corrects()));
    }
}
