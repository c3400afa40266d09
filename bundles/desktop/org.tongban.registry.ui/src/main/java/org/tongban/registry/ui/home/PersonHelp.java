package org.tongban.registry.ui.home;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.tongban.registry.ui.person.PersonPart;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HelpPage;

/** The help of changing a person. */
@Component
public final class PersonHelp implements HelpPage {

    @Override
    public String title(Locale language) {
        return Texts.of(PersonHelp.class, language).get("part.person");
    }

    @Override
    public String part() {
        return PersonPart.ID;
    }

    @Override
    public URL page(Locale language) {
        return Objects.requireNonNull(PersonHelp.class.getResource("/help/" + (language.getLanguage().equals("zh") ? "zh" : "en") + "/person.md"));
    }
}
