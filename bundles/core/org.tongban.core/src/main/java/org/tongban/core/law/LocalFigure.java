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
 * @param <T>    the figure's type
 */
public record LocalFigure<T>(String key, String name, Source source, Citation clause, Function<String, T> parser) {
}
