package org.tongban.policy.plan;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;

/** What a problem that supervision found and that names a clerk does to the clerk's assessment. A document that says nothing of it does not answer. */
@ConsumerType
@FunctionalInterface
public interface ClerkProblemPolicy {

    /** @param sheet takes down the readings that it rests on */
    Effect effect(Worksheet sheet);

    /** @param clause where it stands */
    record Effect(Kind kind, Citation clause) {
    }

    /** What it does. */
    enum Kind {
        /** It is shown to the assessor, who has to acknowledge it before the assessment is final. */
        ACKNOWLEDGE("须经考核人确认"),
        /** Its points are taken off by themselves. */
        DEDUCT("自动扣分");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In Chinese, for the user. */
        public String label() {
            return label;
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
