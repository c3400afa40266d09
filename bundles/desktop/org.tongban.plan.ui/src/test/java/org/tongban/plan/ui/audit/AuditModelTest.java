package org.tongban.plan.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Statement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.plan.Audit;
import org.tongban.plan.AuditFile;
import org.tongban.plan.Digest;
import org.tongban.plan.Watch;
import org.tongban.plan.ui.Bureau;

class AuditModelTest {

    @Test
    void listsTheNewestFirstAndShowsMeddling() throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            bureau.audit.note("李科长", "export", "pay 2025-01");
            AuditModel model = new AuditModel(bureau.workspaces, bureau.audit, ZoneOffset.UTC);
            model.show(model.read(Watch.silent()));
            assertEquals(List.of("export", "bind"), model.entries().stream().map(Audit.Entry::action).toList());
            assertTrue(model.isIntact());
            bureau.tx.jdbc(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate("UPDATE plan_audit SET done_by = '张三' WHERE id = 2");
                }
            });
            model.show(model.read(Watch.silent()));
            assertFalse(model.isIntact());
            assertEquals(List.of("export"), model.entries().stream().filter(model::isBroken).map(Audit.Entry::action).toList());
            bureau.workspaces.open = false;
            model.show(model.read(Watch.silent()));
            assertEquals(List.of(), model.entries());
            assertTrue(model.isIntact());
        }
    }

    @Test
    void showsWhoseEntriesAndOfWhatKindAndWhen() throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            bureau.audit.note("李科长", "export", "pay 2025-01");
            bureau.audit.note("李科长", "reveal", "人员 7");
            AuditModel model = new AuditModel(bureau.workspaces, bureau.audit, ZoneOffset.UTC);
            model.show(model.read(Watch.silent()));
            assertEquals(List.of("李科长", "王主任"), model.people());
            assertEquals(List.of("bind", "export", "reveal"), model.actions());
            model.filter(new AuditFilter("李科长", "export", null, null));
            assertEquals(List.of(2L), model.entries().stream().map(Audit.Entry::number).toList());
            model.filter(new AuditFilter("", "", LocalDate.of(2025, 6, 2), null));
            assertEquals(List.of(), model.entries());
            model.filter(new AuditFilter("", "", LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 1)));
            assertEquals(3, model.entries().size());
        }
    }

    @Test
    void theFileForTheAuditorHoldsWithoutTheDatabase(@TempDir Path folder) throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            AuditModel model = new AuditModel(bureau.workspaces, bureau.audit, ZoneOffset.UTC);
            Path file = folder.resolve("audit.csv");
            assertEquals(1, model.export(file, "李科长"));
            assertTrue(AuditFile.verify(file, Watch.silent()).intact());
            assertEquals(Digest.ofFile(file), bureau.audit.entries(1).get(0).after());
        }
    }
}
