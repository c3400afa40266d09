package org.tongban.payroll.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.run.Books;
import org.tongban.payroll.run.Insurance;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.StoreException;

/** The books of the workspace, each read once; for one transaction. */
final class WorkspaceBooks implements Books {

    private final Connection connection;
    private final Sites sites;
    private final CaseVolumes volumes;
    private final List<Dossier> people;
    private final Map<YearMonth, Optional<List<KeptSlip>>> locked = new HashMap<>();
    private final Map<YearMonth, Map<PersonId, List<SlipLine>>> corrections = new HashMap<>();
    private @Nullable Map<PersonId, List<Insurance>> insurance;

    WorkspaceBooks(Connection connection, People people, Sites sites, CaseVolumes volumes) {
        this.connection = connection;
        this.sites = sites;
        this.volumes = volumes;
        this.people = people.all();
    }

    @Override
    public List<Dossier> people() {
        return people;
    }

    @Override
    public List<Site> sites() {
        return sites.all();
    }

    @Override
    public List<CaseVolume> cases(YearMonth month) {
        return volumes.of(month);
    }

    @Override
    public Map<PersonId, List<Insurance>> insurance() {
        Map<PersonId, List<Insurance>> read = insurance;
        if (read == null) {
            read = fetch(() -> new InsuranceTable(connection).all());
            insurance = read;
        }
        return read;
    }

    @Override
    public Map<PersonId, List<SlipLine>> corrections(YearMonth into) {
        return corrections.computeIfAbsent(into, month -> fetch(() -> new CorrectionTable(connection).into(month)));
    }

    @Override
    public Optional<List<KeptSlip>> locked(YearMonth month) {
        return locked.computeIfAbsent(month, asked -> fetch(() -> {
            boolean isLocked = new RunTable(connection).find(asked).filter(RunTable.RunRow::isLocked).isPresent();
            return isLocked ? Optional.of(new SlipTable(connection).of(asked)) : Optional.empty();
        }));
    }

    private interface Query<R> {
        R run() throws SQLException;
    }

    private static <R> R fetch(Query<R> query) {
        try {
            return query.run();
        } catch (SQLException e) {
            throw new StoreException("读取工资记录失败；请检查数据库是否可用后重试", e);
        }
    }
}
