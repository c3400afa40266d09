package org.tongban.plan.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongban.core.money.Money;

/**
 * The possible decisions of one question side by side.
 *
 * @param key     the reading's or the figure's key
 * @param title   the question, or the figure's name
 * @param from    the day from which each of them would hold
 * @param choices the possible decisions, in their order
 * @param closed  closed periods that end after the day: their results stay
 * @param told    the modules that compared, by name; a module that is not installed tells nothing
 */
public record Comparison(String key, String title, LocalDate from, List<Choice> choices, List<Closed> closed, List<String> told) {

    public Comparison {
        choices = List.copyOf(choices);
        closed = List.copyOf(closed);
        told = List.copyOf(told);
    }

    /** The closed periods in which the day itself lies. */
    public List<Closed> within() {
        return closed.stream().filter(period -> period.days().contains(from)).toList();
    }

    public Optional<Choice> choice(String letter) {
        return choices.stream().filter(choice -> choice.letter().equalsIgnoreCase(letter)).findFirst();
    }

    /** How much hangs on it: whether any decision changes any figure. */
    public boolean matters() {
        return choices.stream().anyMatch(choice -> !choice.effects().isEmpty());
    }

    /**
     * One possible decision and what it would change against what holds without it.
     *
     * @param letter    the option; empty for a value
     * @param text      the option's words, or the value
     * @param isDefault whether it is what is assumed while nobody decides
     * @param isChosen  whether it holds on the day without a new decision
     * @param effects   what comes out otherwise; empty if nothing does
     */
    public record Choice(String letter, String text, boolean isDefault, boolean isChosen, List<Effect> effects) {

        public Choice {
            effects = List.copyOf(effects);
        }

        /** What changes from the day on, without what would be corrected of closed periods. */
        public List<Effect> coming() {
            return effects.stream().filter(effect -> effect.closed().isEmpty()).toList();
        }

        /** What would be lines of a later period. */
        public List<Effect> corrections() {
            return effects.stream().filter(effect -> effect.closed().isPresent()).toList();
        }

        /** How many people it touches from the day on. */
        public long people() {
            return coming().stream().flatMap(effect -> effect.shifts().stream()).map(Shift::subject).filter(subject -> subject.kind() == Subject.Kind.PERSON).map(Subject::id)
                    .distinct().count();
        }

        /** By how much the gross pay of a month changes; zero if it does not. */
        public Money perMonth() {
            return Money.sum(coming().stream().filter(effect -> effect.topic().code().equals(GROSS)).map(Effect::sum).toList());
        }

        /** In a few words: 17人，每月+510.00元; what else changes if no pay does; empty if nothing changes. */
        public String brief() {
            if (!perMonth().isZero() || coming().stream().anyMatch(effect -> effect.topic().code().equals(GROSS))) {
                return people() + "人，每月" + Effect.signed(perMonth()) + "元";
            }
            return coming().stream().findFirst().map(Effect::sentence).orElse("");
        }

        /** As {@link #brief()}, in English. */
        public String briefEnglish() {
            if (!perMonth().isZero() || coming().stream().anyMatch(effect -> effect.topic().code().equals(GROSS))) {
                return people() + " people, " + Effect.signed(perMonth()) + " a month";
            }
            return coming().stream().findFirst().map(Effect::english).orElse("");
        }
    }

    /** The topic of a person's whole pay before anything is taken off it, whichever module tells it. */
    public static final String GROSS = "pay.gross";
}
