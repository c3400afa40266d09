package org.tongban.payroll.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.payroll.SlipLine;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PieceworkPolicy.CaseCount;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.Site;

/**
 * Gathers from the books what each person's pay of a month is worked out from: of everyone employed on at least one day
 * of it, of everyone to whom cases are credited, and of everyone who is owed a correction.
 */
final class MonthInputs {

    private final Books books;
    private final Map<SiteId, Site> sites = new HashMap<>();

    MonthInputs(Books books) {
        this.books = books;
        books.sites().forEach(site -> sites.put(site.id(), site));
    }

    /** In order of site, then person. */
    List<PayInputs> of(YearMonth month) {
        Map<PersonId, List<CaseVolume>> cases = new HashMap<>();
        for (CaseVolume volume : books.cases(month)) {
            volume.person().ifPresent(person -> cases.computeIfAbsent(person, none -> new ArrayList<>()).add(volume));
        }
        Map<PersonId, List<SlipLine>> corrections = books.corrections(month);
        List<PayInputs> inputs = new ArrayList<>();
        for (Dossier dossier : books.people()) {
            PersonId person = dossier.person().id();
            Optional<Employment> employment = employment(dossier, month);
            List<CaseVolume> credited = cases.getOrDefault(person, List.of());
            List<SlipLine> owed = corrections.getOrDefault(person, List.of());
            if (employment.isPresent() || !credited.isEmpty() || !owed.isEmpty()) {
                inputs.add(inputs(dossier, month, employment, credited, owed));
            }
        }
        inputs.sort(Comparator.comparing(PayInputs::site).thenComparing(PayInputs::person));
        return inputs;
    }

    private PayInputs inputs(Dossier dossier, YearMonth month, Optional<Employment> employment, List<CaseVolume> cases, List<SlipLine> corrections) {
        PersonId person = dossier.person().id();
        SiteId site = employment.map(Employment::site).or(() -> cases.stream().findFirst().map(CaseVolume::site))
                .or(() -> dossier.employments().stream().reduce((first, second) -> second).map(Employment::site)).orElse(new SiteId("-"));
        Optional<Site> known = Optional.ofNullable(sites.get(site));
        PayFacts facts = new PayFacts(month, known.map(Site::level).orElse(SiteLevel.TOWN),
                dossier.pay().stream().map(pay -> new BasicPay(pay.from(), pay.monthly(), pay.document())).toList(), dossier.certificates(),
                dossier.degrees(), dossier.employments().stream().map(Employment::term).toList(), probation(dossier, employment));
        return new PayInputs(person, dossier.person().name(), site, known.map(Site::name).orElse(site.code()), employment.isPresent(), facts,
                counts(cases), insurance(person, month), YearSoFar.begins(), corrections);
    }

    /** The employment of the first day of the month, else the first in it. */
    private static Optional<Employment> employment(Dossier dossier, YearMonth month) {
        DateRange days = DateRange.of(month);
        LocalDate first = month.atDay(1);
        return dossier.employmentOn(first)
                .or(() -> dossier.employments().stream().filter(employment -> employment.term().overlaps(days)).findFirst());
    }

    private static Optional<DateRange> probation(Dossier dossier, Optional<Employment> employment) {
        return employment.flatMap(Employment::probation)
                .or(() -> dossier.employments().stream().flatMap(one -> one.probation().stream()).reduce((first, second) -> second));
    }

    private static List<CaseCount> counts(List<CaseVolume> cases) {
        Map<List<String>, Long> sums = new LinkedHashMap<>();
        for (CaseVolume volume : cases) {
            sums.merge(List.of(volume.platform(), volume.quality()), volume.count(), Math::addExact);
        }
        return sums.entrySet().stream().map(sum -> new CaseCount(sum.getKey().get(0), sum.getKey().get(1), sum.getValue()))
                .sorted(Comparator.comparing(CaseCount::platform).thenComparing(CaseCount::quality)).toList();
    }

    private Optional<Insurance> insurance(PersonId person, YearMonth month) {
        return books.insurance().getOrDefault(person, List.of()).stream().filter(one -> !one.from().isAfter(month))
                .reduce((first, second) -> second);
    }
}
