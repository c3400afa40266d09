package org.tongban.plan.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Source;
import org.tongban.core.law.Worksheet;

/**
 * What a document gives a figure on a day.
 *
 * @param text    the value as workings show it, such as 3500.00 or 20%
 * @param since   its first day; later than the day asked about if the figure is not yet in force
 * @param clause  the clause that fixes it
 * @param assumed whether the text leaves it open and it is given as the default reads it
 */
public record FigureValue(String text, LocalDate since, Citation clause, boolean assumed) {

    /** The value in force on the day, else the next one to come; empty if the figure was repealed or never had one. */
    static <T> Optional<FigureValue> of(Dated<T> figure, LocalDate day) {
        return figure.on(day)
                .or(() -> figure.entries().stream().filter(entry -> entry.from().isAfter(day) && entry.value().isPresent()).findFirst())
                .map(entry -> new FigureValue(shown(figure, entry), entry.from(), entry.source(), entry.kind() == Source.READING));
    }

    /** As every sheet of workings writes it. */
    private static <T> String shown(Dated<T> figure, Dated.Entry<T> entry) {
        Worksheet sheet = new Worksheet(entry.from());
        sheet.step(figure.name(), entry.value().orElseThrow());
        return sheet.lines().get(0).value();
    }
}
