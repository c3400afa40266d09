package org.tongban.core.law;

import java.util.function.Function;

/**
 * A figure that a place must enter itself because its document delegates it or does not state it.
 *
 * @param key    under which it is entered, such as {@code insurance.pension.employee}
 * @param name   what it is, in Chinese
 * @param source DELEGATED or NOT_STATED
 * @param clause the clause that needs it
 * @param parser reads the entered text; throws IllegalArgumentException with a sentence for the user
 * @param needed whether a question stays without an answer ({@link Finding.NotConfigured}) while nobody has entered it
 * @param <T>    the figure's type
 */
public record LocalFigure<T>(String key, String name, Source source, Citation clause, Function<String, T> parser, boolean needed) {

    public LocalFigure(String key, String name, Source source, Citation clause, Function<String, T> parser) {
        this(key, name, source, clause, parser, true);
    }

    /** The same figure where there is an answer also without it: a default is assumed, or nothing is paid. */
    public LocalFigure<T> optional() {
        return new LocalFigure<>(key, name, source, clause, parser, false);
    }
}
