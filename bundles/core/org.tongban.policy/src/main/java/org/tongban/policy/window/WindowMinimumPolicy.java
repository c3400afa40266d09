package org.tongban.policy.window;

import java.util.OptionalLong;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;

/** How many comprehensive (full-subject) windows a centre needs at least. */
@ConsumerType
@FunctionalInterface
public interface WindowMinimumPolicy {

    Finding<Enough> enough(Centre centre, int windows, Worksheet sheet);

    /**
     * @param townClass the class of the town, such as 小城市; empty if not entered
     * @param residents its resident population, if known
     */
    record Centre(SiteLevel level, String townClass, OptionalLong residents) {
    }

    /** @param shortBy windows missing; 0 if none are */
    record Enough(Verdict verdict, int required, int shortBy) {

        @Override
        public String toString() {
            return verdict.label() + "（应设" + required + "个以上" + (shortBy > 0 ? "，缺" + shortBy + "个" : "") + "）";
        }
    }
}
