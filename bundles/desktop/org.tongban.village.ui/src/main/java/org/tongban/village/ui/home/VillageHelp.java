package org.tongban.village.ui.home;

import org.osgi.service.component.annotations.Component;
import org.tongban.village.ui.cases.CasesPart;
import org.tongban.village.ui.stations.StationsPart;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.MarkdownHelp;

/** The help of the stations' parts, a page each. */
abstract class VillageHelp extends MarkdownHelp {

    private VillageHelp(String name, String part) {
        super(name, "help." + name, part);
    }

    /** Of the stations. */
    @Component(service = HelpPage.class)
    public static final class OfStations extends VillageHelp {
        public OfStations() {
            super("stations", StationsPart.ID);
        }
    }

    /** Of the cases. */
    @Component(service = HelpPage.class)
    public static final class OfCases extends VillageHelp {
        public OfCases() {
            super("cases", CasesPart.ID);
        }
    }
}
