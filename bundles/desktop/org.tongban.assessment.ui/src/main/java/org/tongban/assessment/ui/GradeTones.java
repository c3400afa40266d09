package org.tongban.assessment.ui;

import java.util.List;
import org.tongban.assessment.ClerkMonth;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;
import org.tongban.widgets.look.Tone;

/** In which tone a grade is shown: by its place among the grades that there are, best first. */
public final class GradeTones {

    private GradeTones() {
    }

    /** The best is good, the last is bad; of four or more the last but one is to be looked at. */
    public static Tone of(Grade grade, List<Grade> bestFirst) {
        int place = bestFirst.indexOf(grade);
        if (place < 0) {
            return Tone.NONE;
        }
        if (place == 0) {
            return Tone.PASS;
        }
        if (place == bestFirst.size() - 1) {
            return Tone.FAIL;
        }
        return bestFirst.size() > 3 && place == bestFirst.size() - 2 ? Tone.WARN : Tone.ACCENT;
    }

    public static Tone of(ClerkMonth clerk, List<Grade> bestFirst) {
        if (clerk.grade().isPresent()) {
            return of(clerk.grade().get(), bestFirst);
        }
        return clerk.state() == MonthState.SUSPENDED ? Tone.NOTE : clerk.state() == MonthState.NOT_ASSESSED ? Tone.MUTED : Tone.WARN;
    }
}
