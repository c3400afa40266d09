package org.tongban.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.registry.Change;

/** Puts records back as they were before an import. A service; each module has one for every topic it tells {@link Replacing}. */
@ConsumerType
public interface Restorer {

    /** The topic. */
    String topic();

    /** The records as they are stored now, as text; records that are not stored are left out. */
    Map<String, String> now(Collection<String> subjects);

    /** Puts records back, in the order given; called in the transaction, when none of them was changed since the import. */
    void restore(List<Before> records, Change change, Progress progress);

    /** What a user calls the record, such as 张三 or 2025-03 张三; no number that identifies a person. */
    String title(String subject);

    /**
     * A record before the import.
     *
     * @param text empty if there was none: the record is then removed
     */
    record Before(String subject, String text) {
    }
}
