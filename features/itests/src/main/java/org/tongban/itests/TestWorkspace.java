package org.tongban.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.tongban.store.Workspaces;

/**
 * A fresh workspace for the tests of a class, on the database that this run of the tests is for:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");
 * }</pre>
 *
 * <p>On Derby it is embedded in a temporary folder; on PostgreSQL it has a database of its own, dropped afterwards.
 */
public final class TestWorkspace implements BeforeAllCallback, AfterAllCallback {
    private static final long WAIT = 120_000;
    private final BundleContext context = FrameworkUtil.getBundle(TestWorkspace.class).getBundleContext();
    private final String place;
    private final Optional<TestDatabase> database;
    private Path folder;

    private TestWorkspace(String place) {
        this.place = place;
        this.database = Optional.ofNullable(context.getProperty("tongban.test.url")).filter(url -> !url.isEmpty())
                .map(url -> new TestDatabase(context, url));
    }

    /** @param place the pack's id, such as {@code sucheng} */
    public static TestWorkspace of(String place) {
        return new TestWorkspace(place);
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** {@code derby} or {@code postgresql}. */
    public String engine() {
        return database.isPresent() ? "postgresql" : "derby";
    }

    @Override
    public void beforeAll(ExtensionContext test) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("tongban-itests-").resolve("workspace");
        workspaces().create(folder, place, database.map(TestDatabase::create));
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException, InterruptedException {
        workspaces().close();
        database.ifPresent(TestDatabase::drop);
        try (Stream<Path> files = Files.walk(folder.getParent())) {
            files.sorted(Comparator.reverseOrder()).forEach(TestWorkspace::delete);
        }
    }

    private Workspaces workspaces() throws InterruptedException {
        ServiceTracker<Workspaces, Workspaces> tracker = new ServiceTracker<>(context, Workspaces.class, null);
        tracker.open();
        Workspaces found = tracker.waitForService(WAIT);
        if (found == null) {
            throw new IllegalStateException("no service " + Workspaces.class.getName());
        }
        return found;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
