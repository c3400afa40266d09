package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.core.money.Money.yuan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Progress;
import org.tongban.plan.Plan;
import org.tongban.registry.Dossier;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

@ExtendWith(ServiceExtension.class)
class RosterImportTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    private static Importer.Options options(boolean dryRun, boolean skip) {
        return new Importer.Options(Optional.empty(), dryRun, skip, "王主任", Progress.silent());
    }

    /** One story, since each step stands on the one before. */
    @Test
    void aRosterIsJudgedStoredAndUpdatedWithHistory(@TempDir Path folder, @InjectService Importer importer, @InjectService Plan plan, @InjectService People people,
            @InjectService Sites sites) throws Exception {
        plan.adopt("sucheng", "王主任");
        Path roster = SampleFile.in(folder, "sucheng/花名册.xlsx");

        Report refused = importer.run("roster", roster, options(false, false));
        assertEquals(List.of("42 身份证号", "63 上岗时间", "85 姓名", "95 身份证号", "102 身份证号"),
                refused.rejected().stream().map(rejection -> rejection.row() + " " + rejection.column()).toList());
        assertFalse(refused.stored());
        assertEquals(List.of(), people.all());

        Report dry = importer.run("roster", roster, options(true, true));
        assertEquals("111 106 106 false", dry.read() + " " + dry.accepted() + " " + dry.fresh() + " " + dry.stored());
        int known = sites.all().size();

        Report stored = importer.run("roster", roster, options(false, true));
        assertEquals("111 106 106 true", stored.read() + " " + stored.accepted() + " " + stored.fresh() + " " + stored.stored());
        assertEquals(106, people.all().size());
        assertEquals(106, people.employedIn(DateRange.of(YearMonth.of(2025, 12))).size());
        assertEquals(known, sites.all().size());

        Dossier shen = people.withIdentity(new IdentityNumber("321399199904016633")).orElseThrow();
        assertEquals("沈慧", shen.person().name());
        assertEquals(yuan(3500), shen.pay().get(0).monthly());
        assertEquals(SkillLevel.JUNIOR, shen.certificates().get(0).level());
        assertEquals(List.of(shen), people.named(sites.named("宿城区政务服务中心").orElseThrow().id(), "沈 慧"));

        Report again = importer.run("roster", roster, options(false, true));
        assertEquals("0 0 106", again.fresh() + " " + again.changed() + " " + again.same());
        List<HistoryEntry> before = people.history(shen.person().id());

        Path change = folder.resolve("调整.csv");
        Files.writeString(change, """
                姓名,身份证号,上岗时间,基本工资（元）,联系电话
                沈慧,321399199904016633,%s,3600,13800001234
                """.formatted(shen.employments().get(0).term().from()));
        Report changed = importer.run("roster", change, options(false, false));
        assertEquals("1 0 1 0", changed.read() + " " + changed.fresh() + " " + changed.changed() + " " + changed.same());
        List<HistoryEntry> after = people.history(shen.person().id());
        List<HistoryEntry> added = after.subList(0, after.size() - before.size());
        assertEquals(List.of("基本工资 3500.00 3600.00", "联系电话 150****3283 138****1234"),
                added.stream().map(entry -> entry.field() + " " + entry.before() + " " + entry.after()).sorted().toList());
        assertTrue(added.stream().allMatch(entry -> entry.by().equals("王主任") && entry.source().contains("调整.csv")));
        Dossier updated = people.find(shen.person().id()).orElseThrow();
        assertEquals(yuan(3600), updated.pay().get(0).monthly());
        assertEquals(shen.certificates(), updated.certificates());
        assertEquals(shen.employments(), updated.employments());
    }
}
