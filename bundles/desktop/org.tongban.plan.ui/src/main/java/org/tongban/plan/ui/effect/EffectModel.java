package org.tongban.plan.ui.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Comparison;
import org.tongban.plan.effect.Comparison.Choice;
import org.tongban.plan.effect.Effect;
import org.tongban.plan.ui.Observed;
import org.tongban.widgets.text.Texts;

/** The effect of the decision that is being made: asked for, worked out, told. */
public final class EffectModel extends Observed {

    public static final String STATE = "state";
    public static final String PICKED = "picked";
    private static final int LINES = 4;

    /** How far it is. */
    public enum State {
        /** Nothing to work out: no day, no value, no workspace. */
        NONE,
        WORKING,
        TOLD,
        /** Cancelled or failed; the decision can be made all the same. */
        UNKNOWN
    }

    private final Texts texts;
    private State state = State.NONE;
    private long asked;
    private @Nullable Comparison comparison;
    private String picked = "";

    public EffectModel(Texts texts) {
        this.texts = texts;
    }

    private boolean isEnglish() {
        return texts.language().getLanguage().equals("en");
    }

    /** Work begins. @return by which its answer is known to be the last one asked for */
    public long begin() {
        change(State.WORKING, null);
        return ++asked;
    }

    /** There is nothing to be worked out. */
    public void clear() {
        asked++;
        change(State.NONE, null);
    }

    /** The answer to a question; an earlier one is dropped. */
    public void show(long question, Comparison told) {
        if (question == asked) {
            change(State.TOLD, told);
        }
    }

    /** The question came to nothing. */
    public void fail(long question) {
        if (question == asked) {
            change(State.UNKNOWN, null);
        }
    }

    private void change(State next, @Nullable Comparison told) {
        comparison = told;
        State before = state;
        state = next;
        changes(before);
    }

    private void changes(State before) {
        changed(STATE, before == state ? null : before, state);
    }

    /** The option whose effect is shown one by one. */
    public void pick(String letter) {
        String before = picked;
        picked = letter;
        changed(PICKED, before.equals(letter) ? null : before, letter);
    }

    public State state() {
        return state;
    }

    private Optional<Comparison> told() {
        return Optional.ofNullable(comparison);
    }

    /** What an option changes, a line each; a line that says so if nothing. */
    public List<String> lines(String letter) {
        if (state != State.TOLD) {
            return state == State.NONE ? List.of() : List.of(texts.get(state == State.WORKING ? "effect.working" : "effect.unknown"));
        }
        return told().flatMap(all -> all.choice(letter)).map(this::lines).orElse(List.of());
    }

    private List<String> lines(Choice choice) {
        if (choice.effects().isEmpty()) {
            return List.of(texts.get(choice.isChosen() ? "effect.current" : "effect.nothing"));
        }
        List<String> lines = new ArrayList<>(choice.coming().stream().map(this::sentence).toList());
        List<Effect> corrections = choice.corrections().stream().filter(effect -> effect.topic().code().equals(Comparison.GROSS)).toList();
        if (!corrections.isEmpty()) {
            lines.add(texts.get("effect.corrections", Integer.toString(corrections.size()), Effect.signed(Money.sum(corrections.stream().map(Effect::sum).toList()))));
        }
        return lines.size() <= LINES ? lines : concat(lines.subList(0, LINES - 1), texts.get("effect.more", Integer.toString(lines.size() - LINES + 1)));
    }

    private static List<String> concat(List<String> first, String last) {
        List<String> all = new ArrayList<>(first);
        all.add(last);
        return all;
    }

    /** Whether an option changes anything. */
    public boolean changes(String letter) {
        return told().flatMap(all -> all.choice(letter)).filter(choice -> !choice.effects().isEmpty()).isPresent();
    }

    /** In the language of the screens. */
    public String sentence(Effect effect) {
        return isEnglish() ? effect.english() : effect.sentence();
    }

    /** By which records it was worked out. */
    public String records(Effect effect) {
        String month = effect.reference().toString().substring(0, 7);
        return effect.closed().map(period -> texts.get("effect.records.correction", name(period))).orElse(texts.get(effect.asIf() ? "effect.records.asIf" : "effect.records", month));
    }

    private String name(Closed period) {
        return isEnglish() ? period.english() : period.name();
    }

    /** Whom and what the picked option touches, one by one. */
    public List<EffectRow> rows() {
        return told().flatMap(all -> all.choice(picked)).map(choice -> choice.effects().stream().flatMap(effect -> effect.shifts().stream().map(shift -> new EffectRow(effect, shift))).toList())
                .orElse(List.of());
    }

    /** What stays as it is although it lies after the day; empty if nothing is closed. */
    public String closed() {
        List<Closed> closed = told().map(Comparison::closed).orElse(List.of());
        return closed.isEmpty() ? "" : texts.get("effect.closed", closed.stream().limit(LINES).map(this::name).collect(Collectors.joining(isEnglish() ? ", " : "、")) + (closed.size() > LINES ? "…" : ""));
    }

    /** Whether the day itself lies in a closed period, so that the decision needs a word for it. */
    public boolean isWithinClosed() {
        return told().filter(all -> !all.within().isEmpty()).isPresent();
    }
}
