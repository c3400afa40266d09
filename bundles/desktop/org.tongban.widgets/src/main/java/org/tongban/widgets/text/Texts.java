package org.tongban.widgets.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of a screen bundle: {@code OSGI-INF/l10n/bundle.properties} (English) and {@code bundle_zh.properties}
 * (Chinese), the same files that the labels {@code %key} of its model fragment come from.
 */
public final class Texts {
    private static final String FILES = "OSGI-INF.l10n.bundle";
    private final ResourceBundle bundle;
    private final Locale language;

    private Texts(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** @param owner any class of the bundle whose texts are wanted */
    public static Texts of(Class<?> owner, Locale language) {
        ResourceBundle.Control control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle(FILES, language, owner.getClassLoader(), control), language);
    }

    /**
     * The text of a key, with {@code {0}} … replaced by the arguments as they are: numbers are to be given as text.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    public Locale language() {
        return language;
    }
}
