package org.tongban.plan.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.plan.Audit;
import org.tongban.plan.ui.Bureau;

class AuditModelTest {

    @Test
    void listsTheNewestFirstAndShowsMeddling() throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            bureau.audit.note("李科长", "export", "pay 2025-01");
            AuditModel model = new AuditModel(bureau.workspaces, bureau.audit);
            model.show(model.read());
            assertEquals(List.of("export", "bind"), model.entries().stream().map(Audit.Entry::action).toList());
            assertTrue(model.isIntact());
            bureau.tx.jdbc(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate("UPDATE plan_audit SET done_by = '张三' WHERE id = 2");
                }
            });
            model.show(model.read());
            assertFalse(model.isIntact());
            bureau.workspaces.open = false;
            model.show(model.read());
            assertEquals(List.of(), model.entries());
            assertTrue(model.isIntact());
        }
    }
}
