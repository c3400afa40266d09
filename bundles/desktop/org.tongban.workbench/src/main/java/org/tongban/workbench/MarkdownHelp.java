package org.tongban.workbench;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.widgets.text.Texts;

/**
 * A help page as every bundle keeps them: {@code help/zh/NAME.md} and {@code help/en/NAME.md} beside the class that extends
 * this one, its heading among the texts of that class's bundle.
 */
@ConsumerType
public abstract class MarkdownHelp implements HelpPage {
    private final String name;
    private final String title;
    private final String part;

    /** @param title the key of the heading */
    protected MarkdownHelp(String name, String title, String part) {
        this.name = name;
        this.title = title;
        this.part = part;
    }

    @Override
    public final String title(Locale language) {
        return Texts.of(getClass(), language).get(title);
    }

    @Override
    public final String part() {
        return part;
    }

    @Override
    public final URL page(Locale language) {
        String folder = language.getLanguage().equals("zh") ? "zh" : "en";
        return Objects.requireNonNull(getClass().getResource("/help/" + folder + "/" + name + ".md"), name);
    }
}
