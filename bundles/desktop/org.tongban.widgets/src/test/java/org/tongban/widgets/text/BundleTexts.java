package org.tongban.widgets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every bundle of screens asks of its texts: the same in both languages, nothing missing. Extended by its own test. */
public abstract class BundleTexts {

    private static final Pattern KEY = Pattern.compile("texts\\.get\\(\"([a-zA-Z.]+)\"[,)]|\"%([a-zA-Z.]+)\"");

    private final List<String> pages;

    /** @param pages the bundle's pages of help, without ending */
    protected BundleTexts(String... pages) {
        this.pages = List.of(pages);
    }

    private static Properties texts(String file) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/OSGI-INF/l10n").resolve(file))) {
            properties.load(in);
        }
        return properties;
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{\\d\\}").matcher(text).results().map(found -> found.group()).distinct().sorted().toList();
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties english = texts("bundle.properties");
        Properties chinese = texts("bundle_zh.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
        }
    }

    @Test
    void whatTheSourcesAskForIsThere() throws IOException {
        Properties chinese = texts("bundle_zh.properties");
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> sources = files.filter(path -> path.toString().matches(".*\\.(java|e4xmi)")).toList();
            for (Path source : sources) {
                String missing = KEY.matcher(Files.readString(source)).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .filter(key -> !key.endsWith(".") && !chinese.containsKey(key)).collect(Collectors.joining(" "));
                assertEquals("", missing, source.toString());
            }
        }
    }

    @Test
    void everyPageOfHelpIsThereInBothLanguages() throws IOException {
        for (String page : pages) {
            for (Locale language : List.of(Locale.CHINA, Locale.ENGLISH)) {
                Path file = Path.of("src/main/resources/help").resolve(language.getLanguage()).resolve(page + ".md");
                assertTrue(Files.readString(file, StandardCharsets.UTF_8).startsWith("# "), file.toString());
            }
        }
    }
}
