package org.tongban.policy.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;

/**
 * A figure as a document states it on a day.
 *
 * @param name   what it is, in the document's words
 * @param value  its value
 * @param clause where it stands
 * @param <T>    its type
 */
public record Stated<T>(String name, T value, Citation clause) {

    /** The figure in force on the sheet's day, written down there; it must be in force. */
    public static <T> Stated<T> of(Dated<T> figure, Worksheet sheet) {
        return of(figure, sheet.day(), sheet);
    }

    /** The figure in force on another day, for one that begins later than the document. */
    public static <T> Stated<T> of(Dated<T> figure, LocalDate on, Worksheet sheet) {
        T value = sheet.figure(figure, on);
        return new Stated<>(figure.name(), value, figure.on(on).orElseThrow().source());
    }

    /** The figure if it is in force on the sheet's day. */
    public static <T> Optional<Stated<T>> ifAny(Dated<T> figure, Worksheet sheet) {
        return figure.on(sheet.day()).map(entry -> of(figure, sheet));
    }

    /** A whole or decimal number, exact. */
    public static Stated<BigDecimal> number(Dated<? extends Number> figure, Worksheet sheet) {
        return of(figure, sheet).as(number -> new BigDecimal(number.toString()));
    }

    /** The same figure, its value turned into another. */
    public <R> Stated<R> as(Function<? super T, ? extends R> turn) {
        return new Stated<>(name, turn.apply(value), clause);
    }

    /** The same figure under another name. */
    public Stated<T> called(String other) {
        return new Stated<>(other, value, clause);
    }
}
