package org.tongban.itests.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A module's bundles are taken out of the running window and put back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModuleGoesStory {
    private static final String PERSPECTIVE = "navigator.org.tongban.payroll.ui.perspective";
    private static final String RUN = "org.tongban.payroll.ui.run";
    private final Screen screen = Screen.get();

    @Test
    @Order(1)
    void theModuleIsThereWithItsPerspectiveAndMenu() {
        screen.demonstration("sucheng");
        assertTrue(screen.driver.sees(PERSPECTIVE));
        screen.show(RUN);
        assertTrue(screen.driver.hasMenu("工资"));
    }

    @Test
    @Order(2)
    void itsPerspectiveAndMenuGoWithItsScreens() throws BundleException {
        screen.bundle("org.tongban.payroll.ui").uninstall();
        screen.driver.await("the perspective's end", () -> !screen.driver.sees(PERSPECTIVE));
        screen.rest();
        screen.driver.await("the part's end", () -> !screen.desktop.has(RUN));
        screen.driver.await("the menu's end", () -> !screen.driver.hasMenu("工资"));
        screen.show("org.tongban.workbench.home");
    }

    @Test
    @Order(3)
    void theOthersGoOnWhenTheModuleItselfStopsAndComesBack() throws BundleException {
        Bundle payroll = screen.bundle("org.tongban.payroll");
        payroll.stop();
        screen.rest();
        screen.show("org.tongban.registry.ui.people");
        payroll.start();
        screen.rest();
        screen.show("org.tongban.workbench.home");
    }

    @Test
    @Order(4)
    void nothingWasLoggedAsAnError() {
        assertEquals("", Log.errors(screen.log()));
    }
}
