package org.tongban.payroll.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Verdict;
import org.tongban.core.money.Money;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.time.DateRange;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.RunState;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.plan.state.ClauseEvidence.Told;
import org.tongban.plan.state.ClauseState;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.ReferencePayPolicy;
import org.tongban.policy.payroll.ReferencePayPolicy.Deviation;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;
import org.tongban.registry.Person;
import org.tongban.registry.Sites;

class ReferencePayEvidenceTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 12);
    private static final Citation LEVEL = new Citation("T-9", "试〔2025〕1号");

    private final List<Slip> slips = new ArrayList<>();
    private final List<Dossier> people = new ArrayList<>();
    private final List<List<Money>> compared = new ArrayList<>();

    @Test
    void comparesOnlyThoseWithoutAnEstablishmentWhomTheHallPays() {
        pays(1, EmploymentKind.CONTRACT, "3000");
        pays(2, EmploymentKind.DISPATCHED, "3100");
        pays(3, EmploymentKind.SECONDED, "9000");
        pays(4, EmploymentKind.ESTABLISHED, "9000");
        Told told = tell(LocalDate.of(2025, 12, 31)).get(0);
        assertEquals(List.of(List.of(Money.yuan("3000"), Money.yuan("3100"))), compared);
        assertEquals(LEVEL, told.clause());
        assertEquals(ClauseState.DONE, told.state());
    }

    @Test
    void tellsNothingBeforeTheFirstRunOrWithoutSuchPay() {
        pays(3, EmploymentKind.SECONDED, "9000");
        assertEquals(List.of(), tell(LocalDate.of(2025, 12, 31)));
        pays(1, EmploymentKind.CONTRACT, "3000");
        assertEquals(List.of(), tell(LocalDate.of(2025, 11, 30)));
    }

    private void pays(long number, EmploymentKind kind, String gross) {
        PersonId id = new PersonId(number);
        SlipLine line = new SlipLine(SlipLine.Kind.EARNING, "basic", "基本工资", Money.yuan(gross), LEVEL, Optional.empty());
        slips.add(new Slip(id, "人员" + number, Shelf.CENTRE, "中心", PayStatus.OK, "", List.of(line), Optional.empty()));
        Employment employment = new Employment(Shelf.CENTRE, kind, DateRange.since(LocalDate.of(2025, 1, 1)), Optional.empty(), "");
        people.add(new Dossier(new Person(id, Optional.empty(), "人员" + number, "", ""), List.of(employment), List.of(), List.of(), List.of(), List.of()));
    }

    private List<Told> tell(LocalDate day) {
        PolicyPack pack = answering(PolicyPack.class, Map.of("id", "lh"));
        ReferencePayPolicy policy = (gross, sheet) -> {
            compared.add(gross);
            return sheet.granted("薪资水平", new Deviation(BigDecimal.ZERO, Verdict.PASS, 0), LEVEL);
        };
        PayRun run = new PayRun(MONTH, RunState.LOCKED, LEVEL.document(), slips, List.of());
        MonthTotals totals = new MonthTotals(MONTH, RunState.LOCKED, LEVEL.document(), Map.of(PayStatus.OK, slips.size()), run.gross(), Optional.empty(), run.payable(), List.of());
        PayRuns runs = answering(PayRuns.class, Map.of("months", List.of(totals), "find", Optional.of(run)));
        PolicyBook book = answering(PolicyBook.class, Map.of("ask", Optional.of(new Answerer<>(pack, policy, Desk.empty()))));
        return new ReferencePayEvidence(runs, answering(People.class, Map.of("employedIn", people)), answering(Sites.class, Map.of("under", Set.of(Shelf.CENTRE))), book)
                .tell(pack, Shelf.CENTRE, day);
    }

    private static <S> S answering(Class<S> service, Map<String, Object> answers) {
        return service.cast(Proxy.newProxyInstance(ReferencePayEvidenceTest.class.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> {
            if (!answers.containsKey(method.getName())) {
                throw new UnsupportedOperationException(method.getName());
            }
            return answers.get(method.getName());
        }));
    }
}
