package org.tongban.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that the text leaves open, with the possible answers. A bureau chooses one, with a day, a reason and a
 * name; until then the default stands. Unmodifiable.
 *
 * @param key       the configuration key of the clause register, such as {@code sc.seniority.anchor}
 * @param question  the question, in Chinese
 * @param clause    the clause that raises it
 * @param options   the possible readings
 * @param byDefault the letter of the default
 * @param why       why that is the default
 */
public record Reading(String key, String question, Citation clause, List<Option> options, String byDefault, String why) {

    /** One possible reading. */
    public record Option(String letter, String text) {
    }

    public Reading {
        options = List.copyOf(options);
    }

    public static Reading asks(String key, String question, Citation clause) {
        return new Reading(key, question, clause, List.of(), "A", "");
    }

    public Reading option(String letter, String text) {
        List<Option> more = new ArrayList<>(options);
        more.add(new Option(letter, text));
        return new Reading(key, question, clause, more, byDefault, why);
    }

    public Reading byDefault(String letter, String reason) {
        return new Reading(key, question, clause, options, letter, reason);
    }

    public Optional<Option> option(String letter) {
        return options.stream().filter(option -> option.letter().equals(letter)).findFirst();
    }
}
