package org.tongban.plan;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The audit list: who did what, when. Append only. */
@ProviderType
public interface Audit {

    /**
     * @param action what was done, a short code such as {@code reveal}, {@code export}, {@code import}, {@code lock}
     * @param detail on what, without personal data
     */
    void note(String by, String action, String detail);

    /** Newest first. */
    List<Entry> entries(int atMost);

    /** Whether no entry was changed or taken out since it was written: each carries a hash over itself and the one before. */
    boolean isIntact();

    /** One entry. */
    record Entry(Instant at, String by, String action, String detail) {
    }
}
