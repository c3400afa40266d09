package org.tongban.store.service;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.tongban.store.StoreException;
import org.tongban.store.database.Engine;
import org.tongban.store.database.Faults;
import org.tongban.store.database.Pool;
import org.tongban.store.migration.Migrations;
import org.tongban.store.migration.Scripts;
import org.tongban.store.unit.InstalledModule;
import org.tongban.store.unit.PersistenceUnit;

/** A workspace's database while it is open, with the modules it was last made ready for. */
final class OpenStore {

    private final Engine engine;
    private final DataSource source;
    private final HikariDataSource pool;
    private final Map<Long, StoreException> leftOut = new HashMap<>();
    private List<InstalledModule> modules;
    private PersistenceUnit unit;
    private volatile boolean lost;

    private OpenStore(Engine engine, DataSource source) {
        this.engine = engine;
        this.source = source;
        this.pool = Pool.over(source);
    }

    /** @throws StoreException if it cannot be opened; nothing stays open then */
    static OpenStore open(Engine engine, boolean create, List<InstalledModule> modules) {
        DataSource source;
        try {
            source = engine.open(create);
        } catch (SQLException failure) {
            engine.close();
            throw engine.faults().translate(failure).orElseThrow();
        }
        var store = new OpenStore(engine, source);
        try {
            store.adopt(modules);
            return store;
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    /** Migrates what is new and builds the unit for these modules; nobody may be at work meanwhile. */
    void adopt(List<InstalledModule> now) {
        leftOut.clear();
        try {
            Map<String, StoreException> failed = new Migrations(source, faults(), engine.isShared()).migrate(now.stream()
                    .map(module -> Scripts.read(module.name(), engine.name(), module.files())).toList());
            now.stream().filter(module -> failed.containsKey(module.name()))
                    .forEach(module -> leftOut.put(module.bundle(), failed.get(module.name())));
            closeUnit();
            unit = new PersistenceUnit(now.stream().filter(module -> !leftOut.containsKey(module.bundle())).toList(), pool, engine.dialect());
            modules = now;
        } catch (SQLException | RuntimeException failure) {
            throw Told.of(faults(), failure);
        }
    }

    /** Whether it was made ready for these very modules and still stands. */
    boolean isReadyFor(List<InstalledModule> now) {
        return !lost && modules == now;
    }

    boolean isLost() {
        return lost;
    }

    /** Takes note of a failure: some close the embedded database. */
    void note(Throwable failure) {
        if (faults().closedTheDatabase(failure)) {
            lost = true;
        }
    }

    /** @throws StoreException if the bundle's own tables could not be made */
    void requireReady(long bundle) {
        StoreException reason = leftOut.get(bundle);
        if (reason != null) {
            throw new StoreException(reason.getMessage(), reason);
        }
    }

    EntityManager newManager() {
        return unit.newManager();
    }

    Faults faults() {
        return engine.faults();
    }

    void close() {
        closeUnit();
        pool.close();
        engine.close();
    }

    private void closeUnit() {
        if (unit != null) {
            unit.close();
            unit = null;
        }
    }
}
