package org.tongban.policy.window;

import java.math.BigDecimal;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** Whether every item that has to be done in the centres is done there (应进全进). */
@ConsumerType
@FunctionalInterface
public interface EntryPolicy {

    Finding<Entry> entry(Counted counted, Worksheet sheet);

    /**
     * @param items       items of the catalogue
     * @param inCentre    of these, taken in a centre
     * @param subCentres  of these, left to sub-centres that the government approved
     * @param convenience of these, left to convenience units (便民单位)
     */
    record Counted(long items, long inCentre, long subCentres, long convenience) {
    }

    /**
     * @param rate    items in the centre among those that have to be there, four decimals; empty if none has to be
     * @param missing items that have to be there and are not
     */
    record Entry(Optional<BigDecimal> rate, long missing, Verdict verdict) {

        @Override
        public String toString() {
            return verdict.label() + rate.map(share -> "（进驻率" + share.toPlainString() + "，缺" + missing + "项）").orElse("");
        }
    }
}
