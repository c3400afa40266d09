package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.plan.Audit;
import org.tongban.plan.Plan;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseStates;
import org.tongban.plan.state.EvidenceBook;
import org.tongban.plan.state.PlanState;
import org.tongban.plan.state.RecordedEvidence;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** The states of clauses and what people record, with every module installed and nothing in their records. */
@ExtendWith(ServiceExtension.class)
class EvidenceTest {

    private static final Citation CONTACTS = new Citation("SC-4.1-b", "宿区政办发〔2024〕26号");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    @Test
    void whatIsRecordedIsReadBackWithItsFileAndCounts(@InjectService Plan plan, @InjectService EvidenceBook book, @InjectService ClauseStates states,
            @InjectService PolicyBook packs, @InjectService Sites sites, @InjectService Audit audit, @TempDir Path folder) throws IOException {
        plan.adopt("sucheng", "王主任");
        PolicyPack pack = packs.packs().stream().filter(each -> each.id().equals("sucheng")).findFirst().orElseThrow();
        SiteId root = sites.root().map(Site::id).orElseThrow();
        PlanState before = states.of(pack, Optional.of(root), DAY);
        assertEquals(90, before.clauses().size());
        assertEquals(ClauseState.UNCLEAR, before.of(CONTACTS).orElseThrow().state());
        Path file = Files.writeString(folder.resolve("名单.txt"), "各单位专人");
        RecordedEvidence record = book.record(CONTACTS, root, Optional.of(ClauseState.DONE), DAY, "已明确专人", Optional.of(file), "王主任");
        assertEquals(List.of(record), book.of(CONTACTS));
        assertEquals("各单位专人", Files.readString(book.file(record).orElseThrow()));
        assertEquals(ClauseState.DONE, states.of(pack, Optional.of(root), DAY).of(CONTACTS).orElseThrow().state());
        assertTrue(audit.isIntact());
    }
}
