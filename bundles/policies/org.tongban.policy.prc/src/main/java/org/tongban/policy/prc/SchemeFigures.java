package org.tongban.policy.prc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Source;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;

/**
 * What a place enters for a scheme: {@code insurance.<scheme>.employee}, {@code .employer}, {@code .floor},
 * {@code .ceiling}, {@code .rounding}.
 *
 * @param employee   the clerk's rate
 * @param employer   the employer's rate
 * @param floor      the lowest base
 * @param ceiling    the highest base
 * @param rounding   how a share is rounded
 * @param byLaw      the clerk's rate that the law itself states, if it does
 * @param clause     the article that the scheme rests on
 */
record SchemeFigures(LocalFigure<Rate> employee, LocalFigure<Rate> employer, LocalFigure<Money> floor, LocalFigure<Money> ceiling,
        LocalFigure<Rounding> rounding, Optional<Dated<Rate>> byLaw, Citation clause) {

    /** The day from which the law on social insurance holds. */
    private static final String LAW_SINCE = "2011-07-01";

    private static final Map<Scheme, SchemeFigures> ALL = new EnumMap<>(Map.of(
            Scheme.PENSION, of(Scheme.PENSION, Laws.PENSION),
            Scheme.MEDICAL, of(Scheme.MEDICAL, Laws.MEDICAL),
            Scheme.UNEMPLOYMENT, of(Scheme.UNEMPLOYMENT, Laws.UNEMPLOYMENT),
            Scheme.INJURY, of(Scheme.INJURY, Laws.INJURY).freeForClerks(Scheme.INJURY),
            Scheme.MATERNITY, of(Scheme.MATERNITY, Laws.MATERNITY).freeForClerks(Scheme.MATERNITY),
            Scheme.HOUSING, of(Scheme.HOUSING, Laws.HOUSING)));

    static final List<LocalFigure<?>> LOCAL = locals();

    static SchemeFigures of(Scheme scheme) {
        return Objects.requireNonNull(ALL.get(scheme));
    }

    private static SchemeFigures of(Scheme scheme, Citation clause) {
        return new SchemeFigures(local(scheme, "employee", "个人缴费比例", clause, Entered::rate), local(scheme, "employer", "单位缴费比例", clause, Entered::rate),
                local(scheme, "floor", "缴费基数下限", clause, Entered::money).optional(), local(scheme, "ceiling", "缴费基数上限", clause, Entered::money).optional(),
                local(scheme, "rounding", "缴费额取整方式", clause, Entered::rounding).optional(), Optional.empty(), clause);
    }

    /** The law has the employer pay alone. */
    private SchemeFigures freeForClerks(Scheme scheme) {
        Dated<Rate> none = Dated.<Rate>named(scheme.label() + "个人缴费比例").from(LAW_SINCE, Rate.of("0"), clause);
        return new SchemeFigures(employee.optional(), employer, floor, ceiling, rounding, Optional.of(none), clause);
    }

    private static <T> LocalFigure<T> local(Scheme scheme, String key, String name, Citation clause, Function<String, T> parser) {
        return new LocalFigure<>("insurance." + scheme.code() + "." + key, scheme.label() + name, Source.DELEGATED, clause, parser);
    }

    /** What the law itself states. */
    static List<Dated<?>> stated() {
        return ALL.values().stream().<Dated<?>>flatMap(figures -> figures.byLaw.stream()).toList();
    }

    private static List<LocalFigure<?>> locals() {
        List<LocalFigure<?>> all = new ArrayList<>();
        for (Scheme scheme : Scheme.values()) {
            SchemeFigures figures = of(scheme);
            all.addAll(List.of(figures.employee, figures.employer, figures.floor, figures.ceiling, figures.rounding));
        }
        return List.copyOf(all);
    }
}
