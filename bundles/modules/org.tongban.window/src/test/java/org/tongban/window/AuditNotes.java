package org.tongban.window;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.plan.Watch;

/** An audit list of a test: what was noted, a line each. */
public final class AuditNotes implements Audit {

    public final List<String> notes = new ArrayList<>();

    @Override
    public void note(String by, String action, String detail, Digest before, Digest after) {
        notes.add(by + " " + action + " " + detail);
    }

    @Override
    public List<Entry> entries(int atMost) {
        return List.of();
    }

    @Override
    public void each(Consumer<Entry> reader) {
        // no entries are kept
    }

    @Override
    public Verdict verify(Watch watch) {
        return new Verdict(0, OptionalLong.empty(), "");
    }
}
