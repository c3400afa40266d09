package org.tongban.plan.ui.checkup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.checkup.Checkup;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.plan.ui.Bureau;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.declared.Inconsistency;
import org.tongban.policy.declared.Kind;

class CheckupModelTest {

    private final Map<String, String> remembered = new HashMap<>();
    private final SeenFindings seen = new SeenFindings(remembered::get, remembered::put);
    private final List<String> asked = new ArrayList<>();
    private final List<CheckupFinding> found = new ArrayList<>();

    /** Finds the same in the place's document, and nothing in national law. */
    private final Checkup checkup = (PolicyPack pack, Optional<SiteId> site, LocalDate day) -> {
        asked.add(pack.id() + " " + site.map(SiteId::code).orElse("") + " " + day);
        return pack.divisionCode().isEmpty() ? List.of() : List.copyOf(found);
    };

    private static CheckupFinding finding(String subject, Verdict severity, int stated, Bureau bureau) {
        Worksheet sheet = new Worksheet(LocalDate.parse("2025-06-01"));
        PolicyPack pack = bureau.shelf.packs.get(1);
        Inconsistency what = Inconsistency.of(Kind.TOTAL_DIFFERS, subject, severity, Stream.of(pack.instrument().clause("SC-1-a"))).title(subject + "不符", subject + " differs").says("写明", "stated").found("算得", "found")
                .suggest("核对", "check").figure("stated", "文件写明", "stated", stated).on(sheet);
        return new CheckupFinding(what, Optional.empty(), List.of(), sheet.lines());
    }

    @Test
    void looksAtTheDocumentsInUseWithTheRecordsOfThePlaceTheyAreBoundTo() throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            found.add(finding("窗口", Verdict.WARN, 9, bureau));
            CheckupModel model = new CheckupModel(bureau.workspaces, bureau.plan, bureau.documents, checkup, seen, Bureau.CLOCK);
            model.show(model.read());
            assertEquals(List.of("sucheng 321302 2025-06-01", "prc  2025-06-01"), asked);
            assertEquals(List.of("窗口不符"), model.rows().stream().map(row -> row.finding().what().title().zh()).toList());
            assertEquals("SC-1-a", model.rows().get(0).clauses());
            assertEquals(List.of("文件写明：9"), model.rows().get(0).figures(false));
            assertEquals(1, model.count(Verdict.WARN));
            assertEquals(model.rows().get(0), model.selected());
            bureau.workspaces.open = false;
            asked.clear();
            model.read();
            assertTrue(asked.stream().allMatch(line -> line.contains("  ")), asked::toString);
        }
    }

    @Test
    void whatTheUserHasSeenIsNewNoLongerEvenWhenItsFiguresChange() throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            found.add(finding("窗口", Verdict.WARN, 9, bureau));
            CheckupModel model = new CheckupModel(bureau.workspaces, bureau.plan, bureau.documents, checkup, seen, Bureau.CLOCK);
            model.show(model.read());
            assertTrue(model.rows().get(0).isNew());
            model.markSeen();
            found.set(0, finding("窗口", Verdict.WARN, 8, bureau));
            found.add(finding("人员", Verdict.INFO, 3, bureau));
            model.show(model.read());
            assertFalse(model.rows().get(0).isNew());
            assertTrue(model.rows().get(1).isNew());
        }
    }

    @Test
    void theSelectedFindingStaysSelectedWhileItIsThere() throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            found.add(finding("窗口", Verdict.WARN, 9, bureau));
            found.add(finding("人员", Verdict.INFO, 3, bureau));
            CheckupModel model = new CheckupModel(bureau.workspaces, bureau.plan, bureau.documents, checkup, seen, Bureau.CLOCK);
            model.show(model.read());
            model.select(model.rows().get(1));
            model.show(model.read());
            assertEquals("人员不符", model.selected().finding().what().title().zh());
            assertEquals("合计与分项不符 人员不符", model.selected().explained(false).title() + " " + model.selected().explained(false).answer());
            found.remove(1);
            model.show(model.read());
            assertEquals("窗口不符", model.selected().finding().what().title().zh());
        }
    }
}
