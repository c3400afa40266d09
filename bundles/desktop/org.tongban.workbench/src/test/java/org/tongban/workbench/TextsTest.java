package org.tongban.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The same keys in both languages, each with a pattern that can be read. */
class TextsTest {

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        Properties english = texts("");
        Properties chinese = texts("_zh");
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(holes(english.getProperty(key)), holes(chinese.getProperty(key)), key);
        }
    }

    private static int holes(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties texts(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(TextsTest.class.getResourceAsStream("/OSGI-INF/l10n/bundle" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
