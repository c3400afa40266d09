package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.itests.Tongban.Outcome;

/** Every subset of the modules starts clean and offers its own commands only; the smallest and the largest open their windows. */
class SubsetsIT {
    /** The command that comes with a module. */
    private static final Map<String, String> COMMANDS = Map.of("payroll", "pay", "assessment", "assess", "village", "station", "window", "window");

    @TempDir
    Path folder;

    static Stream<Set<String>> subsets() {
        List<String> modules = List.of("assessment", "payroll", "village", "window");
        return Stream.iterate(0, i -> i + 1).limit(1 << modules.size()).map(bits -> {
            Set<String> subset = new TreeSet<>();
            for (int i = 0; i < modules.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(modules.get(i));
                }
            }
            return subset;
        });
    }

    @ParameterizedTest(name = "with {0}")
    @MethodSource("subsets")
    void startsClean(Set<String> modules) throws IOException {
        Tongban tongban = Tongban.checkout().in(folder).from(productWith(modules));

        Outcome answer = tongban.run("modules", "--json");

        Set<String> installed = new TreeSet<>();
        answer.json().get("modules").forEach(module -> installed.add(module.get("name").asText()));
        installed.retainAll(COMMANDS.keySet());
        Set<String> offered = new TreeSet<>();
        answer.json().get("commands").forEach(command -> offered.add(command.asText()));
        offered.retainAll(COMMANDS.values());
        Set<String> expected = new TreeSet<>(modules.stream().map(COMMANDS::get).toList());
        assertAll(
                () -> assertEquals(0, answer.status()),
                () -> assertEquals("", answer.err()),
                () -> assertEquals(modules, installed),
                () -> assertEquals(expected, offered),
                () -> assertEquals("", tongban.log()));
    }

    /** No module, one alone, all but one, all: a screen that leans on another module's shows itself in these. */
    static Stream<Set<String>> extremes() {
        int all = COMMANDS.size();
        return subsets().filter(subset -> subset.size() <= 1 || subset.size() >= all - 1);
    }

    @ParameterizedTest(name = "with {0}")
    @MethodSource("extremes")
    void opensItsWindow(Set<String> modules) throws IOException, InterruptedException {
        Window.opensClean(Tongban.checkout().in(folder).from(productWith(modules)), folder);
    }

    /** The checkout's product without the modules left out, and without the conformance run, which is for all of them. */
    private Path productWith(Set<String> modules) throws IOException {
        return ProductFolder.of(folder.resolve("product"), jar -> !jar.startsWith("org.tongban.conformance-")
                && COMMANDS.keySet().stream().allMatch(module -> modules.contains(module) || !jar.matches("org\\.tongban\\." + module + "(\\.ui)?-.*")));
    }
}
