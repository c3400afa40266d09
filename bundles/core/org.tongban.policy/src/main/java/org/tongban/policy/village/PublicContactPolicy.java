package org.tongban.policy.village;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** By which ways people reach a station. */
@ConsumerType
@FunctionalInterface
public interface PublicContactPolicy {

    Finding<ContactCheck> contact(Contact contact, Worksheet sheet);

    /** What a station offers; empty texts where it does not. */
    record Contact(String group, String phone, String booking) {

        /** Never shows the telephone number. */
        @Override
        public String toString() {
            return "Contact";
        }
    }

    /** @param missing what is lacking, in Chinese, in the order of the clause */
    record ContactCheck(Verdict verdict, List<String> missing) {

        public ContactCheck {
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return verdict.label() + (missing.isEmpty() ? "" : "（缺" + String.join("、", missing) + "）");
        }
    }
}
