package org.tongban.plan.ui.audit;

import java.util.List;
import org.tongban.plan.Audit;
import org.tongban.plan.ui.Observed;
import org.tongban.store.Workspaces;

/** The audit list, newest first, and whether it is intact. */
public final class AuditModel extends Observed {

    public static final String ENTRIES = "entries";

    /** As many as an officer looks through; the whole list is exported by the console. */
    private static final int SHOWN = 5000;

    private final Workspaces workspaces;
    private final Audit audit;
    private Reading reading = new Reading(List.of(), true);

    /**
     * What is read at once.
     *
     * @param intact whether no entry was changed or taken out
     */
    public record Reading(List<Audit.Entry> entries, boolean intact) {
    }

    public AuditModel(Workspaces workspaces, Audit audit) {
        this.workspaces = workspaces;
        this.audit = audit;
    }

    /** In the background. */
    public Reading read() {
        return workspaces.current().isEmpty() ? new Reading(List.of(), true) : new Reading(audit.entries(SHOWN), audit.isIntact());
    }

    public void show(Reading read) {
        List<Audit.Entry> before = entries();
        reading = read;
        changed(ENTRIES, before, entries());
    }

    /** Newest first. */
    public List<Audit.Entry> entries() {
        return reading.entries();
    }

    public boolean isIntact() {
        return reading.intact();
    }

    public boolean isOpen() {
        return workspaces.current().isPresent();
    }
}
