package org.tongban.conformance.village;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.conformance.CaseDesk;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.PolicyPack;

/**
 * A case put to a pack: its words, and the sheet on which the pack is to answer. The sheet's day is the pack's first
 * unless the question is about a day.
 */
final class VillageCase {

    /** Clauses that say "as above": the reading stands with the clause above. */
    private static final Map<String, String> AS_ABOVE = Map.of("YS-3.3.9-d", "YS-3.3.9-c", "YS-3.3.9-g", "YS-3.3.9-f", "YS-3.3.9-h", "YS-3.3.9-f");

    private final Words words;
    private final CaseDesk desk = new CaseDesk();
    private final LocalDate firstDay;

    VillageCase(PolicyPack pack, String clause, Map<String, Object> in) {
        words = new Words(in);
        firstDay = pack.inForceFrom();
        Optional<String> letter = words.reading();
        Optional<Reading> question = pack.readings().stream().filter(reading -> reading.clause().clause().equals(AS_ABOVE.getOrDefault(clause, clause))).findFirst();
        if (letter.isPresent()) {
            Reading asked = question.filter(reading -> reading.option(letter.get()).isPresent()).orElseThrow(() -> new Unsupported("没有这样的理解：" + letter.get()));
            desk.choose(asked.key(), letter);
        }
    }

    Words words() {
        return words;
    }

    /** A sheet of the pack's first day; every word of the case must have been read. */
    Worksheet sheet() {
        return sheet(firstDay);
    }

    Worksheet sheet(LocalDate day) {
        words.done();
        return desk.sheet(day.isBefore(firstDay) ? firstDay : day);
    }

    /** The answer of a question, or why there is none. */
    static <T> Answer answer(Finding<T> finding, Function<T, Answer> said) {
        return finding.value().map(said).orElseGet(() -> result(word(finding)));
    }

    private static String word(Finding<?> finding) {
        if (finding instanceof Finding.Pending) {
            return "PENDING";
        }
        return finding instanceof Finding.NotConfigured ? "NOT_CONFIGURED" : "FAIL";
    }

    /** A verdict, for cases that expect it alone and for cases that expect it among other fields. */
    static Answer result(Object verdict) {
        return new Answer(verdict, Map.of("result", verdict));
    }
}
