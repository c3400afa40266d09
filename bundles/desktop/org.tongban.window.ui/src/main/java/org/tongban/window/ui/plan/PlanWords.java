package org.tongban.window.ui.plan;

import java.util.Locale;
import org.tongban.widgets.text.Texts;
import org.tongban.window.floor.FirstDraft;
import org.tongban.window.floor.LoadLegend;
import org.tongban.window.floor.PlacedKind;

/** What elements are called, in the language of the screen. */
final class PlanWords {
    private final Texts texts;

    PlanWords(Texts texts) {
        this.texts = texts;
    }

    String of(PlacedKind kind) {
        return texts.get("kind." + kind.name());
    }

    /** 1 楼, 地下 1 层. */
    String floor(int number) {
        return number > 0 ? texts.get("floor.up", Integer.toString(number)) : texts.get("floor.down", Integer.toString(-number));
    }

    String cases(long count, int year) {
        return texts.get("cases", grouped(count), Integer.toString(year));
    }

    LoadLegend legend(long least, long most, int year) {
        return new LoadLegend(texts.get("page.legend.least", Integer.toString(year), grouped(least)), texts.get("page.legend.most", grouped(most)));
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** The zone of windows that stand in none. */
    String others() {
        return texts.get("draft.others");
    }

    FirstDraft.Words draft() {
        return new FirstDraft.Words(texts.get("draft.guidance"), texts.get("draft.machine"), texts.get("draft.entrance"));
    }
}
