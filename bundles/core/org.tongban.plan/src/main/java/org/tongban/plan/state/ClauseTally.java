package org.tongban.plan.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.state.ClauseEvidence.Told;

/**
 * Adds up what many findings, each of one station or person or month, say of clauses: one piece of evidence a clause, with its
 * counts (符合: the clause gave the answer; 适用: it was applied on the way to one), those that fall short by name, and the workings of one of them as an example. For the use of {@link ClauseEvidence}.
 */
public final class ClauseTally {

    private static final int NAMED = 5;

    /** @param applied whether the clause was only applied on the way to an answer that another clause gives */
    private record Entry(String subject, ClauseState state, List<Working> workings, boolean applied) {

        private String word() {
            return applied ? "适用" : ClauseTally.word(state);
        }
    }

    private final Instrument document;
    private final String unit;
    private final boolean personal;
    private final Map<Citation, List<Entry>> entries = new LinkedHashMap<>();

    private ClauseTally(Instrument document, String unit, boolean personal) {
        this.document = document;
        this.unit = unit;
        this.personal = personal;
    }

    /**
     * Of sites or months, which are named.
     *
     * @param document whose clauses count; others that a finding cites are left out
     * @param unit     what is counted, with its measure word, such as 个村站
     */
    public static ClauseTally of(Instrument document, String unit) {
        return new ClauseTally(document, unit, false);
    }

    /** Of people: nobody is named, and of the example only what the law fixed is shown. */
    public static ClauseTally ofPeople(Instrument document) {
        return new ClauseTally(document, "人", true);
    }

    /** One subject's finding on a clause. */
    public ClauseTally add(Citation clause, String subject, ClauseState state, List<Working> workings) {
        return add(clause, new Entry(subject, state, workings, false));
    }

    private ClauseTally add(Citation clause, Entry entry) {
        if (clause.document().equals(document.number())) {
            entries.computeIfAbsent(clause, none -> new ArrayList<>()).add(entry);
        }
        return this;
    }

    /**
     * One subject's finding: its state counts for the clause of its answer, while the other clauses that it cites were applied, and
     * so are carried out. A finding without a value leaves the clause of its answer unclear.
     */
    public <T> ClauseTally add(String subject, Finding<T> finding, Function<T, ClauseState> state) {
        Optional<Citation> main = answering(finding.workings());
        main.ifPresent(clause -> add(clause, subject, finding.value().map(state).orElse(ClauseState.UNCLEAR), finding.workings()));
        cited(finding.workings()).stream().filter(clause -> !main.equals(Optional.of(clause)))
                .forEach(clause -> add(clause, new Entry(subject, ClauseState.DONE, finding.workings(), true)));
        return this;
    }

    /** The clauses that workings cite, each once, in order. */
    public static Set<Citation> cited(List<Working> workings) {
        return workings.stream().flatMap(line -> Optional.ofNullable(line.cited()).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The clause of the answer: that of the result, else of the last figure or step. */
    public static Optional<Citation> answering(List<Working> workings) {
        return workings.stream().filter(line -> line.kind() == Working.Kind.RESULT).flatMap(line -> Optional.ofNullable(line.cited()).stream()).findFirst()
                .or(() -> workings.stream().filter(line -> line.kind() != Working.Kind.READING).flatMap(line -> Optional.ofNullable(line.cited()).stream())
                        .reduce((earlier, later) -> later));
    }

    /**
     * A piece of evidence for each clause.
     *
     * @param what  what was looked at, such as 2023年村站核查
     * @param sheet a fresh worksheet for each
     */
    public List<Told> told(String what, Supplier<Worksheet> sheet) {
        List<Told> told = new ArrayList<>();
        entries.forEach((clause, those) -> told.add(told(what, clause, those, sheet.get())));
        return told;
    }

    private Told told(String what, Citation clause, List<Entry> those, Worksheet sheet) {
        ClauseState state = ClauseState.together(those.stream().map(Entry::state).toList());
        sheet.fact(what, those.size() + unit);
        StringBuilder counts = new StringBuilder();
        Map<String, List<Entry>> byWord = new LinkedHashMap<>();
        those.stream().sorted(Comparator.comparing(Entry::state).thenComparing(Entry::applied)).forEach(entry -> byWord.computeIfAbsent(entry.word(), none -> new ArrayList<>()).add(entry));
        byWord.forEach((word, alike) -> {
            String shown = alike.size() + unit;
            boolean silent = personal || alike.get(0).state() == ClauseState.DONE;
            String named = shortened(alike.stream().map(Entry::subject).distinct().toList());
            sheet.fact(word, silent ? shown : shown + "：" + named);
            counts.append(counts.isEmpty() ? "" : "、").append(word).append(shown).append(silent ? "" : "（" + named + "）");
        });
        Entry example = those.stream().filter(entry -> entry.state() == ClauseState.NOT_DONE || entry.state() == ClauseState.PARTLY).findFirst().orElse(those.get(0));
        if (!personal) {
            sheet.fact("举例", example.subject());
        }
        Finding<ClauseState> finding = sheet.granted("落实状态", state, clause);
        List<Working> workings = new ArrayList<>(finding.workings());
        workings.addAll(workings.size() - 1, example.workings().stream().filter(this::isShown).toList());
        return new Told(clause, state, what + "：" + counts, new Finding.Granted<>(state, workings));
    }

    private boolean isShown(Working line) {
        return personal ? line.kind() == Working.Kind.FIGURE || line.kind() == Working.Kind.READING : line.kind() != Working.Kind.RESULT;
    }

    private static String shortened(List<String> names) {
        return String.join("、", names.subList(0, Math.min(NAMED, names.size()))) + (names.size() > NAMED ? "等" : "");
    }

    private static String word(ClauseState state) {
        return switch (state) {
            case DONE -> "符合";
            case PARTLY -> "部分符合";
            case NOT_DONE -> "不符合";
            case NOT_APPLICABLE -> "仅提示";
            case UNCLEAR -> "待明确";
        };
    }
}
