package org.tongban.store.database;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.flywaydb.core.api.FlywayException;
import org.tongban.store.StoreException;
import org.tongban.store.workspace.PostgresAddress;

/** The one place where a failure of the database becomes a sentence that says what to do. */
public final class Faults {

    private static final List<String> NO_SPACE = List.of(
            "no space left on device", "not enough space on the disk", "disk quota exceeded", "磁盘空间不足", "设备上没有空间");

    private static final long LITTLE_SPACE = 2_000_000;

    private final Sentences sentences;
    /** Where to look whether the disk is full, if it is one of ours. */
    private final Optional<Path> disk;

    private Faults(Sentences sentences, Optional<Path> disk) {
        this.sentences = sentences;
        this.disk = disk;
    }

    public static Faults ofDerby(Path workspace) {
        return new Faults(Sentences.ofDerby(workspace), Optional.of(workspace));
    }

    public static Faults ofPostgres(PostgresAddress address) {
        return new Faults(Sentences.ofPostgres(address), Optional.empty());
    }

    /** The sentence for a failure of the database; empty if the failure is something else and must pass unchanged. */
    public Optional<StoreException> translate(Throwable failure) {
        if (failure instanceof StoreException told) {
            return Optional.of(told);
        }
        return fault(failure).map(fault -> new StoreException(sentences.of(fault, state(failure)), withoutValues(fault, failure)));
    }

    /** Whether the database itself is well and only what was asked of it failed, as a wrong migration does. */
    public boolean isOfTheStatement(Throwable failure) {
        return fault(failure).map(Fault::ofTheStatement).orElse(true);
    }

    /** Whether Derby closed the session or itself over this; the database must then be opened anew. */
    public boolean closedTheDatabase(Throwable failure) {
        return chain(failure).stream()
                .anyMatch(link -> link instanceof SQLException e && e.getErrorCode() >= DerbyStates.SESSION_SEVERITY && DerbyStates.isDerbys(e));
    }

    private Optional<Fault> fault(Throwable failure) {
        if (!isOfADatabase(failure)) {
            return Optional.empty();
        }
        List<Throwable> chain = chain(failure);
        if (chain.stream().anyMatch(OptimisticLockException.class::isInstance)) {
            return Optional.of(Fault.CHANGED_MEANWHILE);
        }
        if (chain.stream().noneMatch(SQLException.class::isInstance)) {
            return Optional.empty();
        }
        if (chain.stream().anyMatch(Faults::saysNoSpace)) {
            return Optional.of(Fault.DISK_FULL);
        }
        List<String> states = chain.stream().filter(SQLException.class::isInstance).map(e -> ((SQLException) e).getSQLState())
                .filter(state -> state != null && state.length() == 5).toList();
        Fault fault = SqlStates.fault(states);
        return Optional.of(fault == Fault.UNREACHABLE && diskIsFull() ? Fault.DISK_FULL : fault);
    }

    /** Derby closes on a full disk, and tells the reason only to whoever happened to write: the others see it closed. */
    private boolean diskIsFull() {
        return disk.filter(Files::isDirectory).filter(folder -> folder.toFile().getUsableSpace() < LITTLE_SPACE).isPresent();
    }

    /** Only these come from a database: a caller's own exception passes unchanged, whatever caused it. */
    private static boolean isOfADatabase(Throwable failure) {
        return failure instanceof SQLException || failure instanceof PersistenceException
                || failure instanceof EclipseLinkException || failure instanceof FlywayException;
    }

    private static boolean saysNoSpace(Throwable link) {
        String message = link.getMessage();
        return message != null && NO_SPACE.stream().anyMatch(message.toLowerCase(Locale.ROOT)::contains);
    }

    /** The cause for the log. A message of the database may quote values of a person's row: of such a fault only the state stays. */
    private static Throwable withoutValues(Fault fault, Throwable failure) {
        if (fault != Fault.DUPLICATE && fault != Fault.VALUE) {
            return failure;
        }
        var bare = new SQLException("SQLState " + state(failure), state(failure));
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }

    private static String state(Throwable failure) {
        return chain(failure).stream().filter(SQLException.class::isInstance).map(e -> ((SQLException) e).getSQLState())
                .filter(state -> state != null).findFirst().orElse("?");
    }

    /** The failure, its causes, and the further failures that JDBC hangs beside it. */
    private static List<Throwable> chain(Throwable failure) {
        var links = new ArrayList<Throwable>();
        collect(failure, links, Collections.newSetFromMap(new IdentityHashMap<>()));
        return links;
    }

    private static void collect(Throwable link, List<Throwable> links, Set<Throwable> seen) {
        if (link == null || !seen.add(link)) {
            return;
        }
        links.add(link);
        collect(link.getCause(), links, seen);
        if (link instanceof SQLException sql) {
            collect(sql.getNextException(), links, seen);
        }
    }
}
