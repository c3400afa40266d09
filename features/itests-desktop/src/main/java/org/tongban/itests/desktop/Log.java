package org.tongban.itests.desktop;

import java.util.stream.Collectors;

/** The log as a test reads it. */
final class Log {

    private Log() {
    }

    /** The lines of errors, and what the libraries write where nobody may; empty if all went well. */
    static String errors(String log) {
        return log.lines().filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\d .* (SEVERE|严重|WARNING|警告) .*")).collect(Collectors.joining("\n"));
    }
}
