package org.tongban.equinox;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.osgi.service.localization.BundleLocalization;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The texts that a bundle and its fragments bring in the files of {@code Bundle-Localization}, read as UTF-8. */
final class Localization implements BundleLocalization {
    private final Map<String, ResourceBundle> read = new ConcurrentHashMap<>();

    @Override
    public ResourceBundle getLocalization(Bundle bundle, @Nullable String locale) {
        String wanted = locale == null ? Locale.getDefault().toString() : locale;
        return read.computeIfAbsent(bundle.getBundleId() + "/" + bundle.getLastModified() + "/" + wanted, key -> new Texts(texts(bundle, wanted)));
    }

    private static Properties texts(Bundle bundle, String locale) {
        String header = bundle.getHeaders("").get(Constants.BUNDLE_LOCALIZATION);
        String base = header == null ? Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME : header;
        Properties texts = new Properties();
        endings(locale).forEach(ending -> add(bundle, base + ending + ".properties", texts));
        return texts;
    }

    /** From the general to the special: for {@code zh_CN} nothing, {@code _zh}, {@code _zh_CN}. */
    private static List<String> endings(String locale) {
        List<String> endings = new ArrayList<>(List.of(""));
        StringBuilder ending = new StringBuilder();
        for (String word : locale.split("_")) {
            if (!word.isEmpty()) {
                endings.add(ending.append('_').append(word).toString());
            }
        }
        return endings;
    }

    private static void add(Bundle bundle, String file, Properties texts) {
        int slash = file.lastIndexOf('/');
        Enumeration<URL> entries = bundle.findEntries(slash < 0 ? "/" : file.substring(0, slash), file.substring(slash + 1), false);
        while (entries != null && entries.hasMoreElements()) {
            try (Reader reader = new InputStreamReader(entries.nextElement().openStream(), StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final class Texts extends ResourceBundle {
        private final Properties texts;

        Texts(Properties texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.getProperty(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.stringPropertyNames());
        }
    }
}
