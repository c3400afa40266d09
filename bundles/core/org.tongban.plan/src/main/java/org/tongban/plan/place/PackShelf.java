package org.tongban.plan.place;

import java.util.List;
import java.util.Optional;
import org.tongban.policy.PolicyPack;

/** The packs that are installed right now, and their answers. */
public interface PackShelf {

    /** By id; of two with one id the first installed. */
    List<PolicyPack> packs();

    /** The pack's answer to a question, if it has one. */
    <P> Optional<P> answer(Class<P> question, String packId);

    /** The version of the bundle that a pack came in. */
    Optional<String> bundleVersion(String packId);

    default Optional<PolicyPack> pack(String id) {
        return packs().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** National law answers everywhere. */
    default List<PolicyPack> national() {
        return packs().stream().filter(pack -> pack.divisionCode().isEmpty()).toList();
    }
}
