package org.tongban.plan.ui.effect;

import java.util.ArrayList;
import java.util.List;
import org.tongban.core.law.Working;
import org.tongban.plan.effect.Effect;
import org.tongban.plan.effect.Measured;
import org.tongban.plan.effect.Shift;

/** One person, site or thing that a decision touches, in one respect. */
public record EffectRow(Effect effect, Shift shift) {

    /** How it came out before and how it would, one after the other; empty where nobody noted it. */
    public List<Working> workings() {
        List<Working> all = new ArrayList<>(shift.before().map(Measured::workings).map(made -> made.get()).orElse(List.of()));
        shift.after().map(Measured::workings).map(made -> made.get()).ifPresent(all::addAll);
        return all;
    }
}
