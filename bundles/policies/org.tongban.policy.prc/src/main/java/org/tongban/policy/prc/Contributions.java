package org.tongban.policy.prc;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.money.Rate;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.ContributionPolicy;

/** Social insurance and housing fund: each scheme's base between floor and ceiling, times the rates that the place entered. */
@Component
@Pack(PrcPack.ID)
public final class Contributions implements ContributionPolicy {

    @Override
    public Finding<List<Contribution>> reckon(YearMonth month, Map<Scheme, Money> bases, Worksheet sheet) {
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Citation unknown = Laws.PENSION;
        for (Map.Entry<Scheme, Money> entry : new TreeMap<>(bases).entrySet()) {
            SchemeFigures figures = SchemeFigures.of(entry.getKey());
            int before = missing.size();
            reckon(entry.getKey(), entry.getValue(), month, figures, sheet, missing).ifPresent(contributions::add);
            unknown = before == 0 && !missing.isEmpty() ? figures.clause() : unknown;
        }
        sheet.part("");
        if (!missing.isEmpty()) {
            return sheet.notConfigured(String.join("、", missing), unknown);
        }
        return sheet.granted("个人缴费合计", contributions, unknown).map(List::copyOf);
    }

    private static Optional<Contribution> reckon(Scheme scheme, Money declared, YearMonth month, SchemeFigures figures, Worksheet sheet, List<String> missing) {
        sheet.part(scheme.code());
        Money base = base(declared, figures, sheet);
        Optional<Rate> employee = sheet.local(figures.employee()).or(() -> figures.byLaw().flatMap(rate -> sheet.figureIfAny(rate, month.atDay(1))));
        Optional<Rate> employer = sheet.local(figures.employer());
        note(employee, figures.employee(), missing);
        note(employer, figures.employer(), missing);
        if (employee.isEmpty() || employer.isEmpty()) {
            return Optional.empty();
        }
        Rounding rounding = sheet.local(figures.rounding()).orElseGet(() -> sheet.fact("取整方式（未另行规定）", Rounding.FEN_HALF_UP));
        Money employers = sheet.step("单位缴费", rounding.share(employer.orElseThrow(), base), figures.clause());
        Money employees = sheet.step("个人缴费", rounding.share(employee.orElseThrow(), base), figures.clause());
        return Optional.of(new Contribution(scheme, base, employees, employers));
    }

    private static Money base(Money declared, SchemeFigures figures, Worksheet sheet) {
        sheet.fact("申报缴费基数", declared);
        Optional<Money> floor = sheet.local(figures.floor());
        Optional<Money> ceiling = sheet.local(figures.ceiling());
        Money base = ceiling.map(declared::min).orElse(declared);
        return sheet.step("缴费基数", floor.map(base::max).orElse(base), figures.clause());
    }

    private static void note(Optional<Rate> rate, LocalFigure<Rate> figure, List<String> missing) {
        if (rate.isEmpty()) {
            missing.add(figure.name() + "（" + figure.key() + "）");
        }
    }
}
