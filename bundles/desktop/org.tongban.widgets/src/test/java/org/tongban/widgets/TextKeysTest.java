package org.tongban.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextKeysTest {

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(TextKeysTest.class.getResourceAsStream("/OSGI-INF/l10n/" + file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = texts("bundle.properties");
        Properties chinese = texts("bundle_zh.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        english.forEach((key, text) -> assertEquals(text.toString().contains("{0}"), chinese.getProperty(key.toString()).contains("{0}"), key.toString()));
        chinese.values().forEach(text -> assertFalse(text.toString().isBlank()));
    }
}
