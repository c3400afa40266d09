package org.tongban.exchange.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongban.core.money.Money.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.Degree;
import org.tongban.core.people.DegreeLevel;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.BankCard;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.Person;

class DossierUpdateTest {

    private static final LocalDate ON_POST = LocalDate.of(2023, 5, 6);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    private static final SiteId SITE = new SiteId("321399001");

    /** A row, column by column as far as the tests vary it. */
    private static RosterEntry row(LocalDate onPost, Optional<String> level, String pay, Optional<LocalDate> payFrom, String card) {
        return new RosterEntry(Optional.of(new IdentityNumber("321399200103048286")), "沈　慧", Optional.of("女"), Optional.empty(), Optional.of("东街"), Optional.of(EmploymentKind.CONTRACT),
                onPost, Optional.empty(), Optional.empty(), Optional.of("12"), level.map(name -> Certificate.clerk(SkillLevel.valueOf(name), LocalDate.of(2024, 5, 1))), level.isEmpty(),
                Optional.empty(), Optional.of(new Degree(DegreeLevel.BACHELOR, true, null)), Optional.of(pay).filter(p -> !p.isEmpty()).map(p -> yuan(p)), payFrom,
                Optional.of(card), Optional.empty());
    }

    private static RosterEntry row() {
        return row(ON_POST, Optional.of("SENIOR"), "3500", Optional.empty(), "6217907579383470174");
    }

    private static DossierUpdate update(RosterEntry entry) {
        return new DossierUpdate(entry, SITE, EmploymentKind.OTHER, TODAY);
    }

    private static Dossier known() {
        return update(row()).fresh();
    }

    @Test
    void aNewPersonIsAsTheRowSays() {
        Dossier fresh = known();
        assertEquals("沈慧", fresh.person().name());
        assertEquals(List.of(new Employment(SITE, EmploymentKind.CONTRACT, DateRange.since(ON_POST), Optional.empty(), "12")), fresh.employments());
        assertEquals(List.of(new AgreedPay(ON_POST, yuan(3500), "")), fresh.pay());
        assertEquals(List.of(new BankCard("6217907579383470174", "", ON_POST)), fresh.cards());
    }

    @Test
    void theSameRowAgainChangesNothing() {
        assertEquals(known(), update(row()).onto(known()));
    }

    @Test
    void aBlankPayLeavesNoPayAndKeepsAKnownOne() {
        RosterEntry blank = row(ON_POST, Optional.of("SENIOR"), "", Optional.empty(), "6217907579383470174");
        assertEquals(List.of(), update(blank).fresh().pay());
        assertEquals(known().pay(), update(blank).onto(known()).pay());
    }

    @Test
    void payWithoutADayOfItsOwnCorrectsTheLatestFromItsStart() {
        Dossier corrected = update(row(ON_POST, Optional.of("SENIOR"), "3600", Optional.empty(), "6217907579383470174")).onto(known());
        assertEquals(List.of(new AgreedPay(ON_POST, yuan(3600), "")), corrected.pay());
        LocalDate raised = LocalDate.of(2025, 7, 1);
        Dossier twice = update(row(ON_POST, Optional.of("SENIOR"), "3800", Optional.of(raised), "6217907579383470174")).onto(known());
        assertEquals(List.of(new AgreedPay(ON_POST, yuan(3500), ""), new AgreedPay(raised, yuan(3800), "")), twice.pay());
        assertEquals(twice.pay(), update(row(ON_POST, Optional.of("SENIOR"), "3800", Optional.empty(), "6217907579383470174")).onto(twice).pay());
        assertEquals(List.of(new AgreedPay(ON_POST, yuan(3500), ""), new AgreedPay(raised, yuan(3900), "")),
                update(row(ON_POST, Optional.of("SENIOR"), "3900", Optional.empty(), "6217907579383470174")).onto(twice).pay());
    }

    @Test
    void aCorrectedFirstDayMovesServiceAndPay() {
        LocalDate earlier = LocalDate.of(2022, 5, 6);
        Dossier corrected = update(row(earlier, Optional.of("SENIOR"), "3500", Optional.empty(), "6217907579383470174")).onto(known());
        assertEquals(List.of(DateRange.since(earlier)), corrected.employments().stream().map(Employment::term).toList());
        assertEquals(List.of(new AgreedPay(earlier, yuan(3500), "")), corrected.pay());
    }

    @Test
    void someoneWhoLeftAndCameBackServesTwice() {
        Dossier known = known();
        Employment first = known.employments().get(0);
        Employment ended = new Employment(first.site(), first.kind(), DateRange.through(ON_POST, LocalDate.of(2024, 6, 30)), first.probation(), first.windowNumber());
        Dossier left = new Dossier(known.person(), List.of(ended), known.certificates(), known.degrees(), known.pay(), known.cards());
        Dossier back = update(row(LocalDate.of(2025, 1, 1), Optional.of("SENIOR"), "4000", Optional.empty(), "6217907579383470174")).onto(left);
        assertEquals(2, back.employments().size());
        assertEquals(List.of(yuan(3500), yuan(4000)), back.pay().stream().map(AgreedPay::monthly).toList());
    }

    @Test
    void aHigherLevelJoinsAndAnOutrightNoneRemoves() {
        Certificate higher = Certificate.clerk(SkillLevel.TECHNICIAN, LocalDate.of(2025, 5, 1));
        RosterEntry entry = row();
        RosterEntry risen = new RosterEntry(entry.identity(), entry.name(), entry.sex(), entry.phone(), entry.site(), entry.kind(), entry.onPost(), entry.left(), entry.probationEnd(),
                entry.window(), Optional.of(higher), false, entry.socialWork(), entry.degree(), entry.pay(), entry.payFrom(), entry.card(), entry.bank());
        assertEquals(List.of(Certificate.clerk(SkillLevel.SENIOR, LocalDate.of(2024, 5, 1)), higher), update(risen).onto(known()).certificates());
        assertEquals(List.of(), update(row(ON_POST, Optional.empty(), "3500", Optional.empty(), "6217907579383470174")).onto(known()).certificates());
    }

    @Test
    void aNewCardIsUsedFromToday() {
        Dossier changed = update(row(ON_POST, Optional.of("SENIOR"), "3500", Optional.empty(), "6217000000000000001")).onto(known());
        assertEquals(List.of(new BankCard("6217907579383470174", "", ON_POST), new BankCard("6217000000000000001", "", TODAY)), changed.cards());
        assertEquals(changed, update(row(ON_POST, Optional.of("SENIOR"), "3500", Optional.empty(), "6217000000000000001")).onto(changed));
    }

    @Test
    void someoneKnownWithoutANumberGetsOne() {
        Dossier known = known();
        Person nameless = new Person(new PersonId(7), Optional.empty(), "沈慧", "", "13800000000");
        Dossier after = update(row()).onto(new Dossier(nameless, known.employments(), known.certificates(), known.degrees(), known.pay(), known.cards()));
        assertEquals(new Person(new PersonId(7), Optional.of(new IdentityNumber("321399200103048286")), "沈慧", "女", "13800000000"), after.person());
    }
}
