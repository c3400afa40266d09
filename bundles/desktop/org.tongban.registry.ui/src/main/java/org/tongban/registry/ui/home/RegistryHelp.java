package org.tongban.registry.ui.home;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.tongban.registry.ui.people.PeoplePart;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HelpPage;

/** The help of people and sites. */
@Component
public final class RegistryHelp implements HelpPage {

    @Override
    public String title(Locale language) {
        return Texts.of(RegistryHelp.class, language).get("perspective");
    }

    @Override
    public String part() {
        return PeoplePart.ID;
    }

    @Override
    public URL page(Locale language) {
        return Objects.requireNonNull(RegistryHelp.class.getResource("/help/" + (language.getLanguage().equals("zh") ? "zh" : "en") + "/people.md"));
    }
}
