package org.tongban.registry.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.money.Money;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.plan.Watch;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.BankCard;
import org.tongban.registry.Change;
import org.tongban.registry.ChangedMeanwhile;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.Person;
import org.tongban.registry.RegistryRefused;
import org.tongban.registry.Site;
import org.tongban.registry.store.MemoryStore;
import org.tongban.registry.store.StoredPeople;
import org.tongban.registry.store.StoredSites;
import org.tongban.widgets.text.Texts;

/** A person being changed, on the real registry. */
class PersonModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-31T08:00:00Z"), ZoneOffset.UTC);
    private static final SiteId ROOT = new SiteId("321399");

    private final List<String> audited = new ArrayList<>();
    private MemoryStore store;
    private StoredPeople people;
    private PersonModel model;
    private PersonId id;

    @BeforeEach
    void open() throws Exception {
        store = new MemoryStore();
        people = new StoredPeople(store, CLOCK);
        StoredSites sites = new StoredSites(store, CLOCK);
        Change change = new Change("导入", "花名册.xlsx", "");
        sites.put(new Site(ROOT, Optional.empty(), "某区政务服务中心", SiteLevel.DISTRICT, Optional.empty(), Optional.empty(), List.of()), change);
        Employment employment = new Employment(ROOT, EmploymentKind.CONTRACT, DateRange.since(LocalDate.of(2023, 5, 6)), Optional.of(DateRange.through(LocalDate.of(2023, 5, 6), LocalDate.of(2023, 8, 5))), "12");
        id = people.put(new Dossier(new Person(new PersonId(0), Optional.of(new IdentityNumber("321399200103048286")), "沈慧", "女", "15090810033"), List.of(employment), List.of(), List.of(),
                List.of(new AgreedPay(LocalDate.of(2023, 5, 6), Money.yuan(3500), "")), List.of(new BankCard("6217907579383470174", "", LocalDate.of(2023, 5, 6)))), change).person().id();
        Audit audit = new Audit() {
            @Override
            public void note(String by, String action, String detail, Digest before, Digest after) {
                audited.add(by + " " + action + " " + detail);
            }

            @Override
            public List<Entry> entries(int atMost) {
                return List.of();
            }

            @Override
            public void each(Consumer<Entry> reader) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Verdict verify(Watch watch) {
                throw new UnsupportedOperationException();
            }
        };
        model = new PersonModel(people, sites, audit, "王主任", Texts.of(PersonModel.class, Locale.CHINA), CLOCK);
        model.show(model.read(id).orElseThrow());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Section<?> section(String key) {
        return model.sections().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private Optional<String> type(String key, Line line, String column, String text) {
        Section<?> section = section(key);
        return section.set(line, section.parts().stream().filter(part -> part.key().equals(column)).findFirst().orElseThrow(), text);
    }

    @Test
    void nothingIsDirtyUntilSomethingIsTyped() {
        assertFalse(model.isDirty());
        model.name("沈惠");
        assertTrue(model.isDirty());
        model.revert();
        assertFalse(model.isDirty());
        assertEquals("沈慧", model.name());
    }

    @Test
    void aRaiseIsANewDatedLineAndTheHistoryKeepsWhoAndWhy() throws Exception {
        Line raise = section("pay").add();
        assertEquals("2025-12-01", raise.get("from"));
        assertTrue(model.problems().containsKey("pay"), "no amount yet");
        assertEquals(Optional.empty(), type("pay", raise, "monthly", "3,800元"));
        assertEquals(Optional.empty(), type("pay", raise, "from", "2026年1月"));
        assertTrue(model.problems().isEmpty(), model.problems()::toString);
        model.save("区人社局核定");
        Dossier saved = people.find(id).orElseThrow();
        assertEquals(List.of(new AgreedPay(LocalDate.of(2023, 5, 6), Money.yuan(3500), ""), new AgreedPay(LocalDate.of(2026, 1, 1), Money.yuan(3800), "")), saved.pay());
        HistoryEntry entry = people.history(id).get(0);
        assertEquals("王主任", entry.by());
        assertEquals("区人社局核定", entry.reason());
    }

    @Test
    void whatCannotBeReadIsSaidInItsPlace() {
        model.identity("321399200103048287");
        assertTrue(model.problems().get("person.identity").contains("校验码"));
        Line first = section("employment").lines().get(0);
        assertTrue(type("employment", first, "from", "去年五月").isPresent());
        assertEquals("2023-05-06", first.get("from"), "the cell keeps what it had");
        model.name("  ");
        assertTrue(model.problems().containsKey("person.name"));
    }

    @Test
    void twoEmploymentsMustNotOverlap() {
        Line second = section("employment").add().with("site", "某区政务服务中心").with("from", "2024-01-01");
        assertTrue(model.problems().get("employment").contains("重叠"));
        section("employment").lines().get(0).with("last", "2023-12-31");
        assertTrue(model.problems().isEmpty(), model.problems()::toString);
        section("employment").remove(second);
        assertEquals(1, section("employment").lines().size());
    }

    @Test
    void theEndOfServiceIsTheLastDay() throws Exception {
        assertTrue(model.endEmployment(LocalDate.of(2023, 5, 1)).isPresent(), "before the first day");
        assertEquals(Optional.empty(), model.endEmployment(LocalDate.of(2025, 12, 31)));
        model.save("");
        assertEquals(LocalDate.of(2026, 1, 1), people.find(id).orElseThrow().employments().get(0).term().until());
        model.show(model.read(id).orElseThrow());
        assertTrue(model.endEmployment(LocalDate.of(2026, 1, 31)).isPresent(), "ended already");
    }

    @Test
    void whoeverIsSlowerIsToldAndNothingIsStored() {
        Dossier seen = people.find(id).orElseThrow();
        Person person = seen.person();
        people.put(new Dossier(new Person(id, person.identity(), person.name(), person.sex(), "13800000000"), seen.employments(), seen.certificates(), seen.degrees(), seen.pay(), seen.cards()),
                new Change("李会计", "", ""));
        model.name("沈惠");
        assertThrows(ChangedMeanwhile.class, () -> model.save(""));
        assertEquals("沈慧", people.find(id).orElseThrow().person().name());
    }

    @Test
    void aNewPersonIsRegisteredOnce() throws Exception {
        model.show(model.fresh(Optional.of(ROOT)));
        assertTrue(model.isNew() && model.revealed());
        model.name("张三");
        model.identity("321399200103048286");
        assertTrue(assertThrows(RegistryRefused.class, () -> model.save("")).getMessage().contains("沈慧"));
        model.identity("321399199702239724");
        PersonId added = model.save("");
        assertEquals("张三", people.find(added).orElseThrow().person().name());
        assertEquals(ROOT, people.find(added).orElseThrow().employments().get(0).site());
    }

    @Test
    void lookingAtNumbersIsAudited() {
        assertFalse(model.revealed());
        model.noteReveal();
        model.reveal();
        assertEquals(List.of("王主任 reveal 人员 " + id), audited);
        assertTrue(section("card").parts().get(0).mask().apply("6217907579383470174").endsWith("0174"));
    }
}
