package org.tongban.plan.ui.effect;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Comparison;
import org.tongban.widgets.Upcoming;
import org.tongban.workbench.Background;

/** Works effects out in the background, a moment after the last change of the fields; what is asked anew stops what runs. */
public final class EffectWork {

    private static final int MOMENT = 350;

    private final Control on;
    private final Background background;
    private final EffectModel model;
    private final String title;
    private Background.@Nullable Task running;
    private long wish;

    /** @param on while it is not disposed, answers are taken */
    public EffectWork(Control on, Background background, EffectModel model, String title) {
        this.on = on;
        this.background = background;
        this.model = model;
        this.title = title;
    }

    /**
     * Asks once nothing has been asked for a moment.
     *
     * @param question tells what to work out when it comes to it; null if there is nothing to
     */
    public void ask(Supplier<@Nullable Function<Watch, Comparison>> question) {
        long own = ++wish;
        Upcoming.after(on.getDisplay(), MOMENT, () -> {
            if (own == wish && !on.isDisposed()) {
                begin(question.get());
            }
        });
    }

    private void begin(@Nullable Function<Watch, Comparison> question) {
        Background.Task before = running;
        if (before != null && !before.ended()) {
            before.cancel();
        }
        running = null;
        if (question == null) {
            model.clear();
            return;
        }
        long asked = model.begin();
        running = background.load(title, progress -> {
            try {
                return Optional.of(question.apply(progress::at));
            } catch (IllegalArgumentException e) {
                return Optional.<Comparison>empty();
            }
        }, told -> {
            if (!on.isDisposed()) {
                told.ifPresentOrElse(comparison -> model.show(asked, comparison), () -> model.fail(asked));
            }
        });
    }
}
