package org.tongban.policy.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who issued a document and when, as printed on it; what it does not say is empty.
 *
 * @param issuer    the issuing office
 * @param signed    the day of its signing (成文日期)
 * @param published the day of its publication
 * @param status    its validity as published, such as 有效
 * @param basis     the documents of higher levels that it is based on, by number, in its order
 */
public record Identity(String issuer, Optional<LocalDate> signed, Optional<LocalDate> published, String status, List<String> basis) {

    /** Nothing known. */
    public static final Identity UNKNOWN = new Identity("", Optional.empty(), Optional.empty(), "", List.of());

    public Identity {
        basis = List.copyOf(basis);
    }

    /** The document's own day: that of its signing, else of its publication. Deadlines before it are historic. */
    public Optional<LocalDate> day() {
        return signed.or(() -> published);
    }
}
