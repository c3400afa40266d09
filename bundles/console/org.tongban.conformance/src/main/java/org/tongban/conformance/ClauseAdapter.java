package org.tongban.conformance;

import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Translates the worked cases of some clauses into facts, asks the real policy or service, and translates the answer
 * back. It holds no rule and no figure of its own.
 */
@ConsumerType
public interface ClauseAdapter {

    /** The clause ids it translates. */
    Set<String> clauses();

    /**
     * @param clause the clause id
     * @param in     the case's words, as YAML gives them (strings, numbers, booleans, lists, maps); empty if it has none
     * @throws Unsupported if a case uses words that are not understood
     */
    Answer answer(String clause, Map<String, Object> in);

    /**
     * The answer in the case's words. A case whose {@code out} is a single value compares {@code value}; one whose
     * {@code out} is a map compares these fields; more may be said.
     */
    record Answer(Object value, Map<String, Object> fields) {
    }

    /** The case's words are not understood. */
    final class Unsupported extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unsupported(String why) {
            super(why);
        }
    }
}
