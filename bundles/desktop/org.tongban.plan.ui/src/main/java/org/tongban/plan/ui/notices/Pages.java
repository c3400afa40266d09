package org.tongban.plan.ui.notices;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.tongban.widgets.text.Texts;

/** Where the pages of help lie in this bundle. */
final class Pages {

    private Pages() {
    }

    static String title(String key, Locale language) {
        return Texts.of(Pages.class, language).get(key);
    }

    static URL page(String file, Locale language) {
        String folder = language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh" : "en";
        return Objects.requireNonNull(Pages.class.getResource("/help/" + folder + "/" + file + ".md"), file);
    }
}
