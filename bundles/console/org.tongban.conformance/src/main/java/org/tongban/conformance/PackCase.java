package org.tongban.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.PolicyPack;

/**
 * A case put to a pack: its words, and the sheet on which the pack is to answer. The sheet's day is the pack's first
 * unless the question is about a day.
 */
public final class PackCase {

    /** Clauses that say "as above": the reading stands with the clause above. */
    private static final Map<String, String> AS_ABOVE = Map.of("YS-3.3.9-d", "YS-3.3.9-c", "YS-3.3.9-g", "YS-3.3.9-f", "YS-3.3.9-h", "YS-3.3.9-f");

    private final PolicyPack pack;
    private final Words words;
    private final CaseDesk desk = new CaseDesk();

    /** @param in the case's words; a word {@code reading} chooses the reading of the clause */
    public PackCase(PolicyPack pack, String clause, Map<String, Object> in) {
        this.pack = pack;
        words = new Words(in);
        Optional<String> letter = words.reading();
        Optional<Reading> question = pack.readings().stream().filter(reading -> reading.clause().clause().equals(AS_ABOVE.getOrDefault(clause, clause))).findFirst();
        if (letter.isPresent()) {
            Reading asked = question.filter(reading -> reading.option(letter.get()).isPresent()).orElseThrow(() -> new Unsupported("没有这样的理解：" + letter.get()));
            desk.choose(asked.key(), letter);
        }
    }

    public Words words() {
        return words;
    }

    /** Enters what the case says as the local value of this key, as a bureau would type it; nothing if it does not say it. */
    public PackCase enter(String key, Optional<?> value) {
        value.ifPresent(said -> desk.enter(key, said));
        return this;
    }

    /** The names that the document lists, from the pack's figure of this name: for cases that only count them. */
    public List<String> listed(String figure) {
        return ((List<?>) figure(figure)).stream().map(String::valueOf).toList();
    }

    /** The name that the document gives, from the pack's figure of this name: for cases that take it for granted. */
    public String named(String figure) {
        return String.valueOf(figure(figure));
    }

    private Object figure(String name) {
        return pack.figures().stream().filter(each -> each.name().equals(name)).findFirst().flatMap(each -> each.on(pack.inForceFrom())).flatMap(entry -> entry.value())
                .orElseThrow(() -> new IllegalStateException(pack.id() + " has no figure " + name));
    }

    /** A sheet of the pack's first day; every word of the case must have been read. */
    public Worksheet sheet() {
        return sheet(pack.inForceFrom());
    }

    /** A sheet of that day, or of the pack's first if that is later. */
    public Worksheet sheet(LocalDate day) {
        words.done();
        return desk.sheet(day.isBefore(pack.inForceFrom()) ? pack.inForceFrom() : day);
    }

    /** The answer of a question, or why there is none. */
    public static <T> Answer answer(Finding<T> finding, Function<T, Answer> said) {
        return finding.value().map(said).orElseGet(() -> result(word(finding)));
    }

    private static String word(Finding<?> finding) {
        if (finding instanceof Finding.Pending) {
            return "PENDING";
        }
        return finding instanceof Finding.NotConfigured ? "NOT_CONFIGURED" : "FAIL";
    }

    /** A verdict, for cases that expect it alone and for cases that expect it among other fields. */
    public static Answer result(Object verdict) {
        return new Answer(verdict, Map.of("result", verdict));
    }
}
