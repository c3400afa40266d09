package org.tongban.policy.window;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a document asks of a hall, check by check, in the order of the document. The screens, {@code window check} and the worked
 * cases run the same checks; a local rule is one more {@link HallCheck} in the list.
 */
@ConsumerType
@FunctionalInterface
public interface HallPolicy {

    List<HallCheck> checks();
}
