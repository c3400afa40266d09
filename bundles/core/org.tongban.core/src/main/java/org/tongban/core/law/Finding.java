package org.tongban.core.law;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The answer of a policy to a question, always with its workings.
 *
 * @param <T> what is asked for
 */
public sealed interface Finding<T> {

    /** How the answer came about, in order. */
    List<Working> workings();

    /** The value, if one was granted. */
    Optional<T> value();

    /** Why there is no value, as a sentence with the clause; empty if there is one. */
    String reason();

    /** The same answer with its value, if any, turned into another. */
    <R> Finding<R> map(Function<? super T, ? extends R> turn);

    /** The rule was applied and this is what it gives. */
    record Granted<T>(T granted, List<Working> workings) implements Finding<T> {
        public Granted {
            workings = List.copyOf(workings);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(granted);
        }

        @Override
        public String reason() {
            return "";
        }

        @Override
        public <R> Finding<R> map(Function<? super T, ? extends R> turn) {
            return new Granted<>(turn.apply(granted), workings);
        }
    }

    /** The rule says no. */
    record Refused<T>(String why, Citation clause, List<Working> workings) implements Finding<T> {
        public Refused {
            workings = List.copyOf(workings);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public String reason() {
            return why + "（" + clause + "）";
        }

        @Override
        public <R> Finding<R> map(Function<? super T, ? extends R> turn) {
            return new Refused<>(why, clause, workings);
        }
    }

    /** The document delegates or does not state a figure, and nobody has entered it. Never to be read as zero. */
    record NotConfigured<T>(String what, Citation clause, List<Working> workings) implements Finding<T> {
        public NotConfigured {
            workings = List.copyOf(workings);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public String reason() {
            return "未设置：" + what + "（" + clause + "）";
        }

        @Override
        public <R> Finding<R> map(Function<? super T, ? extends R> turn) {
            return new NotConfigured<>(what, clause, workings);
        }
    }

    /** Not yet decidable. */
    record Pending<T>(String until, Citation clause, List<Working> workings) implements Finding<T> {
        public Pending {
            workings = List.copyOf(workings);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public String reason() {
            return "待定：" + until + "（" + clause + "）";
        }

        @Override
        public <R> Finding<R> map(Function<? super T, ? extends R> turn) {
            return new Pending<>(until, clause, workings);
        }
    }
}
