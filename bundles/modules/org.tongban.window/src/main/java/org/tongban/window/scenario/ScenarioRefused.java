package org.tongban.window.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario cannot be used; the message names every problem found, each with its place and how to mend it. */
public final class ScenarioRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    /** More would hide the first ones. */
    private static final int SHOWN = 20;

    private final transient List<ScenarioProblem> problems;

    public ScenarioRefused(String file, List<ScenarioProblem> problems) {
        super(file + " " + sentences(problems));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file. */
    public List<ScenarioProblem> problems() {
        return problems;
    }

    private static String sentences(List<ScenarioProblem> problems) {
        String shown = problems.stream().limit(SHOWN).map(ScenarioProblem::sentence).collect(Collectors.joining("\n"));
        return problems.size() <= SHOWN ? shown : shown + "\n……共有" + problems.size() + "处 (" + problems.size() + " problems in all)";
    }
}
