package org.tongban.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;
import org.tongban.store.Tx;
import org.tongban.store.Workspaces;
import org.tongban.store.Workspaces.Workspace;

@ExtendWith(ServiceExtension.class)
class WorkspaceTest {
    @RegisterExtension
    static final TestWorkspace WORKSPACE = TestWorkspace.of("sucheng");

    @Test
    void theWorkspaceOfTheseTestsIsOpen(@InjectService Workspaces workspaces) {
        assertEquals(Optional.of(new Workspace(WORKSPACE.folder(), "sucheng", WORKSPACE.engine())), workspaces.current());
    }

    @Test
    void theDatabaseIsTheOneTheseTestsAreRunFor(@InjectService Tx tx) {
        String product = tx.jdbc(connection -> connection.getMetaData().getDatabaseProductName());
        assertEquals(WORKSPACE.engine().equals("derby") ? "Apache Derby" : "PostgreSQL", product);
    }
}
