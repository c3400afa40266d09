package org.tongban.plan.milestone.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.Citation;
import org.tongban.policy.plan.Milestone;

/**
 * Milestones of one clause over the same parts: what is done of a part counts for all of them.
 *
 * @param milestones in the document's order, at least one
 */
record Undertaking(List<Milestone> milestones) {

    private record Key(Citation clause, Milestone.Kind kind, List<String> parts) {
    }

    /** Of all milestones that do not consist of others, in the document's order. */
    static List<Undertaking> of(List<Milestone> milestones) {
        Map<Key, List<Milestone>> grouped = new LinkedHashMap<>();
        milestones.stream().filter(milestone -> milestone.kind() != Milestone.Kind.MILESTONES)
                .forEach(milestone -> grouped.computeIfAbsent(new Key(milestone.clause(), milestone.kind(), milestone.toReach()), none -> new ArrayList<>()).add(milestone));
        return grouped.values().stream().map(Undertaking::new).toList();
    }

    boolean has(String id) {
        return milestones.stream().anyMatch(milestone -> milestone.id().equals(id));
    }

    Milestone last() {
        return milestones.get(milestones.size() - 1);
    }
}
