package org.tongban.payroll.ui;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.money.Money;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.run.Insurance;
import org.tongban.payroll.store.InsuranceTable;
import org.tongban.payroll.store.WorkspacePayRuns;
import org.tongban.plan.Audit;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.ContributionPolicy;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;
import org.tongban.policy.payroll.PayPolicy;
import org.tongban.policy.payroll.SalaryTaxPolicy;
import org.tongban.policy.prc.Contributions;
import org.tongban.policy.prc.PrcPack;
import org.tongban.policy.prc.SalaryTax;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.sucheng.SuchengPay;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.People;
import org.tongban.registry.Person;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.SqlStore;

/** The data bureau of a test: payroll's own module on a Derby in memory, paying by the packs of 宿城 and of the nation; people as the test says. */
final class Bureau {
    static final SiteId CENTRE = new SiteId("321302");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-20T08:00:00Z"), ZoneOffset.UTC);

    private final SqlStore store = SqlStore.with("/db/migration/payroll/V1__payroll.sql");
    private final Map<Long, Dossier> people = new LinkedHashMap<>();
    private final Map<String, String> entered = new HashMap<>();

    Bureau person(long number, String name, EmploymentKind kind, String from, String basic) {
        people.put(number, new Dossier(new Person(new PersonId(number), Optional.empty(), name, "", ""),
                List.of(new Employment(CENTRE, kind, DateRange.since(LocalDate.parse(from)), Optional.empty(), "")), List.of(), List.of(),
                basic.isEmpty() ? List.of() : List.of(new AgreedPay(LocalDate.parse(from), Money.yuan(basic), "合同")), List.of()));
        return this;
    }

    Bureau leaves(long number, String last) {
        Dossier before = people.get(number);
        Employment old = before.employments().get(0);
        people.put(number, new Dossier(before.person(), List.of(new Employment(old.site(), old.kind(), DateRange.through(old.term().from(), LocalDate.parse(last)),
                Optional.empty(), "")), List.of(), List.of(), before.pay(), List.of()));
        return this;
    }

    Bureau insured(long number) {
        return store.jdbc(connection -> {
            new InsuranceTable(connection).put(new PersonId(number), new Insurance(YearMonth.of(2025, 1), true, Map.of(Scheme.PENSION, Money.yuan(4000)),
                    Money.ZERO, Optional.empty(), Optional.of(false)), "参保.xlsx", CLOCK.instant(), "王");
            return this;
        });
    }

    Bureau rates(String employee) {
        entered.put("insurance.pension.employee", employee);
        entered.put("insurance.pension.employer", "16%");
        return this;
    }

    PayRuns runs() {
        Sites sites = standIn(Sites.class, Map.of("all", List.of(new Site(CENTRE, Optional.empty(), "区政务服务中心", SiteLevel.DISTRICT, Optional.empty(), Optional.empty(),
                List.of()))));
        CaseVolumes volumes = standIn(CaseVolumes.class, Map.of("of", List.of()));
        Audit audit = standIn(Audit.class, Map.of());
        return new WorkspacePayRuns(store, people(), sites, volumes, book(), audit, CLOCK);
    }

    People people() {
        List<Dossier> everyone = new ArrayList<>(people.values());
        return standIn(People.class, Map.of("all", everyone, "employedIn", everyone));
    }

    /** Answers by the name of the method, whatever it is asked with. */
    private static <S> S standIn(Class<S> service, Map<String, Object> answers) {
        return service.cast(Proxy.newProxyInstance(Bureau.class.getClassLoader(), new Class<?>[] {service},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }

    PolicyBook book() {
        Map<Class<?>, Object> policies = Map.of(PayPolicy.class, new SuchengPay(), ContributionPolicy.class, new Contributions(), SalaryTaxPolicy.class,
                new SalaryTax());
        PolicyPack sucheng = new SuchengPack();
        PolicyPack nation = new PrcPack();
        return new PolicyBook() {
            @Override
            public Optional<PolicyPack> packFor(SiteId site, LocalDate day) {
                return Optional.of(sucheng);
            }

            @Override
            public Optional<PolicyPack> packOfPlace(LocalDate day) {
                return Optional.of(sucheng);
            }

            @Override
            public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
                return Optional.ofNullable(policies.get(question))
                        .map(policy -> new Answerer<>(question == PayPolicy.class ? sucheng : nation, question.cast(policy), new EnteredDesk()));
            }

            @Override
            public <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day) {
                return ask(question, CENTRE, day);
            }

            @Override
            public List<PolicyPack> packs() {
                return List.of(sucheng, nation);
            }
        };
    }

    private final class EnteredDesk implements Desk {
        @Override
        public Optional<Choice> choice(String key, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalValue> local(String key, LocalDate day) {
            return Optional.ofNullable(entered.get(key)).map(value -> new LocalValue(value, LocalDate.of(2025, 1, 1), "社保通知", "费率", "王"));
        }

        @Override
        public String quote(Citation citation) {
            return "原文";
        }
    }
}
