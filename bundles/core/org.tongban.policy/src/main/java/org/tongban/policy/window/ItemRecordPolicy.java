package org.tongban.policy.window;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** What the record of a service item must say before windows take it. */
@ConsumerType
public interface ItemRecordPolicy {

    /**
     * What one item's record lacks.
     *
     * @param window   how the item is taken
     * @param recorded what the record says, by field, blank where it says nothing; a field that is not in it is not judged
     */
    Finding<Lacking> lacking(WindowType window, Map<String, String> recorded, Worksheet sheet);

    /** The share of records that lack nothing; NA without items. */
    Finding<Completeness> completeness(long complete, long items, Worksheet sheet);

    /** @param fields fields without content, in the order of the document */
    record Lacking(Verdict verdict, List<String> fields) {

        public Lacking {
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() {
            return verdict.label() + (fields.isEmpty() ? "" : "（缺" + String.join("、", fields) + "）");
        }
    }

    /** @param share four decimals, 0 without items */
    record Completeness(Verdict verdict, BigDecimal share) {

        @Override
        public String toString() {
            return share.toPlainString();
        }
    }
}
