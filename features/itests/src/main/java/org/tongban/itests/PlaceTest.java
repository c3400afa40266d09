package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Reading;
import org.tongban.plan.Audit;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.PayPolicy;
import org.tongban.policy.payroll.SalaryTaxPolicy;
import org.tongban.registry.Sites;

/** The plan with the real packs. */
@ExtendWith(ServiceExtension.class)
class PlaceTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Test
    void aPlaceIsAdoptedItsReadingsChosenAndAllIsAudited(@InjectService Plan plan, @InjectService PolicyBook book, @InjectService Sites sites, @InjectService Clauses clauses,
            @InjectService Audit audit) {
        assertTrue(book.packOfPlace(DAY).isEmpty());
        plan.adopt("321302", "王主任");
        PolicyPack pack = book.packOfPlace(DAY).orElseThrow();
        assertEquals("sucheng", pack.id());
        SiteId town = sites.named("耿车镇").orElseThrow().id();
        assertEquals("sucheng", book.packFor(town, DAY).orElseThrow().id());
        assertEquals("sucheng", book.ask(PayPolicy.class, town, DAY).orElseThrow().pack().id());
        assertEquals("prc", book.ask(SalaryTaxPolicy.class, town, DAY).orElseThrow().pack().id());
        assertTrue(book.packFor(town, pack.inForceFrom().minusDays(1)).isEmpty());

        Reading reading = pack.readings().stream().filter(each -> each.options().size() > 1).findFirst().orElseThrow();
        String other = reading.options().stream().map(Reading.Option::letter).filter(letter -> !letter.equals(reading.byDefault())).findFirst().orElseThrow();
        plan.choose(reading.key(), other, DAY, "区里会议纪要", "王主任");
        Desk desk = plan.deskFor(town);
        assertEquals(other, desk.choice(reading.key(), DAY).orElseThrow().letter());
        assertTrue(desk.choice(reading.key(), DAY.minusDays(1)).isEmpty());

        List<Clause> register = clauses.ofPack("sucheng");
        assertFalse(register.isEmpty());
        assertEquals(register.get(0).quote(), desk.quote(register.get(0).citation()));
        assertEquals(64, plan.versionOf("sucheng").orElseThrow().register().length());
        assertEquals(List.of("reading", "bind"), audit.entries(10).stream().map(Audit.Entry::action).toList());
        assertTrue(audit.isIntact());
    }
}
