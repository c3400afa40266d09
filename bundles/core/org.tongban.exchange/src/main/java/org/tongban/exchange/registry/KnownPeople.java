package org.tongban.exchange.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;

/** Everyone, to be found without asking the store for each row. */
final class KnownPeople {

    private record Place(SiteId site, String name) {
    }

    private final Map<IdentityNumber, Dossier> byIdentity = new HashMap<>();
    private final Map<Place, List<Dossier>> byPlace = new HashMap<>();

    KnownPeople(List<Dossier> people) {
        for (Dossier dossier : people) {
            dossier.person().identity().ifPresent(identity -> byIdentity.put(identity, dossier));
            dossier.employments().stream().map(Employment::site).distinct()
                    .forEach(site -> byPlace.computeIfAbsent(new Place(site, dossier.person().name()), place -> new ArrayList<>(1)).add(dossier));
        }
    }

    Stream<Dossier> withIdentity(IdentityNumber identity) {
        return Stream.ofNullable(byIdentity.get(identity));
    }

    /** Those of this name who serve or served at the site. */
    List<Dossier> named(SiteId site, String name) {
        return byPlace.getOrDefault(new Place(site, name), List.of());
    }
}
