package org.tongban.payroll.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.SiteLevel;
import org.tongban.payroll.SlipLine;
import org.tongban.policy.Answerer;
import org.tongban.policy.payroll.PieceworkPolicy;
import org.tongban.policy.payroll.PieceworkPolicy.CappedPay;

/** Pay by the case, station by station, since a cap may be a station's. */
final class Piecework {

    static final String NAME = "计件薪酬";

    private final Policies policies;

    Piecework(Policies policies) {
        this.policies = policies;
    }

    /**
     * What comes out for a clerk.
     *
     * @param line     the pay line; empty if there is none
     * @param finding  why there is none, else empty
     * @param workings how it came about
     */
    record Piece(Optional<SlipLine> line, Optional<Finding<?>> finding, List<Working> workings) {
    }

    /** The pieces of the village clerks, and of whoever else has cases, where a policy pays by the case. */
    Map<PersonId, Piece> reckon(YearMonth month, List<PayInputs> people) {
        Map<SiteId, List<PayInputs>> stations = new TreeMap<>();
        for (PayInputs person : people) {
            if (person.facts().level() == SiteLevel.VILLAGE && person.employed() || !person.cases().isEmpty()) {
                stations.computeIfAbsent(person.site(), site -> new ArrayList<>()).add(person);
            }
        }
        Map<PersonId, Piece> pieces = new LinkedHashMap<>();
        stations.forEach((site, clerks) -> policies.ask(PieceworkPolicy.class, site, month.atDay(1))
                .ifPresent(answerer -> new Station(answerer, month).reckon(clerks, pieces)));
        return pieces;
    }

    private record Station(Answerer<PieceworkPolicy> answerer, YearMonth month) {

        void reckon(List<PayInputs> clerks, Map<PersonId, Piece> pieces) {
            Map<String, Money> earned = new LinkedHashMap<>();
            Map<String, List<Working>> workings = new LinkedHashMap<>();
            for (PayInputs clerk : clerks) {
                Worksheet sheet = answerer.sheet(day()).part(PieceworkPolicy.CODE);
                Finding<Money> finding = earned(clerk, sheet);
                finding.value().ifPresentOrElse(amount -> {
                    earned.put(clerk.person().toString(), amount);
                    workings.put(clerk.person().toString(), finding.workings());
                }, () -> pieces.put(clerk.person(), nothing(finding)));
            }
            Finding<List<CappedPay>> paid = answerer.policy().paid(month, earned, answerer.sheet(day()).part(PieceworkPolicy.CODE));
            for (PayInputs clerk : clerks) {
                String key = clerk.person().toString();
                if (earned.containsKey(key)) {
                    pieces.put(clerk.person(), piece(key, workings.get(key), paid));
                }
            }
        }

        private Finding<Money> earned(PayInputs clerk, Worksheet sheet) {
            Finding<Map<String, Long>> counted = answerer.policy().countedCases(month, clerk.cases(), sheet);
            if (counted.value().isEmpty()) {
                return counted.map(count -> Money.ZERO);
            }
            return answerer.policy().earned(month, counted.value().get(), sheet);
        }

        private Piece piece(String key, List<Working> earned, Finding<List<CappedPay>> paid) {
            Optional<CappedPay> pay = paid.value().flatMap(all -> all.stream().filter(one -> one.clerk().equals(key)).findFirst());
            if (pay.isEmpty()) {
                return nothing(paid);
            }
            Citation clause = pay.get().cut().isZero() ? Cited.last(earned, answerer.pack()) : Cited.last(paid.workings(), answerer.pack());
            Worksheet own = answerer.sheet(day()).part(PieceworkPolicy.CODE);
            own.step(NAME, pay.get().paid(), clause);
            List<Working> all = new ArrayList<>(Cited.within(PieceworkPolicy.CODE, earned));
            all.addAll(Cited.within(PieceworkPolicy.CODE, paid.workings()));
            all.addAll(own.lines());
            return new Piece(Optional.of(SlipLine.earning(PieceworkPolicy.CODE, NAME, pay.get().paid(), clause)), Optional.empty(), all);
        }

        private static Piece nothing(Finding<?> finding) {
            return new Piece(Optional.empty(), Optional.of(finding), Cited.within(PieceworkPolicy.CODE, finding.workings()));
        }

        private LocalDate day() {
            return month.atDay(1);
        }
    }
}
