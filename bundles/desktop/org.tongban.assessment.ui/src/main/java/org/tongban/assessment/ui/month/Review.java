package org.tongban.assessment.ui.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.UnitMonth;
import org.tongban.core.law.Finding;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.widgets.look.Tone;

/** What is looked at before a month is made final: what fails, what is odd, what is right. */
public final class Review {

    private static final int NAMED = 8;

    /**
     * One thing looked at.
     *
     * @param tone  how it stands
     * @param key   the text's key, without the prefix {@code review.}
     * @param words what the text is filled with
     * @param check the finding it rests on, if a document answered
     */
    public record Item(Tone tone, String key, List<String> words, Optional<Finding<CapCheck>> check) {

        public Item {
            words = List.copyOf(words);
        }
    }

    private final MonthBook book;
    private final int unsaved;

    /** @param book the month as it would be made final @param unsaved how many changes are not stored yet */
    public Review(MonthBook book, int unsaved) {
        this.book = book;
        this.unsaved = unsaved;
    }

    public boolean passes() {
        return book.canBeFinal();
    }

    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        if (book.finalised()) {
            items.add(item(Tone.FAIL, "final"));
        }
        if (book.clerks().isEmpty()) {
            items.add(item(Tone.FAIL, "nobody"));
            return items;
        }
        List<ClerkMonth> missing = book.missing();
        items.add(missing.isEmpty() ? item(Tone.PASS, "graded", Long.toString(book.people()))
                : item(Tone.FAIL, "missing", Integer.toString(missing.size()), names(missing)));
        items.add(cap());
        for (UnitMonth unit : book.units()) {
            if (unit.warned()) {
                String own = unit.own().flatMap(Finding::value).filter(check -> check.cap().isPresent()).map(check -> Long.toString(check.cap().getAsLong())).orElse("—");
                items.add(new Item(Tone.WARN, "unit", List.of(unit.name(), Long.toString(unit.best()), own), unit.own()));
            }
        }
        if (!book.suspended().isEmpty()) {
            items.add(item(Tone.NOTE, "suspended", Integer.toString(book.suspended().size()), names(book.suspended())));
        }
        if (unsaved > 0) {
            items.add(item(Tone.NOTE, "unsaved", Integer.toString(unsaved)));
        }
        return items;
    }

    private Item cap() {
        Optional<CapCheck> check = book.check().flatMap(Finding::value);
        if (check.isEmpty() || check.get().cap().isEmpty()) {
            return new Item(Tone.MUTED, "uncapped", List.of(Long.toString(book.best())), book.check());
        }
        String cap = Long.toString(check.get().cap().getAsLong());
        return new Item(book.isBeyondCap() ? Tone.FAIL : Tone.PASS, book.isBeyondCap() ? "beyond" : "within", List.of(Long.toString(book.best()), cap), book.check());
    }

    private static Item item(Tone tone, String key, String... words) {
        return new Item(tone, key, List.of(words), Optional.empty());
    }

    private static String names(List<ClerkMonth> clerks) {
        String first = String.join("、", clerks.stream().limit(NAMED).map(ClerkMonth::name).toList());
        return clerks.size() > NAMED ? first + "…" : first;
    }
}
