package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Progress;
import org.tongban.plan.Audit;
import org.tongban.plan.Plan;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingRefused;
import org.tongban.plan.filing.FilingState;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.plan.filing.Filings;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingStanding;
import org.tongban.registry.Change;
import org.tongban.registry.ChangedMeanwhile;
import org.tongban.store.Tx;

/** Filings of Sucheng's towns on either engine; each test stands on the one before. */
@ExtendWith(ServiceExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilingsTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final FilingSubject SUBJECT = FilingSubject.of(MARCH);
    private static final String KIND = FilingDuty.MONTHLY_RESULTS;
    /** 埠子镇 and 耿车镇. */
    private static final SiteId TOWN = new SiteId("321302102");
    private static final SiteId OTHER = new SiteId("321302101");
    private static final Change CHANGE = new Change("王主任", "测试", "");

    @TempDir
    Path folder;

    @InjectService
    Filings filings;

    @InjectService
    MonthlyAssessments months;

    @InjectService
    Audit audit;

    @InjectService
    Tx tx;

    @Test
    @Order(1)
    void aFinalMonthDraftsTheFilingsOfTheTowns(@InjectService Plan plan, @InjectService Importer importer) throws IOException {
        plan.adopt("sucheng", "王主任");
        Importer.Options options = new Importer.Options(Optional.of(2025), false, true, "王主任", Progress.silent());
        importer.run("roster", SampleFile.in(folder, "sucheng/花名册.xlsx"), options);
        importer.run("grades", SampleFile.in(folder, "sucheng/月度考核-2025.xlsx"), options);
        List<FilingEntry> before = filings.list(LocalDate.parse("2025-04-11")).stream().filter(entry -> entry.subject().equals(SUBJECT)).toList();
        assertFalse(before.isEmpty());
        assertTrue(before.stream().allMatch(entry -> entry.isMissing() && entry.standing().equals(Optional.of(FilingStanding.OVERDUE))));
        months.finalise(MARCH, CHANGE);
        assertEquals(before.size(), filings.all().size());
        assertEquals(FilingState.DRAFT, filing(TOWN).state());
        assertTrue(filings.all().stream().allMatch(Filing::isIntact));
    }

    @Test
    @Order(2)
    void aTownsResultIsReturnedAmendedAndAccepted() {
        Filing returned = filings.giveBack(filings.submit(filing(TOWN), "", "埠子镇"), "等次与会议记录不符", "区中心");
        assertThrows(FilingRefused.class, () -> filings.amend(returned, "", "埠子镇"));
        ClerkMonth clerk = months.of(MARCH).clerks().stream().filter(each -> each.site().equals(Optional.of(TOWN)) && each.shown().equals("一般")).findFirst().orElseThrow();
        months.correct(MARCH, clerk.person(), Optional.of("差"), Optional.empty(), new Change("王主任", "测试", "会议记录为差"));
        Filing amended = filings.amend(returned, "", "埠子镇");
        assertNotEquals(returned.latest().digest(), amended.latest().digest());
        Filing submitted = filings.submit(amended, "", "埠子镇");
        Filing accepted = filings.accept(submitted, "同意", "区中心");
        assertEquals(FilingState.ACCEPTED, accepted.state());
        assertThrows(ChangedMeanwhile.class, () -> filings.giveBack(submitted, "晚了", "另一台电脑"));
        assertEquals("filing.accept", audit.entries(1).get(0).action());
        assertEquals(accepted.latest().digest(), audit.entries(1).get(0).after().hex());
    }

    @Test
    @Order(3)
    void whatIsFrozenCannotBeChangedUnseen() {
        Filing submitted = filings.submit(filing(OTHER), "", "耿车镇");
        manipulate("UPDATE plan_filing_line SET line_text = '1\t某某\t好\t99.00' WHERE version_no = 1 AND line_no = 6 AND filing_id = " + submitted.id());
        Filing changed = filing(OTHER);
        assertFalse(changed.isIntact());
        assertTrue(assertThrows(FilingRefused.class, () -> filings.accept(changed, "", "区中心")).getMessage().contains("与摘要不符"));
        manipulate("UPDATE plan_filing_version SET digest = '" + changed.latest().text().digest() + "' WHERE filing_id = " + submitted.id());
        assertFalse(filing(OTHER).isIntact(), "a new digest alone does not agree with the steps");
        assertTrue(filing(TOWN).isIntact());
        assertTrue(audit.isIntact());
    }

    private Filing filing(SiteId site) {
        return filings.find(KIND, site, SUBJECT).orElseThrow();
    }

    private void manipulate(String sql) {
        int changed = tx.jdbc(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
        assertEquals(1, changed);
    }
}
