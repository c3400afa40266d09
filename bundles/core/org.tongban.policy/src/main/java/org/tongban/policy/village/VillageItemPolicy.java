package org.tongban.policy.village;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Which items a station's windows take. */
@ConsumerType
@FunctionalInterface
public interface VillageItemPolicy {

    /** @param item its name, such as 电费缴纳 */
    Finding<Boolean> accepts(String item, ItemKind kind, Worksheet sheet);

    /** What kind of item. */
    enum ItemKind {
        GOVERNMENT("政务服务事项"), PUBLIC_SERVICE("公共服务事项"), OTHER("其他");

        private final String label;

        ItemKind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
