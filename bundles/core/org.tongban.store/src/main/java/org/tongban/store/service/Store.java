package org.tongban.store.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Requirement;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.store.StoreException;
import org.tongban.store.database.DerbyEngine;
import org.tongban.store.database.Engine;
import org.tongban.store.database.PostgresEngine;
import org.tongban.store.unit.InstalledModule;
import org.tongban.store.unit.InstalledModules;
import org.tongban.store.unit.ModuleBundles;
import org.tongban.store.workspace.OwnerOnly;
import org.tongban.store.workspace.PostgresAddress;
import org.tongban.store.workspace.WorkspaceFolder;

/**
 * Holds the chosen workspace and its database. Who works on the database takes a {@link Lease}; opening, closing and
 * a change of modules wait until all leases are given back.
 */
@Component(service = Store.class)
@Capability(namespace = "osgi.extender", name = "org.tongban.store", version = "1.0.0")
@Requirement(namespace = "osgi.service", filter = "(objectClass=org.osgi.service.jdbc.DataSourceFactory)", effective = "active")
public final class Store {

    /** Framework property with the folder to begin with. */
    static final String WORKSPACE = "tongban.workspace";

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final int PATIENCE_S = 10;

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ThreadLocal<Session> sessions = new ThreadLocal<>();
    private final InstalledModules modules;
    private final Drivers drivers;
    private final Map<String, String> environment;
    private final Clock clock;

    private volatile Optional<Path> chosen;
    private OpenStore open;
    private boolean stopped;

    @Activate
    public Store(BundleContext context, @Reference Clock clock) {
        this(new ModuleBundles(context), Drivers.of(context), System.getenv(), clock,
                Optional.ofNullable(context.getProperty(WORKSPACE)).filter(folder -> !folder.isBlank()).map(Path::of));
    }

    Store(InstalledModules modules, Drivers drivers, Map<String, String> environment, Clock clock, Optional<Path> workspace) {
        this.modules = modules;
        this.drivers = drivers;
        this.environment = environment;
        this.clock = clock;
        this.chosen = workspace.map(Store::normal);
    }

    /** The right to work on the open database until it is closed. */
    record Lease(OpenStore store, Lock lock) implements AutoCloseable {

        @Override
        public void close() {
            lock.unlock();
        }
    }

    /** Opens the database first if need be, and makes it ready for the modules that are there now. */
    Lease enter() {
        Lock reading = gate.readLock();
        while (true) {
            boolean within = gate.getReadHoldCount() > 0;
            reading.lock();
            // who is inside already stays with what it has: the change of modules waits for it
            if (open != null && (within || open.isReadyFor(modules.now()))) {
                return new Lease(open, reading);
            }
            reading.unlock();
            alone(this::makeReady);
        }
    }

    /** The transaction of this thread, null if none runs. */
    Session session() {
        return sessions.get();
    }

    void begin(Session session) {
        sessions.set(session);
    }

    void end() {
        sessions.remove();
    }

    void select(Path folder) {
        Path wanted = normal(folder);
        alone(() -> {
            if (!Optional.of(wanted).equals(chosen)) {
                closeNow();
                chosen = Optional.of(wanted);
            }
        });
    }

    Optional<WorkspaceFolder> current() {
        return chosen.flatMap(WorkspaceFolder::in);
    }

    WorkspaceFolder create(Path folder, String place, Optional<String> url) {
        var workspace = new WorkspaceFolder(normal(folder), place, url);
        Engine engine = engine(workspace);
        alone(() -> {
            closeNow();
            workspace.begin(clock.instant());
            try {
                open = OpenStore.open(engine, true, modules.now());
                workspace.finish();
                protect(workspace.folder());
                chosen = Optional.of(workspace.folder());
            } catch (RuntimeException failure) {
                closeNow();
                workspace.undo();
                throw failure;
            }
        });
        return workspace;
    }

    void close() {
        alone(this::closeNow);
    }

    @Deactivate
    void stop() throws InterruptedException {
        modules.close();
        // work that does not end in time is cut off; the database keeps its last committed state
        boolean drained = gate.writeLock().tryLock(PATIENCE_S, TimeUnit.SECONDS);
        try {
            stopped = true;
            closeNow();
        } finally {
            if (drained) {
                gate.writeLock().unlock();
            }
        }
    }

    private void makeReady() {
        if (stopped) {
            throw new StoreException("通办正在退出，这一步没有保存。请重新启动后再试。");
        }
        if (open != null && open.isLost()) {
            closeNow();
        }
        List<InstalledModule> now = modules.now();
        if (open == null) {
            open = OpenStore.open(engine(required()), false, now);
        } else if (!open.isReadyFor(now)) {
            try {
                open.adopt(now);
            } catch (RuntimeException failure) {
                closeNow();
                throw failure;
            }
        }
    }

    private WorkspaceFolder required() {
        Path folder = chosen.orElseThrow(() -> new StoreException("还没有选择工作区。请用 --workspace 指明文件夹，或先用 init 新建一个。"));
        return WorkspaceFolder.in(folder).orElseThrow(() ->
                new StoreException("文件夹 " + folder + " 还不是工作区。请先用 init 新建，或用 --workspace 指明已有的工作区。"));
    }

    private Engine engine(WorkspaceFolder workspace) {
        return workspace.url().<Engine>map(url ->
                        new PostgresEngine(PostgresAddress.of(url), drivers.get(PostgresEngine.DRIVER), environment))
                .orElseGet(() -> new DerbyEngine(workspace, drivers.get(DerbyEngine.DRIVER)));
    }

    /** Does something while nobody works on the database. */
    private void alone(Runnable work) {
        if (gate.getReadHoldCount() > 0) {
            throw new IllegalStateException("the workspace cannot be changed from within a transaction");
        }
        gate.writeLock().lock();
        try {
            work.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private void closeNow() {
        if (open == null) {
            return;
        }
        OpenStore closing = open;
        open = null;
        closing.close();
        chosen.filter(Files::isDirectory).ifPresent(Store::protect);
    }

    /** Files that others put into the workspace get the workspace's protection. */
    private static void protect(Path folder) {
        try {
            OwnerOnly.protectAll(folder);
        } catch (IOException refused) {
            LOG.warn("Some files of the workspace could not be made readable by their owner alone: {}", refused.getMessage());
        }
    }

    private static Path normal(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
