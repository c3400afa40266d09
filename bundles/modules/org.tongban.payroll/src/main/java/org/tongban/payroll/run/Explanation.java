package org.tongban.payroll.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Working;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.payroll.Workings;

/** Picks the workings of one amount out of a slip's, and ends them with that amount. */
public final class Explanation {

    private static final String GROSS = Reckoner.GROSS;
    private static final String NET = NetPay.NET;

    private final Reckoned reckoned;

    public Explanation(Reckoned reckoned) {
        this.reckoned = reckoned;
    }

    /** @param line a line's key, {@code gross} or {@code net} */
    public Workings of(String line) {
        Slip slip = reckoned.slip();
        if (line.equals(GROSS)) {
            return slip.lines().isEmpty() ? ended(GROSS, reckoned.workings(), "应发", Optional.empty(), null)
                    : ended(GROSS, parts(kinds(slip, Kind.EARNING), GROSS), "应发", Optional.of(slip.gross()), ofTheWhole());
        }
        if (line.equals(NET)) {
            return ended(NET, reckoned.workings(), "实发", slip.net(), null);
        }
        SlipLine found = slip.line(line).orElseThrow(() -> new PayRefused("工资条上没有“" + line + "”这一项；可查询的项目："
                + slip.lines().stream().map(SlipLine::key).collect(Collectors.joining("、")) + "、gross、net"));
        String part = found.kind() == Kind.EMPLOYER ? found.code().replace(NetPay.EMPLOYER, "") : found.key();
        return ended(line, parts(Set.of(), part), found.name(), Optional.of(found.amount()), found.clause());
    }

    /** The clause that the pay policy cites for its answer as a whole; where there is none, that of the last line. */
    private @Nullable Citation ofTheWhole() {
        return reckoned.workings().stream().filter(one -> one.part().isEmpty()).map(Working::cited).filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .or(() -> reckoned.slip().lines(Kind.EARNING).stream().map(SlipLine::clause).reduce((first, second) -> second)).orElse(null);
    }

    private static Set<String> kinds(Slip slip, Kind kind) {
        return slip.lines(kind).stream().map(SlipLine::key).collect(Collectors.toSet());
    }

    private List<Working> parts(Set<String> some, String last) {
        return reckoned.workings().stream().filter(line -> some.contains(line.part()) || line.part().equals(last)).toList();
    }

    private Workings ended(String line, List<Working> workings, String label, Optional<Money> amount, @Nullable Citation clause) {
        List<Working> lines = new ArrayList<>(workings);
        if (amount.isEmpty()) {
            lines.add(new Working(line, Working.Kind.RESULT, label, reckoned.slip().reason(), null, "", null));
            return new Workings(reckoned.slip(), line, amount, lines);
        }
        String value = amount.get().toString();
        Optional<Working> last = lines.stream().filter(one -> one.kind() == Working.Kind.STEP).reduce((first, second) -> second);
        Citation cited = clause != null ? clause : last.map(Working::cited).orElse(null);
        String quote = quote(cited);
        if (last.filter(step -> step.value().equals(value)).isEmpty()) {
            lines.add(new Working(line, Working.Kind.STEP, label, value, cited, quote, null));
        }
        lines.add(new Working(line, Working.Kind.RESULT, label, value, cited, quote, null));
        return new Workings(reckoned.slip(), line, amount, lines);
    }

    private String quote(@Nullable Citation cited) {
        return reckoned.workings().stream().filter(one -> cited != null && cited.equals(one.cited()) && !one.quote().isEmpty()).map(Working::quote)
                .findFirst().orElse("");
    }
}
