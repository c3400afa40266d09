package org.tongban.village.ui.stations;

import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.village.StationCheck;
import org.tongban.widgets.look.Tone;

/**
 * One standard of a station's tier.
 *
 * @param kind    which
 * @param verdict how it came out; empty where nothing could be checked
 * @param finding with its workings; empty where facts are missing or no document answers
 */
public record Standard(Kind kind, Optional<Verdict> verdict, Optional<? extends Finding<?>> finding) {

    /** Which standard, in the order in which they are shown. */
    public enum Kind {
        RATIO("ratio"), WINDOWS("windows"), AREA("area"), SITTING("sitting");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Under which its texts are found. */
        public String key() {
            return key;
        }
    }

    /** The standards of a station. */
    public static List<Standard> of(StationCheck check) {
        return List.of(new Standard(Kind.RATIO, check.ratioVerdict(), check.ratio()), new Standard(Kind.WINDOWS, check.windowsVerdict(), check.windows()),
                new Standard(Kind.AREA, check.areaVerdict(), check.area()), new Standard(Kind.SITTING, check.sittingVerdict(), check.sitting()));
    }

    /** What the document answers, in its own words; empty where it does not. */
    public String answer() {
        return finding.map(found -> found.value().map(value -> value instanceof Verdict plain ? plain.label() : value.toString()).orElseGet(found::reason)).orElse("");
    }

    public Tone tone() {
        return tone(verdict);
    }

    static Tone tone(Optional<Verdict> verdict) {
        if (verdict.isEmpty()) {
            return Tone.MUTED;
        }
        return switch (verdict.get()) {
            case PASS -> Tone.PASS;
            case WARN -> Tone.WARN;
            case FAIL -> Tone.FAIL;
            case INFO -> Tone.NOTE;
            case NA -> Tone.MUTED;
        };
    }
}
