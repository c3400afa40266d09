package org.tongban.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Source;
import org.tongban.plan.ui.values.ValueRow;

/** The same keys in both languages, each with a pattern that can be read, and none missing that code, fragment or register ask for. */
class TextsTest {

    private static Properties read(String file) throws Exception {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream("/OSGI-INF/l10n/" + file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws Exception {
        Properties english = read("bundle.properties");
        Properties chinese = read("bundle_zh.properties");
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            int arguments = new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length;
            assertEquals(arguments, new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex().length, key);
            assertFalse(arguments > 0 && english.getProperty(key).contains("'") && !english.getProperty(key).contains("''"), key);
        }
    }

    @Test
    void everyKeyAskedForIsThere() throws Exception {
        Properties chinese = read("bundle_zh.properties");
        for (ValueRow.State state : ValueRow.State.values()) {
            assertTrue(chinese.containsKey("values.state." + state));
        }
        for (Source source : Source.values()) {
            assertTrue(chinese.containsKey("source." + source));
        }
        try (Bureau bureau = new Bureau()) {
            bureau.shelf.packs().forEach(pack -> bureau.registers.ofPack(pack.id()).forEach(clause -> {
                assertTrue(chinese.containsKey("module." + clause.module()), clause.module());
                assertTrue(chinese.containsKey("kind." + clause.kind()), clause.kind());
            }));
        }
        Pattern asked = Pattern.compile("texts\\.get\\(\"([^\"]+[^.])\"[,)]");
        List<Path> sources;
        try (var files = Files.walk(Path.of("src/main"))) {
            sources = files.filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".e4xmi")).toList();
        }
        for (Path source : sources) {
            String text = Files.readString(source);
            Matcher matcher = source.toString().endsWith(".java") ? asked.matcher(text) : Pattern.compile("\"%([^\"]+)\"").matcher(text);
            while (matcher.find()) {
                assertTrue(chinese.containsKey(matcher.group(1)), source + ": " + matcher.group(1));
            }
        }
    }
}
