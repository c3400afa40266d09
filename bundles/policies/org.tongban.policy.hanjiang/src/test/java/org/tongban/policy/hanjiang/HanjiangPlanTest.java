package org.tongban.policy.hanjiang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.NationalCalendar;
import org.tongban.policy.Choices;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.RectificationRule;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Item;

/** What 涵政办〔2019〕38号 says of itself and of its execution. */
class HanjiangPlanTest {

    private static final LocalDate DAY = LocalDate.parse("2020-03-02");

    @Test
    void deadlinesBeforeTheDocumentAreHistoryUnlessThePlaceSetsNewOnes() {
        List<Milestone> all = milestones(new Choices());
        assertEquals(List.of(true, false, true, false), all.stream().map(Milestone::historic).toList());
        Milestone left = milestones(new Choices().read("hj.milestone.historic", "B")).get(0);
        assertFalse(left.historic());
        assertEquals(Optional.of(LocalDate.parse("2019-09-30")), left.due());
        Milestone moved = milestones(new Choices().read("hj.milestone.historic", "B").enter("hj.milestone.centre.due", "2020-06-30")).get(0);
        assertEquals(Optional.of(LocalDate.parse("2020-06-30")), moved.due());
    }

    @Test
    void namesTheTwelveTownsThatTheDocumentCounts() {
        Milestone towns = milestones(new Choices()).get(1);
        assertEquals(HanjiangMilestones.TOWN_CENTRES.on(DAY).orElseThrow().value(), Optional.of(towns.parts().size()));
        assertEquals(towns.parts(), new HanjiangPack().sites().stream().filter(site -> site.level() == SiteLevel.TOWN).map(site -> site.name()).toList());
    }

    /** An order of Monday 2 March 2020: it names its day, or counts thirty days to 1 April. */
    @Test
    void anOrderToRectifyNamesItsDayUnlessReadOtherwise() {
        Oversight named = oversight(new Choices());
        assertTrue(named.dueIsMandatory());
        assertEquals(Optional.of(LocalDate.parse("2020-03-23")), new RectificationRule(named).proposedDue(DAY, new NationalCalendar()));
        Oversight fixed = oversight(new Choices().read("hj.rectification.days", "B"));
        assertFalse(fixed.dueIsMandatory());
        assertEquals(Optional.of(LocalDate.parse("2020-04-01")), new RectificationRule(fixed).proposedDue(DAY, new NationalCalendar()));
    }

    @Test
    void aBulletinCoversAMonthOrWhatThePlaceSets() {
        assertEquals(OptionalInt.of(1), oversight(new Choices()).bulletinMonths());
        assertEquals(OptionalInt.of(3), oversight(new Choices().enter("hj.bulletin.months", "3")).bulletinMonths());
        assertThrows(IllegalArgumentException.class, () -> CoreReadings.BULLETIN.parser().apply("每季"));
        assertThrows(IllegalArgumentException.class, () -> CoreReadings.CENTRE_DUE.parser().apply("六月底"));
    }

    @Test
    void mayHoldFromADayThatTheMunicipalDocumentSets() {
        Choices municipal = new Choices().read("hj.policy.effectiveFrom", "B");
        assertInstanceOf(Finding.NotConfigured.class, new HanjiangValidity().on("", DAY, new Worksheet(DAY, municipal)));
        LocalDate since = LocalDate.parse("2019-08-01");
        Worksheet sheet = new Worksheet(DAY, municipal.enter("hj.policy.municipalDay", "2019-08-01"));
        assertEquals(since, new HanjiangValidity().on("", since, sheet).value().orElseThrow().since());
    }

    @ParameterizedTest(name = "on {1} mailing in force: {0}")
    @CsvSource({"false, 2019-12-31", "true, 2020-01-01"})
    void mailingBeginsOnADayOfItsOwn(boolean inForce, LocalDate day) {
        assertEquals(inForce, new HanjiangValidity().on("免费邮寄", day, new Worksheet(day)).value().orElseThrow().inForce());
    }

    @Test
    void itemsOfAHallAreCountedAndTheirTripsShared() {
        HallFacts hall = HallFacts.of("区中心", SiteLevel.DISTRICT).withItem(item("A", "0")).withItem(item("B", "1次")).withItem(item("C", "2")).withItem(item("D", "不详"));
        assertEquals("一趟不用跑 0.3333，最多跑一趟 0.6667", check("HJ-2.1-b", hall).value());
        assertEquals(Verdict.WARN, check("HJ-4.1-b", hall).verdict());
    }

    private static Item item(String name, String trips) {
        return Item.of(name, name, "民政局").saying(Map.of("跑动次数", trips));
    }

    private static Checked check(String clause, HallFacts hall) {
        return new HanjiangHall().checks().stream().filter(each -> each.clause().clause().equals(clause)).findFirst().orElseThrow().check(hall, new Worksheet(DAY)).value().orElseThrow();
    }

    private static List<Milestone> milestones(Choices desk) {
        return new HanjiangMilestones().milestones(new Worksheet(DAY, desk));
    }

    private static Oversight oversight(Choices desk) {
        return new HanjiangOversight().oversight(new Worksheet(DAY, desk));
    }
}
