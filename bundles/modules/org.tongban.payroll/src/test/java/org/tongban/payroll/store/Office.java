package org.tongban.payroll.store;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
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
import org.tongban.store.Tx;

/** Payroll's own tables in a real Derby in memory; registry and policies as the test says. */
final class Office implements Tx {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-31T08:00:00Z"), ZoneOffset.UTC);
    private static int made;

    Shelf shelf = new Shelf();
    Policies policies;
    final List<String> audited = new ArrayList<>();
    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final ThreadLocal<Connection> running = new ThreadLocal<>();

    Office(Policies policies) throws SQLException, IOException {
        this.policies = policies;
        source.setDatabaseName("memory:payroll-" + ++made);
        source.setCreateDatabase("create");
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement();
                InputStream in = Office.class.getResourceAsStream("/db/migration/payroll/V1__payroll.sql")) {
            for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    PayRuns runs() {
        People people = answering(People.class, "all", () -> shelf.people());
        Sites sites = answering(Sites.class, "all", () -> shelf.sites());
        CaseVolumes volumes = (CaseVolumes) Proxy.newProxyInstance(Office.class.getClassLoader(), new Class<?>[] {CaseVolumes.class},
                (proxy, method, arguments) -> shelf.cases((java.time.YearMonth) arguments[0]));
        return new WorkspacePayRuns(this, people, sites, volumes, new Book(), audit(), CLOCK);
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

    @Override
    public <R> R call(Work<R> work) {
        throw new UnsupportedOperationException("payroll works by SQL");
    }

    @Override
    public <R> R read(Work<R> work) {
        throw new UnsupportedOperationException("payroll works by SQL");
    }

    @Override
    public <R> R jdbc(JdbcWork<R> work) {
        try {
            if (running.get() != null) {
                return work.apply(running.get());
            }
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                running.set(connection);
                try {
                    R result = work.apply(connection);
                    connection.commit();
                    return result;
                } finally {
                    running.remove();
                    connection.rollback();
                }
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
