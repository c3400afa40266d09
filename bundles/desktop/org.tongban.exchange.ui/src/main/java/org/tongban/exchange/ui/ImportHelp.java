package org.tongban.exchange.ui;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.osgi.service.component.annotations.Component;
import org.tongban.exchange.ui.file.ImportPart;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.HelpPage;

/** The help of importing. */
@Component
public final class ImportHelp implements HelpPage {

    @Override
    public String title(Locale language) {
        return Texts.of(ImportHelp.class, language).get("help.title");
    }

    @Override
    public String part() {
        return ImportPart.ID;
    }

    @Override
    public URL page(Locale language) {
        return Objects.requireNonNull(ImportHelp.class.getResource("/help/" + (language.getLanguage().equals("zh") ? "zh" : "en") + "/import.md"));
    }
}
