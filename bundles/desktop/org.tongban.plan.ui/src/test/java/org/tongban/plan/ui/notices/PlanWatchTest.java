package org.tongban.plan.ui.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.plan.ui.Bureau;
import org.tongban.plan.ui.PlanParts;
import org.tongban.workbench.Finder;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.Notice;

class PlanWatchTest {

    @Test
    void tellsValuesMissingAndReadingsUndecided() throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            PlanWatch watch = new PlanWatch(bureau.workspaces, bureau.plan, bureau.book, bureau.registers, bureau.sites, Bureau.CLOCK);
            List<Notice> notices = watch.notices(Locale.CHINA);
            assertEquals(List.of(PlanParts.VALUES, PlanParts.READINGS, PlanParts.VALUES), notices.stream().map(Notice::part).toList());
            assertTrue(notices.get(0).sentence().startsWith("宿城区：还有 1 项本地数值未录入（扣分标准等）"), notices.get(0).sentence());
            assertEquals("sc.monthly.deductions.table", notices.get(0).subject());
            assertTrue(notices.get(2).sentence().contains("10 项费率"), notices.get(2).sentence());
            bureau.plan.enter("sc.monthly.deductions.table", "迟到=2", Optional.empty(), LocalDate.of(2025, 1, 1), "按文件", "宿区政办〔2025〕2号", "李科长");
            assertEquals(2, watch.notices(Locale.ENGLISH).size());
            bureau.workspaces.open = false;
            assertEquals(List.of(), watch.notices(Locale.CHINA));
        }
    }

    @Test
    void findsClausesReadingsAndValues() throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            PlanFinder finder = new PlanFinder(bureau.workspaces, bureau.plan, bureau.book, bureau.registers);
            assertEquals("SC-2.2.5.2-a  宿区政办发〔2024〕26号", finder.find("sc-2.2.5.2-a", 5, Locale.CHINA).get(0).detail());
            assertTrue(finder.find("连续工作满5年", 5, Locale.CHINA).stream().anyMatch(hit -> hit.part().equals(PlanParts.DOCUMENT)));
            assertEquals(List.of(PlanParts.READINGS), finder.find("sc.seniority.anchor", 5, Locale.CHINA).stream().map(Finder.Hit::part).toList());
            assertEquals("insurance.pension.employee", finder.find("养老保险个人缴费比例", 5, Locale.CHINA).get(0).subject());
            assertEquals(3, finder.find("补贴", 3, Locale.CHINA).size());
        }
    }

    @Test
    void everyPartHasAPageInBothLanguages() throws Exception {
        for (HelpPage page : List.of(new ClausesHelp(), new DocumentHelp(), new ReadingsHelp(), new ValuesHelp(), new AuditHelp(), new MilestonesHelp(), new SupervisionHelp())) {
            for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
                assertTrue(page.page(language).openStream().readAllBytes().length > 100, page.part());
                assertTrue(page.title(language).length() > 1, page.part());
            }
        }
    }
}
