package org.tongban.plan;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;

/** The clause registers of the installed packs, read when first asked for. */
@ProviderType
public interface Clauses {

    List<Clause> ofPack(String packId);

    Optional<Clause> find(Citation citation);
}
