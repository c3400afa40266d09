package org.tongban.policy.window;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** How a package of several items done in one go (“一件事”) counts in the volumes. */
@ConsumerType
@FunctionalInterface
public interface PackageCountPolicy {

    /** @param items items in the package; more than zero */
    Finding<PackageCount> count(int items, Worksheet sheet);

    record PackageCount(int packages, int cases) {

        @Override
        public String toString() {
            return packages + "套，" + cases + "件";
        }
    }
}
