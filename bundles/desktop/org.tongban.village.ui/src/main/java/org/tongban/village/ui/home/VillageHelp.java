package org.tongban.village.ui.home;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.tongban.village.ui.cases.CasesPart;
import org.tongban.village.ui.stations.StationsPart;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HelpPage;

/** The help of the stations' parts, a page each. */
abstract class VillageHelp implements HelpPage {

    private final String name;
    private final String part;

    private VillageHelp(String name, String part) {
        this.name = name;
        this.part = part;
    }

    @Override
    public String title(Locale language) {
        return Texts.of(VillageHelp.class, language).get("help." + name);
    }

    @Override
    public String part() {
        return part;
    }

    @Override
    public URL page(Locale language) {
        String folder = language.getLanguage().equals("zh") ? "zh" : "en";
        return Objects.requireNonNull(VillageHelp.class.getResource("/help/" + folder + "/" + name + ".md"));
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
