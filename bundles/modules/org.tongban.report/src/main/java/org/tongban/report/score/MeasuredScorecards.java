package org.tongban.report.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.Plan;
import org.tongban.plan.scorecard.Baseline;
import org.tongban.plan.scorecard.Measured;
import org.tongban.plan.scorecard.ScorecardSource;
import org.tongban.plan.scorecard.Yardstick;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.EfficiencyPolicy;
import org.tongban.policy.window.ScorecardPolicy;
import org.tongban.policy.window.ScorecardPolicy.Standing;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.report.Scorecard;
import org.tongban.report.Scorecard.Before;
import org.tongban.report.Scorecards;

/** Puts what the place entered or its document says of the time before beside what the modules measure. */
@Component
public final class MeasuredScorecards implements Scorecards {
    private static final int DECIMALS = 2;

    private final PolicyBook book;
    private final Plan plan;
    private final ScorecardSource registry;
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ScorecardSource> sources = List.of();

    @Activate
    public MeasuredScorecards(@Reference PolicyBook book, @Reference Plan plan, @Reference People people, @Reference CaseVolumes volumes, @Reference Sites sites) {
        this(book, plan, new RegistryMeasures(people, volumes, sites));
    }

    /** @param registry goes before what the modules tell: its cases are counted, those of a hall's plan are stated */
    MeasuredScorecards(PolicyBook book, Plan plan, ScorecardSource registry) {
        this.book = book;
        this.plan = plan;
        this.registry = registry;
    }

    @Override
    public Scorecard of(SiteId site, LocalDate day) {
        PolicyPack pack = book.packFor(site, day).orElse(null);
        if (pack == null) {
            return new Scorecard(site, day, List.of(), Optional.empty());
        }
        Stream<ScorecardSource> modules = sources.stream().sorted(Comparator.comparing(source -> source.getClass().getName()));
        List<Measured> measured = Stream.concat(Stream.of(registry), modules).flatMap(source -> source.measure(pack, site, day).stream()).toList();
        Map<Yardstick, List<Measured>> now = new EnumMap<>(Yardstick.class);
        measured.forEach(each -> {
            List<Measured> known = now.computeIfAbsent(each.yardstick(), none -> new ArrayList<>());
            if (known.isEmpty() || each.yardstick() == Yardstick.WAITING) {
                known.add(each);
            }
        });
        Optional<Answerer<EfficiencyPolicy>> efficiency = book.ask(EfficiencyPolicy.class, site, day);
        perHead(now, efficiency, day).ifPresent(each -> now.put(Yardstick.CASES_PER_HEAD, List.of(each)));
        Map<Yardstick, Before> before = before(pack, site, day, efficiency);
        Map<Yardstick, BigDecimal> targets = targets(efficiency, day);
        List<Scorecard.Row> rows = new ArrayList<>();
        for (Yardstick yardstick : Yardstick.values()) {
            List<Measured> known = now.getOrDefault(yardstick, List.of());
            Optional<Before> was = Optional.ofNullable(before.get(yardstick));
            Optional<BigDecimal> target = Optional.ofNullable(targets.get(yardstick));
            known.forEach(each -> rows.add(new Scorecard.Row(yardstick, was, Optional.of(each), target)));
            if (known.isEmpty() && (was.isPresent() || target.isPresent())) {
                rows.add(new Scorecard.Row(yardstick, was, Optional.empty(), target));
            }
        }
        return new Scorecard(site, day, rows, verdict(site, day, before, now));
    }

    private static Optional<BigDecimal> value(Map<Yardstick, List<Measured>> now, Yardstick yardstick) {
        return now.getOrDefault(yardstick, List.of()).stream().map(Measured::value).findFirst();
    }

    /** By the document's own rule where it has one. */
    private static Optional<Measured> perHead(Map<Yardstick, List<Measured>> now, Optional<Answerer<EfficiencyPolicy>> efficiency, LocalDate day) {
        Optional<BigDecimal> cases = value(now, Yardstick.CASES);
        Optional<BigDecimal> staff = value(now, Yardstick.FRONT_STAFF).filter(count -> count.signum() > 0);
        if (cases.isEmpty() || staff.isEmpty()) {
            return Optional.empty();
        }
        Optional<Finding<BigDecimal>> told = efficiency.map(asked -> asked.policy().perHead(cases.get().longValueExact(), staff.get(), asked.sheet(day)).map(EfficiencyPolicy.PerHead::cases));
        Finding<BigDecimal> finding = told.orElseGet(() -> {
            Worksheet sheet = new Worksheet(day);
            sheet.fact(Yardstick.CASES.label(), cases.get());
            sheet.fact(Yardstick.FRONT_STAFF.label(), staff.get());
            return sheet.granted(Yardstick.CASES_PER_HEAD.label(), cases.get().divide(staff.get(), DECIMALS, RoundingMode.HALF_UP));
        });
        return finding.value().map(each -> new Measured(Yardstick.CASES_PER_HEAD, each, now.get(Yardstick.CASES).get(0).of(), finding));
    }

    /** What the place entered goes before what the document says: it was entered because the document's figure does not fit. */
    private Map<Yardstick, Before> before(PolicyPack pack, SiteId site, LocalDate day, Optional<Answerer<EfficiencyPolicy>> efficiency) {
        Map<Yardstick, Before> before = new EnumMap<>(Yardstick.class);
        efficiency.ifPresent(asked -> {
            Finding<EfficiencyPolicy.Baseline> told = asked.policy().baseline(asked.sheet(day));
            told.value().ifPresent(figures -> {
                String source = told.workings().stream().filter(line -> line.cited() != null).findFirst().map(line -> line.cited().clause()).orElse("");
                before.put(Yardstick.WINDOWS, new Before(BigDecimal.valueOf(figures.windows()), source, told.workings()));
                before.put(Yardstick.FRONT_STAFF, new Before(BigDecimal.valueOf(figures.frontStaff()), source, told.workings()));
                before.put(Yardstick.CASES_PER_HEAD, new Before(BigDecimal.valueOf(figures.casesPerHead()), source, told.workings()));
            });
        });
        Baseline.figures(pack).forEach((yardstick, figure) -> plan.deskFor(site).local(figure.key(), day).ifPresent(entered -> {
            Worksheet sheet = new Worksheet(day, plan.deskFor(site));
            sheet.local(figure);
            before.put(yardstick, new Before(figure.parser().apply(entered.value()), entered.document(), sheet.lines()));
        }));
        return before;
    }

    private static Map<Yardstick, BigDecimal> targets(Optional<Answerer<EfficiencyPolicy>> efficiency, LocalDate day) {
        Map<Yardstick, BigDecimal> targets = new EnumMap<>(Yardstick.class);
        efficiency.flatMap(asked -> asked.policy().target(asked.sheet(day)).value()).ifPresent(target -> {
            targets.put(Yardstick.FRONT_STAFF, BigDecimal.valueOf(target.frontStaff()));
            targets.put(Yardstick.CASES_PER_HEAD, BigDecimal.valueOf(target.casesPerHead()));
        });
        return targets;
    }

    private Optional<Finding<ScorecardPolicy.Scorecard>> verdict(SiteId site, LocalDate day, Map<Yardstick, Before> before, Map<Yardstick, List<Measured>> now) {
        Map<Yardstick, BigDecimal> was = new EnumMap<>(Yardstick.class);
        before.forEach((yardstick, figure) -> was.put(yardstick, figure.value()));
        if (!was.containsKey(Yardstick.CASES) && was.containsKey(Yardstick.CASES_PER_HEAD) && was.containsKey(Yardstick.FRONT_STAFF)) {
            was.put(Yardstick.CASES, was.get(Yardstick.CASES_PER_HEAD).multiply(was.get(Yardstick.FRONT_STAFF)));
        }
        Map<Yardstick, BigDecimal> is = new EnumMap<>(Yardstick.class);
        now.forEach((yardstick, figures) -> is.put(yardstick, figures.get(0).value()));
        Optional<Standing> earlier = standing(was);
        Optional<Standing> present = standing(is);
        return earlier.isEmpty() || present.isEmpty() ? Optional.empty()
                : book.ask(ScorecardPolicy.class, site, day).map(asked -> asked.policy().score(earlier.get(), present.get(), asked.sheet(day)));
    }

    private static Optional<Standing> standing(Map<Yardstick, BigDecimal> figures) {
        boolean known = figures.containsKey(Yardstick.WINDOWS) && figures.containsKey(Yardstick.CASES) && figures.getOrDefault(Yardstick.FRONT_STAFF, BigDecimal.ZERO).signum() > 0;
        return known ? Optional.of(new Standing(figures.get(Yardstick.WINDOWS).intValue(), figures.get(Yardstick.FRONT_STAFF).intValue(), figures.get(Yardstick.CASES).longValue()))
                : Optional.empty();
    }
}
