package org.tongban.policy.window;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Into which posts the work at the windows is divided. */
@ConsumerType
public interface FunctionPostPolicy {

    /** The posts, in the order of the document. */
    Finding<List<String>> posts(Worksheet sheet);

    /** Whether it is one of them. */
    Finding<Boolean> isPost(String name, Worksheet sheet);
}
