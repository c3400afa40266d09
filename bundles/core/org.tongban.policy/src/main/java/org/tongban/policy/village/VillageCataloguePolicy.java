package org.tongban.policy.village;

import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** What may stand in the catalogue of village items. */
@ConsumerType
@FunctionalInterface
public interface VillageCataloguePolicy {

    /**
     * Where an entry comes from; refused if it may not stand there.
     *
     * @param entry        its name
     * @param municipalRef its number in the municipal catalogue, empty if it has none
     */
    Finding<Origin> origin(String entry, String municipalRef, Worksheet sheet);

    /** Where an entry comes from. */
    enum Origin {
        MUNICIPAL("市级目录"), LOCAL("本地新增");

        private final String label;

        Origin(String label) {
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
