package org.tongban.window.ui.home;

import org.osgi.service.component.annotations.Component;
import org.tongban.window.ui.load.LoadPart;
import org.tongban.window.ui.plan.PlanPart;
import org.tongban.window.ui.scenario.ScenarioPart;
import org.tongban.window.ui.zones.ZonesPart;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** The help of the windows' parts, a page each. */
abstract class WindowHelp extends MarkdownHelp {

    private WindowHelp(String name, String part) {
        super(name, "help." + name, part);
    }

    /** Of the hall plan. */
    @Component(service = HelpPage.class)
    public static final class OfPlan extends WindowHelp {
        public OfPlan() {
            super("plan", PlanPart.ID);
        }
    }

    /** Of the load view. */
    @Component(service = HelpPage.class)
    public static final class OfLoad extends WindowHelp {
        public OfLoad() {
            super("load", LoadPart.ID);
        }
    }

    /** Of the part zones. */
    @Component(service = HelpPage.class)
    public static final class OfZones extends WindowHelp {
        public OfZones() {
            super("zones", ZonesPart.ID);
        }
    }

    /** Of the part scenario. */
    @Component(service = HelpPage.class)
    public static final class OfScenario extends WindowHelp {
        public OfScenario() {
            super("scenario", ScenarioPart.ID);
        }
    }
}
