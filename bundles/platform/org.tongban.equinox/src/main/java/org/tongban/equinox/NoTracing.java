package org.tongban.equinox;

import java.util.Map;
import org.eclipse.osgi.service.debug.DebugOptions;
import org.eclipse.osgi.service.debug.DebugTrace;

/** Tracing is always off: every option answers its default. */
final class NoTracing {

    private NoTracing() {
    }

    static DebugOptions options() {
        DebugTrace silent = Answers.as(DebugTrace.class, (method, arguments) -> null);
        return Answers.as(DebugOptions.class, (method, arguments) -> switch (method) {
            case "newDebugTrace" -> silent;
            case "getOptions" -> Map.of();
            default -> arguments.length == 2 ? arguments[1] : null; // an option and its default
        });
    }
}
