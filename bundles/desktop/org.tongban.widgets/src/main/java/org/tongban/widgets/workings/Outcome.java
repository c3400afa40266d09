package org.tongban.widgets.workings;

import java.util.List;
import org.tongban.core.law.Working;
import org.tongban.widgets.look.Tone;

/** Whether a result grants something; read from the labels that {@code Worksheet} gives to results that do not. */
final class Outcome {
    private Outcome() {
    }

    static Tone of(Working result) {
        return switch (result.label()) {
            case "不予认定" -> Tone.FAIL;
            case "未设置", "待定" -> Tone.WARN;
            default -> Tone.PASS;
        };
    }

    /** The colour of an answer by its last result. */
    static Tone of(List<Working> workings) {
        Tone last = workings.stream().filter(working -> working.kind() == Working.Kind.RESULT).map(Outcome::of).reduce((a, b) -> b).orElse(Tone.PASS);
        return last == Tone.PASS ? Tone.ACCENT : last;
    }
}
