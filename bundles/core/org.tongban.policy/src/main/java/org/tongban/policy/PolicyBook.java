package org.tongban.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;

/**
 * Which pack answers for a site on a day: the pack bound to the site or to its nearest ancestor; where that pack does
 * not answer a question, national law may. Without a pack the modules keep records and check nothing.
 */
@ProviderType
public interface PolicyBook {

    /** The pack bound to the site or its nearest ancestor on the day. */
    Optional<PolicyPack> packFor(SiteId site, LocalDate day);

    /** The pack of the workspace's place on the day. */
    Optional<PolicyPack> packOfPlace(LocalDate day);

    /** Who answers the question for the site on the day, with the site's desk. */
    <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day);

    /** Who answers the question for the workspace's place on the day. */
    <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day);

    /** Every installed pack, by id; national law included. */
    List<PolicyPack> packs();
}
