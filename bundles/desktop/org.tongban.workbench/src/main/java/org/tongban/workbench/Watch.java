package org.tongban.workbench;

import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/** Finds what is due or odd in a module's records. A service; every one installed is asked for the home page. */
@ConsumerType
public interface Watch {

    /** Called in the background. */
    List<Notice> notices(Locale language);
}
