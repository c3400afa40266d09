package org.tongban.window.ui.load;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.window.HallLoad.ZoneLoad;
import org.tongban.widgets.look.Tone;

/** A zone and what its windows bear. What is not known is empty, never zero. */
public record ZoneRow(ZoneLoad load) {

    public String name() {
        return load.zone();
    }

    public Optional<Integer> windows() {
        return load.windows().isPresent() ? Optional.of(load.windows().getAsInt()) : Optional.empty();
    }

    public Optional<Long> cases() {
        return boxed(load.cases());
    }

    public Optional<Integer> recommended() {
        return load.recommended().isPresent() ? Optional.of(load.recommended().getAsInt()) : Optional.empty();
    }

    /** More work than there is time for can never be done. */
    public Tone loadTone() {
        return load.load().map(share -> share.compareTo(BigDecimal.ONE) > 0 ? Tone.FAIL : Tone.NONE).orElse(Tone.NONE);
    }

    /** Fewer windows than the place's own figure asks for. */
    public Tone windowsTone() {
        return recommended().flatMap(wanted -> windows().map(there -> there < wanted ? Tone.WARN : Tone.NONE)).orElse(Tone.NONE);
    }

    public Optional<Finding<?>> finding() {
        return load.finding();
    }

    static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /** The colour of a result. */
    public static Tone toneOf(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Tone.PASS;
            case WARN -> Tone.WARN;
            case FAIL -> Tone.FAIL;
            case INFO -> Tone.NOTE;
            case NA -> Tone.MUTED;
        };
    }
}
