package org.tongban.policy.window;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** How often an applicant may be told that materials are missing (一次性告知). */
@ConsumerType
@FunctionalInterface
public interface NoticePolicy {

    /**
     * FAIL if the duty to tell everything at once was broken.
     *
     * @param notices supplement notices (补正告知) given for one case
     */
    Finding<Verdict> supplements(int notices, Worksheet sheet);
}
