package org.tongban.registry.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.DateRange;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.Person;
import org.tongban.registry.Site;
import org.tongban.registry.store.MemoryStore;
import org.tongban.registry.store.StoredPeople;
import org.tongban.registry.store.StoredSites;

class RegistryModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-12-31T08:00:00Z"), ZoneOffset.UTC);
    private static final Change CHANGE = new Change("t", "t", "");
    private static final SiteId ROOT = new SiteId("321399");
    private static final SiteId TOWN = new SiteId("321399001");
    private static final SiteId VILLAGE = new SiteId("321399001001");

    private MemoryStore store;
    private StoredPeople people;
    private RegistryModel model;

    @BeforeEach
    void open() throws Exception {
        store = new MemoryStore();
        people = new StoredPeople(store, CLOCK);
        StoredSites sites = new StoredSites(store, CLOCK);
        sites.put(site(ROOT, Optional.empty(), "某区政务服务中心", SiteLevel.DISTRICT), CHANGE);
        sites.put(site(TOWN, Optional.of(ROOT), "东街街道便民服务中心", SiteLevel.TOWN), CHANGE);
        sites.put(site(VILLAGE, Optional.of(TOWN), "岭口村便民服务站", SiteLevel.VILLAGE), CHANGE);
        put("张三", ROOT, null);
        put("李四", TOWN, null);
        put("王五", VILLAGE, null);
        put("赵六", TOWN, LocalDate.of(2025, 6, 30));
        model = new RegistryModel(people, sites, CLOCK);
        model.show(model.read());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Site site(SiteId id, Optional<SiteId> parent, String name, SiteLevel level) {
        return new Site(id, parent, name, level, Optional.empty(), Optional.empty(), List.of());
    }

    private PersonId put(String name, SiteId site, @Nullable LocalDate last) {
        Employment employment = new Employment(site, EmploymentKind.CONTRACT, DateRange.through(LocalDate.of(2024, 1, 1), last), Optional.empty(), "");
        return people.put(new Dossier(new Person(new PersonId(0), Optional.<IdentityNumber>empty(), name, "", ""), List.of(employment), List.of(), List.of(), List.of(), List.of()), CHANGE).person().id();
    }

    private List<String> names() {
        return model.rows().stream().map(PersonRow::name).toList();
    }

    @Test
    void theTreeCountsThoseInPostAndThoseBelow() {
        var root = model.roll().roots().get(0);
        assertEquals(1, root.own());
        assertEquals(3, root.total());
        assertEquals(2, root.children().get(0).total());
    }

    @Test
    void aSiteShowsItsPeopleAndThoseBelow() {
        assertEquals(List.of("张三", "李四", "王五"), names());
        model.lookAt(TOWN);
        assertEquals(List.of("李四", "王五"), names());
        model.withLeft(true);
        assertEquals(Set.of("李四", "赵六", "王五"), Set.copyOf(names()));
        assertFalse(model.rows().stream().filter(row -> row.name().equals("赵六")).findFirst().orElseThrow().inPost());
    }

    @Test
    void aFewCanBeShownAloneUntilASiteIsChosen() {
        PersonId third = model.rows().get(2).id();
        model.lookAt(new PeopleSet("没有证书", Set.of(third)));
        assertEquals(List.of("王五"), names());
        model.lookAt(ROOT);
        assertEquals(3, names().size());
    }

    @Test
    void whoIsInFocusIsTold() {
        List<Object> heard = new ArrayList<>();
        model.onChange(RegistryModel.PERSON, event -> heard.add(event.getNewValue()));
        model.choose(new PersonId(7));
        assertEquals(List.of(new PersonId(7)), heard);
        assertEquals(Optional.of(new PersonId(7)), model.person());
    }
}
