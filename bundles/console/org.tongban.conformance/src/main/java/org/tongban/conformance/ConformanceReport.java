package org.tongban.conformance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a conformance run found, in the order of the register.
 *
 * @param cases       how many were asked for
 * @param passed      how many were answered as expected
 * @param failed      those answered otherwise
 * @param unsupported those that nobody could put to a policy
 * @param modules     the same counted by the modules of the clauses, by name
 */
public record ConformanceReport(int cases, int passed, List<Failed> failed, List<NotRun> unsupported, Map<String, Count> modules) {

    public ConformanceReport {
        failed = List.copyOf(failed);
        unsupported = List.copyOf(unsupported);
        modules = Collections.unmodifiableMap(new TreeMap<>(modules));
    }

    /** How many cases there are, and what became of them. */
    public record Count(int cases, int passed, int failed, int unsupported) {

        Count plus(Count more) {
            return new Count(cases + more.cases, passed + more.passed, failed + more.failed, unsupported + more.unsupported);
        }

        private Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("cases", cases);
            tree.put("passed", passed);
            tree.put("failed", failed);
            tree.put("unsupported", unsupported);
            return tree;
        }
    }

    /**
     * @param id     the clause
     * @param number the case, counted from 1 within its clause
     */
    public record Failed(String id, int number, @Nullable Object expected, @Nullable Object actual) {
    }

    /**
     * @param id     the clause
     * @param module the clause's module
     * @param number the case, counted from 1 within its clause
     */
    public record NotRun(String id, String module, int number, String why) {
    }

    /** As the command's JSON has it. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cases", cases);
        tree.put("passed", passed);
        tree.put("failed", failed.stream().map(ConformanceReport::tree).toList());
        tree.put("unsupported", unsupported.stream().map(ConformanceReport::tree).toList());
        Map<String, Object> byModule = new LinkedHashMap<>();
        modules.forEach((module, count) -> byModule.put(module, count.tree()));
        tree.put("modules", byModule);
        return tree;
    }

    private static Map<String, Object> tree(Failed each) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", each.id());
        tree.put("case", each.number());
        tree.put("expected", Comparison.plain(each.expected()));
        tree.put("actual", each.actual());
        return tree;
    }

    private static Map<String, Object> tree(NotRun each) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", each.id());
        tree.put("module", each.module());
        tree.put("case", each.number());
        tree.put("why", each.why());
        return tree;
    }
}
