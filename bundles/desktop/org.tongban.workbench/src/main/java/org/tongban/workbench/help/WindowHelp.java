package org.tongban.workbench.help;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HelpPage;

/** The help of the window itself. */
@Component
public final class WindowHelp implements HelpPage {

    @Override
    public String title(Locale language) {
        return Texts.of(WindowHelp.class, language).get("help.window");
    }

    @Override
    public String part() {
        return "org.tongban.workbench.home";
    }

    @Override
    public URL page(Locale language) {
        return Objects.requireNonNull(WindowHelp.class.getResource("/help/" + (language.getLanguage().equals("zh") ? "zh" : "en") + "/window.md"));
    }
}
