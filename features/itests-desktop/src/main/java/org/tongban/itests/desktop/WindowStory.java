package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A user opens Tongban for the first time, makes a workspace, and looks around. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WindowStory {
    private final Screen screen = Screen.get();

    @Test
    @Order(1)
    void theFirstStartOffersAWorkspaceForAPlace() {
        screen.newWorkspace("宿城");
        assertTrue(screen.driver.id("status.workspace").text().contains("宿城"));
    }

    @Test
    @Order(2)
    void keysChangeThemeAndZoom() {
        screen.driver.key(SWT.CTRL | SWT.SHIFT, 't');
        screen.driver.key(SWT.CTRL, '=');
        screen.rest();
        screen.driver.key(SWT.CTRL | SWT.SHIFT, 't');
        screen.driver.key(SWT.CTRL, '0');
    }

    @Test
    @Order(3)
    void numbersLeadToTheModules() {
        screen.driver.key(SWT.CTRL, '2');
        screen.rest();
        assertTrue(screen.driver.sees("plan.clauses.tree"));
        screen.driver.key(SWT.CTRL, '1');
        screen.rest();
        assertFalse(screen.driver.sees("plan.clauses.tree"));
    }

    @Test
    @Order(9)
    void nothingWentWrong() {
        assertEquals("", Log.errors(screen.log()));
    }
}
