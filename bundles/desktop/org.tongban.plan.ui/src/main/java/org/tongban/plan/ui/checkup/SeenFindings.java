package org.tongban.plan.ui.checkup;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.checkup.CheckupFinding;

/** Which findings the user has seen, remembered from one session to the next by what stays the same of them while figures change. */
public final class SeenFindings {

    private static final String KEY = "plan.checkup.seen";

    private final Function<String, @Nullable String> remembered;
    private final BiConsumer<String, String> remember;

    /** @param remembered what is remembered under a key; null if nothing */
    public SeenFindings(Function<String, @Nullable String> remembered, BiConsumer<String, String> remember) {
        this.remembered = remembered;
        this.remember = remember;
    }

    public boolean contains(String pack, CheckupFinding finding) {
        return known().contains(mark(pack, finding));
    }

    /** What other documents had stays known: the user may come back to them. */
    public void remember(List<CheckupRow> rows) {
        Set<String> known = known();
        boolean more = false;
        for (CheckupRow row : rows) {
            more |= known.add(mark(row.pack(), row.finding()));
        }
        if (more) {
            remember.accept(KEY, String.join(" ", known));
        }
    }

    private Set<String> known() {
        String text = remembered.apply(KEY);
        return text == null || text.isBlank() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(text.split(" ")));
    }

    /** A short mark; that two findings share one by chance costs no more than a notice. */
    private static String mark(String pack, CheckupFinding finding) {
        return pack + "-" + Integer.toHexString(finding.key().hashCode());
    }
}
