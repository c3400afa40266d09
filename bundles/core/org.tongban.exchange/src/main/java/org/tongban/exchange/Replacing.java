package org.tongban.exchange;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.registry.Dossier;
import org.tongban.registry.Site;

/**
 * Takes down what an import replaces while it stores, so that the import can be taken back. An intake tells everything
 * that it stores; where a record is stored twice, the first "before" and the last "after" count.
 */
@ProviderType
public interface Replacing {

    /** A person was stored. */
    void person(Optional<Dossier> before, Dossier after);

    /** A site was stored. */
    void site(Optional<Site> before, Site after);

    /**
     * A record of a module was stored.
     *
     * @param topic   the {@link Restorer} that knows such records
     * @param subject which record, at most 900 characters
     * @param before  the record as text, empty if there was none
     * @param after   likewise
     */
    void record(String topic, String subject, String before, String after);

    /** Takes nothing down. */
    static Replacing nothing() {
        return new Replacing() {
            @Override
            public void person(Optional<Dossier> before, Dossier after) {
            }

            @Override
            public void site(Optional<Site> before, Site after) {
            }

            @Override
            public void record(String topic, String subject, String before, String after) {
            }
        };
    }
}
