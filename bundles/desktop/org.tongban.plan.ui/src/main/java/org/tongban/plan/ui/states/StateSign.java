package org.tongban.plan.ui.states;

import org.tongban.plan.state.ClauseState;
import org.tongban.widgets.look.Tone;

/** How a state is shown: a colour and a sign, so that either suffices. Free of widgets. */
public enum StateSign {
    DONE("✓", Tone.PASS), PARTLY("◐", Tone.WARN), NOT_DONE("✗", Tone.FAIL), NOT_APPLICABLE("–", Tone.MUTED), UNCLEAR("?", Tone.NOTE);

    private final String sign;
    private final Tone tone;

    StateSign(String sign, Tone tone) {
        this.sign = sign;
        this.tone = tone;
    }

    public static StateSign of(ClauseState state) {
        return valueOf(state.name());
    }

    public String sign() {
        return sign;
    }

    public Tone tone() {
        return tone;
    }
}
