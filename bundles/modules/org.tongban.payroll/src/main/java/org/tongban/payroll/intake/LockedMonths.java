package org.tongban.payroll.intake;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Imports.Done;
import org.tongban.exchange.UndoGuard;
import org.tongban.payroll.store.InsuranceTable;
import org.tongban.store.Tx;

/** An import by which a locked month was worked out, or on whose people insurance files rest, cannot be taken back. */
@Component
public final class LockedMonths implements UndoGuard {

    private final Tx tx;

    @Activate
    public LockedMonths(@Reference Tx tx) {
        this.tx = tx;
    }

    @Override
    public Optional<String> objection(Done done, Set<PersonId> people, Set<SiteId> sites) {
        Optional<String> month = lockedSince(done);
        if (month.isPresent()) {
            return month.map(locked -> "不能撤销：导入之后 " + locked + " 的工资已经锁定；请导入更正的内容，差额用“更正”补发或扣回");
        }
        boolean insured = !people.isEmpty() && tx.jdbc(connection -> new InsuranceTable(connection).all()).keySet().stream().anyMatch(people::contains);
        return insured ? Optional.of("不能撤销：这次导入新增的人员已有社保公积金记录；请先撤销社保公积金的导入，或直接更正有误的资料") : Optional.empty();
    }

    /** The first month that was locked at the import's moment or later. */
    private Optional<String> lockedSince(Done done) {
        return tx.jdbc(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT run_month FROM payroll_run WHERE locked_at >= ? ORDER BY run_month")) {
                select.setTimestamp(1, Timestamp.from(done.at()));
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                }
            }
        });
    }
}
