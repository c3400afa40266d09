package org.tongban.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.core.money.Money.yuan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.Degree;
import org.tongban.core.people.DegreeLevel;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.BankCard;
import org.tongban.registry.CaseTally;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Change;
import org.tongban.registry.ChangedMeanwhile;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.Person;
import org.tongban.registry.RegistryRefused;
import org.tongban.registry.ServiceItem;
import org.tongban.registry.Site;

class StoredRegistryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-31T08:00:00Z"), ZoneOffset.UTC);
    private static final Change CHANGE = new Change("王主任", "花名册.xlsx", "");
    private static final SiteId ROOT = new SiteId("321399");
    private static final SiteId TOWN = new SiteId("321399001");

    private MemoryStore store;
    private StoredSites sites;
    private StoredPeople people;
    private StoredCaseVolumes volumes;

    @BeforeEach
    void open() throws Exception {
        store = new MemoryStore();
        sites = new StoredSites(store, CLOCK);
        people = new StoredPeople(store, CLOCK);
        volumes = new StoredCaseVolumes(store, sites, CLOCK);
        sites.put(site(ROOT, Optional.empty(), "某区政务服务中心", SiteLevel.DISTRICT), CHANGE);
        sites.put(site(TOWN, Optional.of(ROOT), "东街街道便民服务中心", SiteLevel.TOWN), CHANGE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Site site(SiteId id, Optional<SiteId> parent, String name, SiteLevel level) {
        return new Site(id, parent, name, level, Optional.empty(), Optional.empty(), List.of());
    }

    private static Dossier clerk(String name, SiteId site) {
        Employment employment = new Employment(site, EmploymentKind.CONTRACT, DateRange.since(LocalDate.of(2024, 3, 15)),
                Optional.of(DateRange.through(LocalDate.of(2024, 3, 15), LocalDate.of(2024, 6, 14))), "12");
        return new Dossier(new Person(new PersonId(0), Optional.of(new IdentityNumber("321399200103048286")), name, "女", "15090810033"), List.of(employment),
                List.of(Certificate.clerk(SkillLevel.SENIOR, LocalDate.of(2024, 5, 1))), List.of(new Degree(DegreeLevel.BACHELOR, false, null)),
                List.of(new AgreedPay(LocalDate.of(2024, 3, 15), yuan(3500), "")), List.of(new BankCard("6217907579383470174", "", LocalDate.of(2024, 3, 15))));
    }

    @Test
    void aPersonComesBackAsStored() {
        assertTrue(people.isEmpty());
        Dossier stored = people.put(clerk("沈　慧", TOWN), CHANGE);
        assertFalse(people.isEmpty());
        assertEquals("沈慧", stored.person().name());
        assertEquals(Optional.of(stored), people.find(stored.person().id()));
        assertEquals(Optional.of(stored), people.withIdentity(new IdentityNumber("321399200103048286")));
        assertEquals(List.of(stored), people.named(TOWN, "沈 慧"));
        assertEquals(List.of(), people.named(ROOT, "沈慧"));
        assertEquals(List.of(stored), people.employedIn(DateRange.of(YearMonth.of(2024, 3))));
        assertEquals(List.of(), people.employedIn(DateRange.of(YearMonth.of(2024, 2))));
    }

    @Test
    void storingTheSameAgainLeavesNoTrace() {
        Dossier stored = people.put(clerk("沈慧", TOWN), CHANGE);
        List<HistoryEntry> before = people.history(stored.person().id());
        people.put(stored, CHANGE);
        assertEquals(before, people.history(stored.person().id()));
    }

    @Test
    void everyChangedFieldIsInTheHistoryAndSecretsAreMasked() {
        Dossier stored = people.put(clerk("沈慧", TOWN), CHANGE);
        Dossier changed = new Dossier(new Person(stored.person().id(), stored.person().identity(), "沈慧", "女", "15090819999"), stored.employments(),
                stored.certificates(), stored.degrees(), List.of(new AgreedPay(LocalDate.of(2024, 3, 15), yuan(3600), "")),
                List.of(new BankCard("6217907579383479999", "", LocalDate.of(2024, 3, 15))));
        people.put(changed, new Change("李会计", "工资.xlsx", "调整"));
        List<HistoryEntry> history = people.history(stored.person().id()).stream().filter(entry -> entry.by().equals("李会计")).toList();
        assertEquals(List.of("银行卡号", "基本工资", "联系电话"), history.stream().map(HistoryEntry::field).toList());
        assertEquals("3500.00 3600.00", history.get(1).before() + " " + history.get(1).after());
        assertEquals("150****0033", history.get(2).before());
        assertEquals("***************0174", history.get(0).before());
        assertTrue(people.history(stored.person().id()).stream().noneMatch(entry -> entry.after().contains("200103048286")));
        assertEquals(CLOCK.instant(), history.get(0).at());
        assertEquals(Optional.of(changed), people.find(stored.person().id()));
    }

    @Test
    void whatIsNoLongerKnownGoesAndIsRemembered() {
        Dossier stored = people.put(clerk("沈慧", TOWN), CHANGE);
        people.put(new Dossier(stored.person(), stored.employments(), List.of(), stored.degrees(), stored.pay(), stored.cards()), CHANGE);
        assertEquals(List.of(), people.find(stored.person().id()).orElseThrow().certificates());
        assertTrue(people.history(stored.person().id()).stream().anyMatch(entry -> entry.field().equals("取证日期") && entry.after().isEmpty()));
    }

    @Test
    void oneIdentityNumberBelongsToOnePerson() {
        people.put(clerk("沈慧", TOWN), CHANGE);
        assertThrows(RuntimeException.class, () -> people.put(clerk("沈惠", TOWN), CHANGE));
        assertEquals(1, people.all().size());
    }

    @Test
    void peopleComeInOrderOfSiteThenPerson() {
        Dossier town = people.put(clerk("沈慧", TOWN), CHANGE);
        Dossier other = clerk("唐嘉亚", ROOT);
        Dossier root = people.put(new Dossier(new Person(new PersonId(0), Optional.empty(), "唐嘉亚", "女", ""), other.employments(), List.of(), List.of(), List.of(), List.of()), CHANGE);
        assertEquals(List.of(root, town), people.all());
    }

    @Test
    void ownCodesAreNumberedUnderTheirParent() {
        assertEquals(new SiteId("321399-001"), sites.newCode(ROOT));
        sites.put(site(sites.newCode(ROOT), Optional.of(ROOT), "西街街道便民服务中心", SiteLevel.TOWN), CHANGE);
        assertEquals(new SiteId("321399-002"), sites.newCode(ROOT));
    }

    @Test
    void aSiteKeepsItsHistory() {
        Site known = sites.find(TOWN).orElseThrow();
        Site larger = new Site(TOWN, known.parent(), known.name(), known.level(), Optional.of(1450), Optional.of(new BigDecimal("26.50")), List.of("东街", "东街办"));
        sites.put(larger, CHANGE);
        assertEquals(Optional.of(larger), sites.find(TOWN));
        assertTrue(sites.history(TOWN).stream().anyMatch(entry -> entry.field().equals("场地面积") && entry.after().equals("26.5")));
        assertEquals(Optional.of(larger), sites.named("东街办"));
        assertEquals(ROOT, sites.root().orElseThrow().id());
    }

    @Test
    void theCatalogueKeepsItems() {
        StoredServiceItems items = new StoredServiceItems(store, CLOCK);
        ServiceItem item = new ServiceItem("GA-001", "居住证办理", "公安局", ServiceItem.Kind.GOVERNMENT);
        items.put(item, CHANGE);
        assertEquals(Optional.of(item), items.find("GA-001"));
        assertEquals(List.of(item), items.all());
    }

    private static CaseVolume volume(String month, SiteId site, String platform, String quality, String item, long count) {
        return new CaseVolume(YearMonth.parse(month), site, Optional.empty(), platform, quality, item, count);
    }

    private static CaseTally tally(CaseVolume... volumes) {
        CaseTally tally = new CaseTally();
        for (CaseVolume volume : volumes) {
            tally.add(volume);
        }
        return tally;
    }

    @Test
    void volumesOfOneKindAddUpAndALaterFileReplacesThem() {
        CaseTally first = tally(volume("2023-05", TOWN, "帮办代办", "优", "社保", 3), volume("2023-05", TOWN, "帮办代办", "优", "社保", 4), volume("2023-05", TOWN, "帮办代办", "优", "医保", 2));
        assertEquals(new CaseVolumes.Outcome(3, 0, 0), volumes.compare(first, done -> { }));
        assertEquals(new CaseVolumes.Outcome(3, 0, 0), volumes.put(first, CHANGE, done -> { }));
        assertEquals(List.of(volume("2023-05", TOWN, "帮办代办", "优", "", 9)), volumes.of(YearMonth.of(2023, 5)));
        assertEquals(new CaseVolumes.Outcome(0, 0, 3), volumes.put(first, CHANGE, done -> { }));
        CaseTally later = tally(volume("2023-05", TOWN, "帮办代办", "优", "社保", 8), volume("2023-06", ROOT, "帮办代办", "", "", 1));
        assertEquals(new CaseVolumes.Outcome(1, 1, 0), volumes.put(later, CHANGE, done -> { }));
        assertEquals(List.of(volume("2023-05", TOWN, "帮办代办", "优", "", 10)), volumes.of(YearMonth.of(2023, 5)));
        assertEquals(List.of(volume("2023-01", ROOT, "帮办代办", "", "", 1), volume("2023-01", TOWN, "帮办代办", "", "", 10)), volumes.ofYear(2023));
        assertEquals(List.of(volume("2023-05", TOWN, "帮办代办", "", "", 10), volume("2023-06", ROOT, "帮办代办", "", "", 1)), volumes.byMonth(2023));
        assertEquals(List.of(), volumes.byMonth(2024));
        assertEquals(YearMonth.of(2023, 6), volumes.latest().orElseThrow());
        assertFalse(store.<Boolean>jdbc(connection -> {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery("SELECT before_cases, after_cases FROM registry_case_change")) {
                rows.next();
                assertEquals("7 8", rows.getLong(1) + " " + rows.getLong(2));
                return rows.next();
            }
        }));
    }

    @Test
    void whatAUserMadeOfAPersonIsRefusedWhenSomebodyElseWasFaster() {
        Dossier seen = people.put(clerk("沈慧", TOWN), CHANGE);
        Dossier mine = renamed(seen, "沈惠");
        people.put(seen, renamed(seen, "申慧"), CHANGE);
        assertThrows(ChangedMeanwhile.class, () -> people.put(seen, mine, CHANGE));
        assertEquals("申慧", people.find(seen.person().id()).orElseThrow().person().name());
    }

    @Test
    void changesOfDifferentDetailsAtOneTimeMeetEachOther() {
        Dossier seen = people.put(clerk("沈慧", TOWN), CHANGE);
        int before = version(seen.person().id());
        people.put(seen, new Dossier(seen.person(), seen.employments(), seen.certificates(), List.of(), seen.pay(), seen.cards()), CHANGE);
        assertTrue(version(seen.person().id()) > before, "a change of details counts up the person's own version");
    }

    private int version(PersonId id) {
        return store.read(em -> ((Number) em.createNativeQuery("SELECT lock_version FROM registry_person WHERE id = ?1").setParameter(1, id.number()).getSingleResult()).intValue());
    }

    private static Dossier renamed(Dossier seen, String name) {
        Person person = seen.person();
        return new Dossier(new Person(person.id(), person.identity(), name, person.sex(), person.phone()), seen.employments(), seen.certificates(), seen.degrees(), seen.pay(), seen.cards());
    }

    @Test
    void aPersonAndASiteCanBeTakenOutAndTheHistorySaysSo() {
        Dossier clerk = people.put(clerk("沈慧", TOWN), CHANGE);
        assertTrue(assertThrows(RegistryRefused.class, () -> sites.remove(TOWN, CHANGE)).getMessage().contains("东街街道便民服务中心"));
        people.remove(clerk.person().id(), CHANGE);
        assertEquals(Optional.empty(), people.find(clerk.person().id()));
        assertTrue(people.history(clerk.person().id()).stream().anyMatch(entry -> entry.field().equals("姓名") && entry.after().isEmpty()));
        sites.remove(TOWN, CHANGE);
        assertEquals(Optional.empty(), sites.find(TOWN));
        assertThrows(RegistryRefused.class, () -> sites.remove(ROOT, CHANGE));
    }

    @Test
    void aPersonToWhomCasesAreCreditedStays() {
        Dossier clerk = people.put(clerk("沈慧", TOWN), CHANGE);
        CaseTally tally = new CaseTally();
        tally.add(new CaseVolume(YearMonth.of(2025, 3), TOWN, Optional.of(clerk.person().id()), "帮办代办", "", "", 7));
        volumes.put(tally, CHANGE, done -> { });
        assertEquals(7, volumes.stored(tally, done -> { })[tally.positions()[0]]);
        assertThrows(RegistryRefused.class, () -> people.remove(clerk.person().id(), CHANGE));
        volumes.remove(tally, CHANGE, done -> { });
        assertEquals(List.of(), volumes.of(YearMonth.of(2025, 3)));
        assertEquals(-1, volumes.stored(tally, done -> { })[tally.positions()[0]]);
        people.remove(clerk.person().id(), CHANGE);
        volumes.put(tally(2025, 4), CHANGE, done -> { });
        volumes.removeAll(YearMonth.of(2025, 4));
        assertEquals(List.of(), volumes.of(YearMonth.of(2025, 4)));
    }

    private static CaseTally tally(int year, int month) {
        CaseTally tally = new CaseTally();
        tally.add(new CaseVolume(YearMonth.of(year, month), TOWN, Optional.empty(), "帮办代办", "", "", 3));
        return tally;
    }
}
