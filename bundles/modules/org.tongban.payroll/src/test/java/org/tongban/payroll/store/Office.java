package org.tongban.payroll.store;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.run.Policies;
import org.tongban.payroll.run.Shelf;
import org.tongban.plan.Audit;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.store.SqlStore;

/** Payroll's own tables in a real Derby in memory; registry and policies as the test says. */
final class Office {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-31T08:00:00Z"), ZoneOffset.UTC);

    final SqlStore store = SqlStore.with("/db/migration/payroll/V1__payroll.sql");
    Shelf shelf = new Shelf();
    Policies policies;
    final List<String> audited = new ArrayList<>();
    Optional<YearMonth> latestCases = Optional.empty();

    Office(Policies policies) {
        this.policies = policies;
    }

    PayRuns runs() {
        return new WorkspacePayRuns(store, people(), sites(), volumes(), new Book(), audit(), CLOCK);
    }

    PayEffect effect() {
        return new PayEffect(store, people(), sites(), volumes(), CLOCK);
    }

    PolicyBook book() {
        return new Book();
    }

    private People people() {
        return answering(People.class, "all", () -> shelf.people());
    }

    private Sites sites() {
        return answering(Sites.class, "all", () -> shelf.sites());
    }

    private CaseVolumes volumes() {
        return (CaseVolumes) Proxy.newProxyInstance(Office.class.getClassLoader(), new Class<?>[] {CaseVolumes.class},
                (proxy, method, arguments) -> method.getName().equals("latest") ? latestCases : shelf.cases((YearMonth) arguments[0]));
    }

    private interface Answer {
        Object give();
    }

    private static <S> S answering(Class<S> service, String question, Answer answer) {
        return service.cast(Proxy.newProxyInstance(Office.class.getClassLoader(), new Class<?>[] {service}, (proxy, method, arguments) -> {
            if (!method.getName().equals(question)) {
                throw new UnsupportedOperationException(method.getName());
            }
            return answer.give();
        }));
    }

    private Audit audit() {
        return (Audit) Proxy.newProxyInstance(Office.class.getClassLoader(), new Class<?>[] {Audit.class},
                (proxy, method, arguments) -> {
                    audited.add(arguments[0] + " " + arguments[1] + " " + arguments[2]);
                    return null;
                });
    }

    private final class Book implements PolicyBook {
        @Override
        public Optional<PolicyPack> packFor(SiteId site, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<PolicyPack> packOfPlace(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
            return policies.ask(question, site, day);
        }

        @Override
        public <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public List<PolicyPack> packs() {
            return List.of();
        }
    }
}
