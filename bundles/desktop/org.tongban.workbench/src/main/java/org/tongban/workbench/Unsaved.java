package org.tongban.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/** A part's object that may hold what the user typed or moved and has not saved; the window asks before it closes over that. */
@ConsumerType
public interface Unsaved {

    /** Whether there is something to lose. On the user-interface thread. */
    boolean hasUnsaved();
}
