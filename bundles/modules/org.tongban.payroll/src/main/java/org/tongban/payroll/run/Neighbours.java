package org.tongban.payroll.run;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.payroll.SlipLine;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.Dossier;
import org.tongban.registry.Site;

/**
 * The books with only those people who can touch one person's pay of a month: who serves, or has cases, at a site where
 * that person does, for a cap may be a station's. What comes out for the person is the same, and sooner.
 */
public final class Neighbours implements Books {

    private final Books books;
    private final List<Dossier> people;

    /** @param month the payroll month; cases count from January on, as the tax year does */
    public Neighbours(Books books, PersonId person, YearMonth month) {
        this.books = books;
        Map<PersonId, Set<SiteId>> sites = new HashMap<>();
        books.people().forEach(dossier -> dossier.employments().forEach(one -> sites.computeIfAbsent(dossier.person().id(), none -> new HashSet<>()).add(one.site())));
        for (int m = 1; m <= month.getMonthValue(); m++) {
            for (CaseVolume volume : books.cases(YearMonth.of(month.getYear(), m))) {
                volume.person().ifPresent(who -> sites.computeIfAbsent(who, none -> new HashSet<>()).add(volume.site()));
            }
        }
        Set<SiteId> own = sites.getOrDefault(person, Set.of());
        this.people = books.people().stream().filter(dossier -> {
            PersonId who = dossier.person().id();
            return who.equals(person) || sites.getOrDefault(who, Set.of()).stream().anyMatch(own::contains);
        }).toList();
    }

    @Override
    public List<Dossier> people() {
        return people;
    }

    @Override
    public List<Site> sites() {
        return books.sites();
    }

    @Override
    public List<CaseVolume> cases(YearMonth month) {
        return books.cases(month);
    }

    @Override
    public Map<PersonId, List<Insurance>> insurance() {
        return books.insurance();
    }

    @Override
    public Map<PersonId, List<SlipLine>> corrections(YearMonth into) {
        return books.corrections(into);
    }

    @Override
    public Optional<List<KeptSlip>> locked(YearMonth month) {
        return books.locked(month);
    }
}
