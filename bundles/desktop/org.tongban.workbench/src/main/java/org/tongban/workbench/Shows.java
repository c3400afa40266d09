package org.tongban.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/** A part's object that can be told what to show. */
@ConsumerType
public interface Shows {

    /** @param subject a typed id, a month, a citation …; what the part does not know it ignores. On the user-interface thread. */
    void show(Object subject);
}
