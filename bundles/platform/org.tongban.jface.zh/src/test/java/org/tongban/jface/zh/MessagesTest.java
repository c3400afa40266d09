package org.tongban.jface.zh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Chinese texts against those of the JFace that we ship. */
class MessagesTest {
    /** Names printed on keys, the same in both languages. */
    private static final Pattern KEYS = Pattern.compile("F\\d+|Ctrl|Command|Alt|Shift|Backspace|Tab|Esc(ape)?|Delete|Page_Up|Page_Down|Home|End|Insert");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void everyTextIsThereInChinese() throws IOException {
        Set<String> missing = new TreeSet<>(texts("messages.properties").stringPropertyNames());
        missing.removeIf(key -> KEYS.matcher(key).matches());
        Set<String> translated = texts("messages_zh.properties").stringPropertyNames();
        missing.removeAll(translated);
        assertEquals(Set.of(), missing);
    }

    @Test
    void noneIsMoreThanJFaceAsksFor() throws IOException {
        Set<String> more = new TreeSet<>(texts("messages_zh.properties").stringPropertyNames());
        more.removeAll(texts("messages.properties").stringPropertyNames());
        assertEquals(Set.of(), more);
    }

    /** The plural s of English is no place that Chinese needs. */
    @Test
    void nothingIsPutWhereJFaceGivesNothing() throws IOException {
        Properties english = texts("messages.properties");
        TreeMap<String, Set<String>> wrong = new TreeMap<>();
        texts("messages_zh.properties").forEach((key, text) -> {
            Set<String> places = places((String) text);
            places.removeAll(places(english.getProperty((String) key, "")));
            if (!places.isEmpty()) {
                wrong.put((String) key, places);
            }
        });
        assertTrue(wrong.isEmpty(), wrong::toString);
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(MessagesTest.class.getResourceAsStream("/org/eclipse/jface/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
