package org.tongban.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/** A part's object that reads anew when something stored has changed. */
@ConsumerType
public interface Refreshes {

    /** On the user-interface thread; reading itself belongs into {@link Background#load}. */
    void refresh();
}
