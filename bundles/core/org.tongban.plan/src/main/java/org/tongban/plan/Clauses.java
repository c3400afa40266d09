package org.tongban.plan;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;

/** The clause registers and texts of the installed packs, read when first asked for. */
@ProviderType
public interface Clauses {

    List<Clause> ofPack(String packId);

    Optional<Clause> find(Citation citation);

    /** The pack in whose register the clause stands. */
    Optional<String> packOf(Citation citation);

    /** What the register notes of a clause beside its words. */
    Optional<ClauseNote> note(Citation citation);

    /** A pack's document as published, its lines as {@link Clause#line()} counts them; empty if there is no such pack. */
    Optional<String> document(String packId);
}
