package org.tongban.plan.checkup.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.plan.checkup.RecordedFigures;
import org.tongban.plan.checkup.RecordedFigures.Recorded;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.declared.Circumstances.Place;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** The sites of the records with their people and cases: by the registry, and where it knows nothing by a module that does. */
final class PlacesOfRecord {

    private final Sites sites;
    private final People people;
    private final CaseVolumes volumes;

    PlacesOfRecord(Sites sites, People people, CaseVolumes volumes) {
        this.sites = sites;
        this.people = people;
        this.volumes = volumes;
    }

    List<Place> under(SiteId top, PolicyPack pack, LocalDate day, List<RecordedFigures> modules) {
        Map<SiteId, Long> staff = new HashMap<>();
        people.employedIn(DateRange.through(day, day)).forEach(dossier -> dossier.employmentOn(day).ifPresent(employment -> staff.merge(employment.site(), 1L, Long::sum)));
        Map<SiteId, Long> cases = new HashMap<>();
        for (CaseVolume volume : volumes.ofYear(day.getYear() - 1)) {
            cases.merge(volume.site(), volume.count(), Long::sum);
        }
        for (RecordedFigures module : modules) {
            for (Recorded told : module.tell(pack, top, day)) {
                told.staff().ifPresent(number -> staff.putIfAbsent(told.site(), number));
                told.cases().ifPresent(number -> cases.putIfAbsent(told.site(), number));
            }
        }
        List<Place> places = new ArrayList<>();
        for (Site site : sites.all()) {
            if (isUnder(site, top)) {
                places.add(new Place(site.name(), site.level(), number(staff.get(site.id())), number(cases.get(site.id()))));
            }
        }
        return places;
    }

    private boolean isUnder(Site site, SiteId top) {
        Optional<Site> up = Optional.of(site);
        for (int steps = 0; up.isPresent() && steps < 10; steps++) {
            if (up.get().id().equals(top)) {
                return true;
            }
            up = up.get().parent().flatMap(sites::find);
        }
        return false;
    }

    private static OptionalLong number(@Nullable Long known) {
        return known == null ? OptionalLong.empty() : OptionalLong.of(known);
    }
}
