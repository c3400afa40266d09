package org.tongban.console;

import java.io.PrintWriter;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Runs command lines of {@code ./tongban} in this process. */
@ProviderType
public interface CommandRunner {

    /**
     * Runs one command line.
     *
     * @return the exit status: 0 done, 1 refused or check failed, 2 wrong usage
     */
    int run(String[] args, PrintWriter out, PrintWriter err);

    /** Runs one command line and keeps its answer instead of printing it. */
    Outcome capture(String... args);

    /** The first words of every installed command, sorted. */
    List<String> commands();

    /**
     * @param status the exit status
     * @param answer the answer's tree, null if there was none
     * @param faults what went to standard error
     */
    record Outcome(int status, @org.jspecify.annotations.Nullable Object answer, String faults) {
    }
}
