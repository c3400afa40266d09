package org.tongban.store.service;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.jdbc.DataSourceFactory;
import org.postgresql.osgi.PGDataSourceFactory;
import org.tongban.derby.DerbyDataSourceFactory;
import org.tongban.store.Tx;
import org.tongban.store.unit.InstalledModule;
import org.tongban.store.unit.InstalledModules;

/** A store outside the framework: real drivers, real folders, modules that the test lists. */
final class Bench implements InstalledModules {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-31T08:00:00Z"), ZoneOffset.UTC);
    static final long BUNDLE = 7;

    final Store store;
    final ChosenWorkspace workspaces;
    final Tx tx;
    private List<InstalledModule> modules;

    Bench(InstalledModule... modules) {
        this(Map.of(), modules);
    }

    Bench(Map<String, String> environment, InstalledModule... modules) {
        this.modules = List.of(modules);
        store = new Store(this, Bench::driver, environment, CLOCK, Optional.empty());
        workspaces = new ChosenWorkspace(store);
        tx = new Transactions(store, BUNDLE);
    }

    /** With the module of notes, in a new workspace with an embedded database. */
    static Bench withNotes(Path folder) {
        var bench = new Bench(notes());
        bench.workspaces.create(folder, "sucheng", Optional.empty());
        return bench;
    }

    /** A copy of a workspace that is not open: quicker than a new one. */
    static void copy(Path template, Path workspace) throws IOException {
        try (var files = Files.walk(template)) {
            for (Path file : files.toList()) {
                Files.copy(file, workspace.resolve(template.relativize(file).toString()));
            }
        }
    }

    static InstalledModule notes() {
        return new InstalledModule("notes", BUNDLE, 10, List.of(Note.class.getName()), Bench.class.getClassLoader(), Bench::resources);
    }

    /** A module whose only migration is this text. */
    static InstalledModule module(String name, long bundle, Path scripts) {
        return new InstalledModule(name, bundle, 10, List.of(), Bench.class.getClassLoader(),
                folder -> folder.equals("db/migration/" + name) ? files(scripts.toFile()) : List.of());
    }

    void install(InstalledModule... now) {
        modules = List.of(now);
    }

    long count() {
        return tx.read(em -> em.createQuery("select count(n) from Note n", Long.class).getSingleResult());
    }

    @Override
    public List<InstalledModule> now() {
        return modules;
    }

    @Override
    public void close() {
        store.close();
    }

    private static DataSourceFactory driver(String driverClass) {
        return driverClass.contains("derby") ? new DerbyDataSourceFactory() : new PGDataSourceFactory();
    }

    private static List<URL> resources(String folder) {
        URL found = Bench.class.getResource("/" + folder);
        return found == null ? List.of() : files(new File(found.getPath()));
    }

    private static List<URL> files(File folder) {
        return Stream.of(folder.listFiles()).map(file -> {
            try {
                return file.toURI().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(impossible);
            }
        }).toList();
    }
}
