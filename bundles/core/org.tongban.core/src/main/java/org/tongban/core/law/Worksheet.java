package org.tongban.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes down everything an answer rests on while a policy works it out: facts, figures with their clause, readings
 * chosen, steps. One sheet serves one question for one day; not for use by several threads.
 */
public final class Worksheet {

    private final LocalDate day;
    private final Desk desk;
    private final List<Working> lines = new ArrayList<>();
    private String part = "";

    /**
     * @param day  the day on which figures and readings are looked up (the business date, convention C8)
     * @param desk the readings and local values of the place
     */
    public Worksheet(LocalDate day, Desk desk) {
        this.day = day;
        this.desk = desk;
    }

    /** A sheet with every reading at its default. */
    public Worksheet(LocalDate day) {
        this(day, Desk.empty());
    }

    public LocalDate day() {
        return day;
    }

    /** Lines from here on belong to this part of the answer, such as the pay line {@code skill}. */
    public Worksheet part(String name) {
        part = name;
        return this;
    }

    /** Something known of the case. */
    public <T> T fact(String label, T value) {
        add(Working.Kind.FACT, label, value, null, null);
        return value;
    }

    /** The figure in force on the sheet's day; it must be in force. */
    public <T> T figure(Dated<T> figure) {
        return figureIfAny(figure).orElseThrow(() -> new IllegalStateException(figure.name() + " has no value on " + day));
    }

    /** The figure in force on the sheet's day, if any. */
    public <T> Optional<T> figureIfAny(Dated<T> figure) {
        return figureIfAny(figure, day);
    }

    /** The figure in force on another day, for a reading that moves the business date; it must be in force. */
    public <T> T figure(Dated<T> figure, LocalDate on) {
        return figureIfAny(figure, on).orElseThrow(() -> new IllegalStateException(figure.name() + " has no value on " + on));
    }

    /** The figure in force on another day, if any. */
    public <T> Optional<T> figureIfAny(Dated<T> figure, LocalDate on) {
        Optional<Dated.Entry<T>> entry = figure.on(on);
        entry.ifPresent(e -> add(Working.Kind.FIGURE, figure.name(), e.value().orElseThrow(), e.source(), e.from()));
        return entry.flatMap(Dated.Entry::value);
    }

    /** A figure that the place entered itself, if it did. Its citation is the place's own document. */
    public <T> Optional<T> local(LocalFigure<T> figure) {
        return desk.local(figure.key(), day).map(entered -> {
            T value = figure.parser().apply(entered.value());
            add(Working.Kind.FIGURE, figure.name(), value, new Citation(figure.clause().clause(), entered.document()), entered.since());
            return value;
        });
    }

    /** How the open question is read on the sheet's day: the letter chosen, or the default. */
    public String reading(Reading reading) {
        Optional<Desk.Choice> choice = desk.choice(reading.key(), day);
        String letter = choice.map(Desk.Choice::letter).orElse(reading.byDefault());
        String text = reading.option(letter).map(option -> letter + "：" + option.text())
                .orElseThrow(() -> new IllegalStateException("reading " + reading.key() + " has no option " + letter));
        add(Working.Kind.READING, reading.question(), text, reading.clause(), choice.map(Desk.Choice::since).orElse(null));
        return letter;
    }

    /** Something worked out. */
    public <T> T step(String label, T value) {
        add(Working.Kind.STEP, label, value, null, null);
        return value;
    }

    /** Something worked out by the rule of a clause. */
    public <T> T step(String label, T value, Citation clause) {
        add(Working.Kind.STEP, label, value, clause, null);
        return value;
    }

    public <T> Finding<T> granted(String label, T value) {
        add(Working.Kind.RESULT, label, value, null, null);
        return new Finding.Granted<>(value, lines);
    }

    public <T> Finding<T> granted(String label, T value, Citation clause) {
        add(Working.Kind.RESULT, label, value, clause, null);
        return new Finding.Granted<>(value, lines);
    }

    public <T> Finding<T> refused(String reason, Citation clause) {
        add(Working.Kind.RESULT, "不予认定", reason, clause, null);
        return new Finding.Refused<>(reason, clause, lines);
    }

    public <T> Finding<T> notConfigured(String what, Citation clause) {
        add(Working.Kind.RESULT, "未设置", what, clause, null);
        return new Finding.NotConfigured<>(what, clause, lines);
    }

    public <T> Finding<T> pending(String until, Citation clause) {
        add(Working.Kind.RESULT, "待定", until, clause, null);
        return new Finding.Pending<>(until, clause, lines);
    }

    /** What has been written so far. */
    public List<Working> lines() {
        return List.copyOf(lines);
    }

    private void add(Working.Kind kind, String label, @Nullable Object value, @Nullable Citation cited, @Nullable LocalDate from) {
        lines.add(new Working(part, kind, label, shown(value), cited, cited == null ? "" : desk.quote(cited), from));
    }

    /** A value as the workings show it. */
    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "无";
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        if (value instanceof Optional<?> maybe) {
            return shown(maybe.orElse(null));
        }
        if (value instanceof java.util.Collection<?> many) {
            return many.isEmpty() ? "无" : String.join("、", many.stream().map(Worksheet::shown).toList());
        }
        if (value instanceof Verdict verdict) {
            return verdict.label();
        }
        if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        return value.toString();
    }
}
