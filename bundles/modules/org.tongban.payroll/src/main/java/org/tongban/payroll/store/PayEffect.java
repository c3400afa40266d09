package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Working;
import org.tongban.core.time.DateRange;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.run.Explanation;
import org.tongban.payroll.run.Policies;
import org.tongban.payroll.run.Reckoned;
import org.tongban.payroll.store.RunTable.RunRow;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Measured;
import org.tongban.plan.effect.ReadingEffect;
import org.tongban.plan.effect.Subject;
import org.tongban.plan.effect.Topic;
import org.tongban.plan.effect.Topic.Kind;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** A month's pay of everyone as a book has it, line by line, for the effects of decisions. */
@Component
public final class PayEffect implements ReadingEffect {

    private static final Topic GROSS = new Topic(Comparison.GROSS, Kind.TOTAL, "应发合计", "gross pay");
    private static final Topic NET = new Topic("pay.net", Kind.TOTAL, "实发", "net pay");
    private static final Topic STATUS = new Topic("pay.status", Kind.STATE, "工资能否核出", "whether pay can be worked out");

    private final Tx tx;
    private final People people;
    private final Sites sites;
    private final CaseVolumes volumes;
    private final Clock clock;

    @Activate
    public PayEffect(@Reference Tx tx, @Reference People people, @Reference Sites sites, @Reference CaseVolumes volumes, @Reference Clock clock) {
        this.tx = tx;
        this.people = people;
        this.sites = sites;
        this.volumes = volumes;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "payroll";
    }

    /**
     * The first month on whose first day the decision holds, not before the latest run or, if that is locked, the month after it.
     * Where cases have come to such a month for nobody yet, but did to earlier ones, the latest of these: pay by the case would
     * not show otherwise.
     */
    @Override
    public LocalDate reference(LocalDate from) {
        YearMonth first = YearMonth.from(from).atDay(1).equals(from) ? YearMonth.from(from) : YearMonth.from(from).plusMonths(1);
        YearMonth open = tx.jdbc(connection -> open(new RunTable(connection)));
        YearMonth month = open.isAfter(first) ? open : first;
        return latestCases(month).orElse(month).atDay(1);
    }

    private YearMonth open(RunTable runs) throws SQLException {
        List<RunRow> newest = runs.newest(1);
        return newest.isEmpty() ? YearMonth.now(clock) : newest.get(0).isLocked() ? runs.firstOpenAfter(newest.get(0).month()) : newest.get(0).month();
    }

    private Optional<YearMonth> latestCases(YearMonth month) {
        return volumes.latest().filter(month::isAfter).filter(latest -> volumes.of(latest).stream().anyMatch(volume -> volume.person().isPresent()));
    }

    @Override
    public List<Closed> closed(LocalDate from) {
        return tx.jdbc(connection -> {
            List<Closed> closed = new ArrayList<>();
            for (RunRow row : new RunTable(connection).newest(Integer.MAX_VALUE)) {
                if (row.isLocked() && !row.month().atEndOfMonth().isBefore(from)) {
                    closed.add(0, new Closed(DateRange.of(row.month()), row.month() + " 工资（" + row.state() + "）", "pay of " + row.month(), true));
                }
            }
            return closed;
        });
    }

    @Override
    public List<Measured> measure(PolicyBook book, LocalDate reference, Watch watch) {
        return tx.jdbc(connection -> measured(month(connection, book, YearMonth.from(reference)).today(watch::at)));
    }

    private Month month(Connection connection, PolicyBook book, YearMonth month) {
        return new Month(connection, new WorkspaceBooks(connection, people, sites, volumes), new Policies() {
            @Override
            public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
                return book.ask(question, site, day);
            }
        }, month);
    }

    private static List<Measured> measured(List<Reckoned> people) {
        List<Measured> measured = new ArrayList<>();
        for (Reckoned one : people) {
            Slip slip = one.slip();
            Subject person = new Subject(Subject.Kind.PERSON, slip.person().toString(), slip.name());
            if (slip.status() == PayStatus.BLOCKED) {
                measured.add(Measured.of(STATUS, person, slip.reason(), one::workings));
                continue;
            }
            for (SlipLine line : slip.lines()) {
                if (!line.isCorrection() && line.kind() != SlipLine.Kind.EMPLOYER) {
                    measured.add(Measured.of(topic(line), person, line.amount(), why(one, line.key())));
                }
            }
            measured.add(Measured.of(GROSS, person, slip.gross(), why(one, "gross")));
            slip.net().ifPresent(net -> measured.add(Measured.of(NET, person, net, why(one, "net"))));
        }
        return measured;
    }

    private static Topic topic(SlipLine line) {
        return new Topic("pay." + line.code(), Kind.MONEY, line.name(), line.code());
    }

    private static Supplier<List<Working>> why(Reckoned one, String line) {
        return () -> new Explanation(one).of(line).lines();
    }
}
