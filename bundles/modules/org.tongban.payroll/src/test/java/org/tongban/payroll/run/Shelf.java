package org.tongban.payroll.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.money.Money;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.payroll.SlipLine;
import org.tongban.policy.payroll.ContributionPolicy.Scheme;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.Person;
import org.tongban.registry.Site;

/** Books held in memory, filled in the words of the domain. */
public final class Shelf implements Books {

    public static final SiteId CENTRE = new SiteId("321399");
    public static final SiteId STATION = new SiteId("321399100001");

    private final Map<Long, Dossier> people = new LinkedHashMap<>();
    private final List<CaseVolume> cases = new ArrayList<>();
    private final Map<PersonId, List<Insurance>> insurance = new HashMap<>();
    private final Map<YearMonth, Map<PersonId, List<SlipLine>>> corrections = new HashMap<>();
    private final Map<YearMonth, List<KeptSlip>> locked = new HashMap<>();

    public Shelf clerk(long number, String from, String basic) {
        return person(number, CENTRE, from, Optional.of(new AgreedPay(LocalDate.parse(from), Money.yuan(basic), "")));
    }

    public Shelf clerkWithoutPay(long number, String from) {
        return person(number, CENTRE, from, Optional.empty());
    }

    public Shelf villageClerk(long number, String from) {
        return person(number, STATION, from, Optional.empty());
    }

    private Shelf person(long number, SiteId site, String from, Optional<AgreedPay> pay) {
        Employment employment = new Employment(site, EmploymentKind.CONTRACT, DateRange.since(LocalDate.parse(from)), Optional.empty(), "");
        people.put(number, new Dossier(new Person(new PersonId(number), Optional.empty(), "人员" + number, "", ""), List.of(employment), List.of(),
                List.of(), pay.stream().toList(), List.of()));
        return this;
    }

    public Shelf leaves(long number, String lastDay) {
        Dossier before = people.get(number);
        Employment old = before.employments().get(0);
        Employment ended = new Employment(old.site(), old.kind(), DateRange.through(old.term().from(), LocalDate.parse(lastDay)), old.probation(), "");
        people.put(number, new Dossier(before.person(), List.of(ended), List.of(), List.of(), before.pay(), List.of()));
        return this;
    }

    public Shelf cases(long number, String month, String platform, String quality, long count) {
        cases.add(new CaseVolume(YearMonth.parse(month), STATION, Optional.of(new PersonId(number)), platform, quality, "", count));
        return this;
    }

    public Shelf insured(long number, String from, String base) {
        return insured(number, new Insurance(YearMonth.parse(from), true, Map.of(Scheme.PENSION, Money.yuan(base)), Money.ZERO, Optional.empty(),
                Optional.empty()));
    }

    public Shelf insured(long number, Insurance file) {
        insurance.computeIfAbsent(new PersonId(number), none -> new ArrayList<>()).add(file);
        return this;
    }

    public Shelf owed(long number, String into, SlipLine line) {
        corrections.computeIfAbsent(YearMonth.parse(into), none -> new HashMap<>()).computeIfAbsent(new PersonId(number), none -> new ArrayList<>())
                .add(line);
        return this;
    }

    public Shelf locked(String month, List<Reckoned> slips) {
        locked.put(YearMonth.parse(month), slips.stream().map(one -> new KeptSlip(one.slip(), NetPay.deduction(one.inputs()))).toList());
        return this;
    }

    @Override
    public List<Dossier> people() {
        return List.copyOf(people.values());
    }

    @Override
    public List<Site> sites() {
        return List.of(new Site(CENTRE, Optional.empty(), "试验区中心", SiteLevel.DISTRICT, Optional.empty(), Optional.empty(), List.of()),
                new Site(STATION, Optional.of(CENTRE), "甲村", SiteLevel.VILLAGE, Optional.empty(), Optional.empty(), List.of()));
    }

    @Override
    public List<CaseVolume> cases(YearMonth month) {
        return cases.stream().filter(volume -> volume.month().equals(month)).toList();
    }

    @Override
    public Map<PersonId, List<Insurance>> insurance() {
        return insurance;
    }

    @Override
    public Map<PersonId, List<SlipLine>> corrections(YearMonth into) {
        return corrections.getOrDefault(into, Map.of());
    }

    @Override
    public Optional<List<KeptSlip>> locked(YearMonth month) {
        return Optional.ofNullable(locked.get(month));
    }
}
