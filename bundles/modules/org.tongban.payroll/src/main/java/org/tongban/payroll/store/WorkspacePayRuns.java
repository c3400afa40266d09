package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;
import org.tongban.payroll.Difference;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRefused;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.RunState;
import org.tongban.payroll.Settlement;
import org.tongban.payroll.Verification;
import org.tongban.payroll.Workings;
import org.tongban.payroll.run.Explanation;
import org.tongban.payroll.run.Policies;
import org.tongban.payroll.run.Reckoned;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** The pay runs of the workspace; every call is one transaction. */
@Component
public final class WorkspacePayRuns implements PayRuns {

    private final Tx tx;
    private final People people;
    private final Sites sites;
    private final CaseVolumes volumes;
    private final PolicyBook book;
    private final Audit audit;
    private final Clock clock;
    /** What runs come to: a run's row changes with whatever changes of the run. */
    private final Map<YearMonth, Known> totalsOf = new ConcurrentHashMap<>();

    private record Known(RunTable.RunRow row, MonthTotals totals) {
    }

    @Activate
    public WorkspacePayRuns(@Reference Tx tx, @Reference People people, @Reference Sites sites, @Reference CaseVolumes volumes,
            @Reference PolicyBook book, @Reference Audit audit, @Reference Clock clock) {
        this.tx = tx;
        this.people = people;
        this.sites = sites;
        this.volumes = volumes;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    private interface MonthWork<R> {
        R apply(Ledger ledger) throws SQLException;
    }

    /** The tables and books of one transaction. */
    private final class Ledger {

        private final Connection connection;

        Ledger(Connection connection) {
            this.connection = connection;
        }

        Month month(YearMonth month) {
            return new Month(connection, new WorkspaceBooks(connection, people, sites, volumes), policies(), month);
        }

        RunTable runs() {
            return new RunTable(connection);
        }

        void draft(YearMonth month, String by, Progress progress) throws SQLException {
            month(month).draft(document(month), clock.instant(), by, progress);
        }

        Month locked(YearMonth month) throws SQLException {
            Month locked = month(month);
            if (!locked.isLocked()) {
                throw new PayRefused(month + " 的工资还没有锁定；请先运行 pay lock --month " + month);
            }
            return locked;
        }

        /** What is kept of the month; nothing if there is no run yet. */
        Digest digest(YearMonth month) throws SQLException {
            return month(month).kept().map(Digest::ofValue).orElse(Digest.NONE);
        }

        PayRun kept(YearMonth month) throws SQLException {
            return month(month).kept().orElseThrow();
        }
    }

    private <R> R work(MonthWork<R> work) {
        return tx.jdbc(connection -> work.apply(new Ledger(connection)));
    }

    private Policies policies() {
        return new Policies() {
            @Override
            public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
                return book.ask(question, site, day);
            }
        };
    }

    private String document(YearMonth month) {
        return book.packOfPlace(month.atDay(1)).map(pack -> pack.instrument().number()).orElse("");
    }

    @Override
    public PayRun run(YearMonth month, String by, Progress progress) {
        return work(ledger -> {
            if (!ledger.month(month).isLocked()) {
                Digest before = ledger.digest(month);
                ledger.draft(month, by, progress);
                audit.note(by, "pay.run", "工资 " + month, before, ledger.digest(month));
            }
            return ledger.kept(month);
        });
    }

    @Override
    public Optional<PayRun> find(YearMonth month) {
        return work(ledger -> ledger.month(month).kept());
    }

    @Override
    public List<MonthTotals> months(int atMost) {
        return tx.jdbc(connection -> {
            TotalsTable totals = new TotalsTable(connection);
            List<MonthTotals> months = new ArrayList<>();
            for (RunTable.RunRow row : new RunTable(connection).newest(atMost)) {
                Known known = totalsOf.get(row.month());
                if (known == null || !known.row().equals(row)) {
                    known = new Known(row, totals.of(row));
                    totalsOf.put(row.month(), known);
                }
                months.add(known.totals());
            }
            return months;
        });
    }

    @Override
    public List<Named> named(String text, int atMost) {
        return tx.jdbc(connection -> new SlipTable(connection).named(text, atMost));
    }

    @Override
    public PayRun lock(YearMonth month, String by, Progress progress) {
        return work(ledger -> {
            ledger.runs().find(month).filter(RunTable.RunRow::isLocked).ifPresent(row -> {
                throw new PayRefused(month + " 的工资" + row.state() + "，不能再次锁定；以后的变化请用 pay correct --month " + month + " 补差");
            });
            Digest before = ledger.digest(month);
            ledger.month(month).lock(document(month), clock.instant(), by, progress);
            audit.note(by, "lock", "工资 " + month, before, ledger.digest(month));
            return ledger.kept(month);
        });
    }

    @Override
    public PayRun paid(YearMonth month, String by) {
        return work(ledger -> {
            if (ledger.locked(month).kept().orElseThrow().state() == RunState.PAID) {
                throw new PayRefused(month + " 的工资已经标记为已发放，无需重复操作");
            }
            Digest before = ledger.digest(month);
            ledger.month(month).paid(clock.instant(), by);
            audit.note(by, "paid", "工资 " + month, before, ledger.digest(month));
            return ledger.kept(month);
        });
    }

    @Override
    public Verification verify(YearMonth month, Progress progress) {
        return work(ledger -> ledger.locked(month).verify(progress));
    }

    @Override
    public List<Difference> differences(YearMonth month) {
        return settlement(month, Progress.silent()).open();
    }

    @Override
    public Settlement settlement(YearMonth month, Progress progress) {
        return work(ledger -> ledger.locked(month).settlement(progress));
    }

    @Override
    public Correction correct(YearMonth month, Optional<YearMonth> into, String by) {
        return work(ledger -> {
            List<Difference> differences = ledger.locked(month).settlement(Progress.silent()).open();
            YearMonth target = into.isPresent() ? open(ledger, month, into.get()) : ledger.runs().firstOpenAfter(month);
            if (!differences.isEmpty()) {
                new CorrectionTable(ledger.connection).add(target, differences, clock.instant(), by);
                if (ledger.runs().find(target).isPresent()) {
                    ledger.draft(target, by, Progress.silent());
                }
                audit.note(by, "correct", "工资 " + month + " 补差入 " + target + "，" + differences.size() + " 项", Digest.NONE, Digest.ofValue(differences));
            }
            return new Correction(month, target, differences);
        });
    }

    private static YearMonth open(Ledger ledger, YearMonth month, YearMonth into) throws SQLException {
        if (!into.isAfter(month)) {
            throw new PayRefused("补差只能计入 " + month + " 以后的月份，不能计入 " + into);
        }
        if (ledger.month(into).isLocked()) {
            throw new PayRefused(into + " 的工资已锁定，不能再计入补差；请改用未锁定的月份，例如 " + ledger.runs().firstOpenAfter(into));
        }
        return into;
    }

    @Override
    public Workings why(YearMonth month, PersonId person, String line) {
        return work(ledger -> {
            Month asked = ledger.month(month);
            return explanation(asked.isLocked() ? asked.replay(person) : asked.today(person), month, person).of(line);
        });
    }

    @Override
    public List<Workings> whyEveryone(YearMonth month) {
        return work(ledger -> {
            Month asked = ledger.month(month);
            if (asked.kept().isEmpty()) {
                return List.of();
            }
            List<Reckoned> everyone = asked.isLocked() ? asked.replay(Progress.silent()).people() : asked.today(Progress.silent());
            return everyone.stream().map(one -> new Explanation(one).of("net")).toList();
        });
    }

    @Override
    public Workings whyToday(YearMonth month, PersonId person, String line) {
        return work(ledger -> explanation(ledger.month(month).today(person), month, person).of(line));
    }

    private static Explanation explanation(List<Reckoned> slips, YearMonth month, PersonId person) {
        return slips.stream().filter(one -> one.slip().person().equals(person)).findFirst().map(Explanation::new)
                .orElseThrow(() -> new PayRefused("此人不在 " + month + " 的工资名单中；请核对月份和人员"));
    }
}
