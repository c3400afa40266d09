package org.tongban.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
     * @param in     the case's words, as YAML gives them (strings, numbers, booleans, lists, maps); empty if it has none;
     *               {@link Words} reads them
     * @throws Unsupported if a case uses words that are not understood
     */
    Answer answer(String clause, Map<String, Object> in);

    /**
     * The answer in the case's words. A case whose {@code out} is a single value compares {@code value}; one whose
     * {@code out} is a map compares these fields; more may be said. Values may be Money, Rate, dates, enums (by name),
     * Optional, numbers, strings, booleans, and lists and maps of these.
     */
    record Answer(@Nullable Object value, Map<String, Object> fields) {

        /** A single value. */
        public static Answer of(@Nullable Object value) {
            return new Answer(value, Map.of());
        }

        /** A field; more follow by {@link #and}. */
        public static Answer saying(String field, @Nullable Object said) {
            return of(null).and(field, said);
        }

        /** The same answer saying one thing more; a null is left out. */
        public Answer and(String field, @Nullable Object said) {
            if (said == null) {
                return this;
            }
            Map<String, Object> more = new LinkedHashMap<>(fields);
            more.put(field, said);
            return new Answer(value, more);
        }
    }

    /** The case's words are not understood. */
    final class Unsupported extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unsupported(String why) {
            super(why);
        }
    }
}
