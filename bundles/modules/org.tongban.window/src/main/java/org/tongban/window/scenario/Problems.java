package org.tongban.window.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with a file, so that all of it can be mended at once. */
final class Problems {

    /** A file with more is no scenario; reading on would only take time. */
    private static final int ENOUGH = 200;

    private final String file;
    private final List<ScenarioProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Node at, String field, String what) {
        found.add(new ScenarioProblem(line(at.getStartMark()), field, what));
        if (found.size() >= ENOUGH) {
            refuseIfAny();
        }
    }

    boolean any() {
        return !found.isEmpty();
    }

    void refuseIfAny() {
        if (any()) {
            throw new ScenarioRefused(file, found.stream().sorted(Comparator.comparingInt(ScenarioProblem::line)).toList());
        }
    }

    static int line(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(0);
    }
}
