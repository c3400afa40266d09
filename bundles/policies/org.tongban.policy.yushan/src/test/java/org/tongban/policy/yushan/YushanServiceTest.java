package org.tongban.policy.yushan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Finding.Pending;
import org.tongban.core.law.Finding.Refused;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.payroll.PieceCreditPolicy.PieceDates;
import org.tongban.policy.village.HomeServicePolicy.HomeService;
import org.tongban.policy.village.HomeServicePolicy.Request;
import org.tongban.policy.village.ProficiencyPolicy.ClerkSkill;
import org.tongban.policy.village.ProficiencyPolicy.SkillCheck;
import org.tongban.policy.village.ProficiencyPolicy.SystemSkill;
import org.tongban.policy.village.PublicContactPolicy.Contact;
import org.tongban.policy.village.PublicContactPolicy.ContactCheck;
import org.tongban.policy.village.VillageCataloguePolicy.Origin;
import org.tongban.policy.village.VillageItemPolicy.ItemKind;

/** The worked cases of YS-3.1.2-b, YS-3.2.4-a, YS-3.2.6-b, YS-3.2.7-a/b/c and YS-3.3.9-e. */
class YushanServiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 6, 5);

    private final YushanService service = new YushanService();
    private final YushanItems items = new YushanItems();
    private final YushanTraining training = new YushanTraining();

    @Test
    void remindsOfAHomeVisitAfterThreeWorkingDays() {
        assertEquals(new HomeService(3, Verdict.PASS), visit(MONDAY.plusDays(3), ChosenDesk.sheet()));
        assertEquals(new HomeService(4, Verdict.WARN), open(MONDAY.plusDays(4), ChosenDesk.sheet()));
        assertEquals(new HomeService(4, Verdict.PASS), open(MONDAY.plusDays(4), ChosenDesk.reading("ys.homeService.days", "B")));
        assertEquals(new HomeService(4, Verdict.PASS), open(MONDAY.plusDays(4), ChosenDesk.entered("ys.homeService.limit", "5")));
    }

    @Test
    void wantsAllThreeWaysOfContactAndTellsNoNumber() {
        var found = service.contact(new Contact("有", "", "有"), ChosenDesk.sheet());
        assertEquals(new ContactCheck(Verdict.FAIL, List.of("服务电话")), found.value().orElseThrow());
        var full = service.contact(new Contact("便民群", "13800000000", "有"), ChosenDesk.sheet());
        assertEquals(Verdict.PASS, full.value().orElseThrow().verdict());
        assertFalse(full.workings().toString().contains("13800000000"));
    }

    @Test
    void creditsACaseWhenItIsDelivered() {
        var collected = LocalDate.of(2023, 5, 30);
        var delivered = new PieceDates(collected, Optional.of(LocalDate.of(2023, 6, 2)));
        var open = new PieceDates(collected, Optional.empty());
        assertEquals(YearMonth.of(2023, 6), service.creditedMonth(delivered, ChosenDesk.sheet()).value().orElseThrow());
        assertInstanceOf(Pending.class, service.creditedMonth(open, ChosenDesk.sheet()));
        assertEquals(YearMonth.of(2023, 5), service.creditedMonth(open, ChosenDesk.reading("ys.pay.countMoment", "B")).value().orElseThrow());
    }

    @Test
    void takesGovernmentAndPublicServicesOnly() {
        assertEquals(true, items.accepts("电费缴纳", ItemKind.PUBLIC_SERVICE, ChosenDesk.sheet()).value().orElseThrow());
        assertEquals(false, items.accepts("房屋中介", ItemKind.OTHER, ChosenDesk.sheet()).value().orElseThrow());
    }

    @Test
    void marksItemsThatTheMunicipalCatalogueLacks() {
        assertEquals(Origin.MUNICIPAL, items.origin("城乡居民医保参保", "M-021", ChosenDesk.sheet()).value().orElseThrow());
        assertEquals(Origin.LOCAL, items.origin("老年证", "", ChosenDesk.sheet()).value().orElseThrow());
        assertInstanceOf(Refused.class, items.origin("老年证", "", ChosenDesk.reading("ys.catalogue.localItems", "B")));
    }

    @Test
    void wantsTrainingInEveryVillageWithSomebodyThere() {
        assertEquals(Verdict.FAIL, training.coverage(14, ChosenDesk.sheet()).value().orElseThrow().verdict());
        assertEquals("0.9333", training.coverage(14, ChosenDesk.sheet()).value().orElseThrow().coverage().toPlainString());
        assertEquals(Verdict.PASS, training.coverage(15, ChosenDesk.sheet()).value().orElseThrow().verdict());
        assertEquals(false, training.counts("黄里", 0, ChosenDesk.sheet()).value().orElseThrow());
        assertEquals(true, training.counts("黄里", 1, ChosenDesk.sheet()).value().orElseThrow());
    }

    @Test
    void wantsEveryClerkToMasterBothSystems() {
        var able = new ClerkSkill("P1", List.of(tested(true), tested(true)));
        var half = new ClerkSkill("P2", List.of(tested(true), tested(false)));
        assertEquals(new SkillCheck(Verdict.FAIL, List.of("P2")), training.proficient(List.of(able, half), ChosenDesk.sheet()).value().orElseThrow());
        assertEquals(Verdict.PASS, training.proficient(List.of(able), ChosenDesk.sheet()).value().orElseThrow().verdict());
        var busy = new ClerkSkill("P3", List.of(cases(1), cases(9)));
        assertEquals(Verdict.PASS,
                training.proficient(List.of(busy), ChosenDesk.reading("ys.skill.evidence", "B")).value().orElseThrow().verdict());
    }

    private HomeService visit(LocalDate day, Worksheet sheet) {
        return service.homeService(new Request(MONDAY, Optional.of(day), day), sheet).value().orElseThrow();
    }

    private HomeService open(LocalDate asOf, Worksheet sheet) {
        return service.homeService(new Request(MONDAY, Optional.empty(), asOf), sheet).value().orElseThrow();
    }

    private static SystemSkill tested(boolean passed) {
        return new SystemSkill(Optional.of(passed), Optional.empty());
    }

    private static SystemSkill cases(int count) {
        return new SystemSkill(Optional.empty(), Optional.of(count));
    }
}
