package org.tongban.payroll.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.payroll.PayChange;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.RunState;
import org.tongban.payroll.ui.export.ExportModel;
import org.tongban.payroll.ui.run.Flag;

class TextsTest {
    private static final Pattern KEY = Pattern.compile("texts(?:\\(\\))?\\.get\\(\"([a-zA-Z.]+)\"[,)]");
    private static final Pattern LABEL = Pattern.compile("\"%([a-zA-Z.]+)\"");

    private static Properties texts(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(TextsTest.class.getResourceAsStream("/OSGI-INF/l10n/" + file), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() throws IOException {
        Properties english = texts("bundle.properties");
        Properties chinese = texts("bundle_zh.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (Object key : english.keySet()) {
            TreeSet<String> arguments = arguments(english.getProperty((String) key));
            TreeSet<String> others = arguments(chinese.getProperty((String) key));
            assertEquals(arguments, others, (String) key);
        }
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> arguments = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d\\}").matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group());
        }
        return arguments;
    }

    @Test
    void whatTheSourcesAskForIsThere() throws IOException {
        Properties chinese = texts("bundle_zh.properties");
        TreeSet<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> path.toString().matches(".*\\.(java|e4xmi)")).toList()) {
                Matcher matcher = (file.toString().endsWith("java") ? KEY : LABEL).matcher(Files.readString(file));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }
        for (RunState state : RunState.values()) {
            asked.add("state." + state.name());
        }
        for (PayStatus status : PayStatus.values()) {
            asked.add("status." + status.name());
        }
        for (PayChange.Kind kind : PayChange.Kind.values()) {
            asked.add("change." + kind.name());
        }
        for (Flag flag : Flag.values()) {
            asked.add("flag." + flag.name());
        }
        for (ExportModel.What what : ExportModel.What.values()) {
            asked.add("export." + what.name());
        }
        asked.removeIf(chinese::containsKey);
        assertEquals(new TreeSet<>(), asked);
    }

    @Test
    void everyPartHasHelpInBothLanguages() throws IOException {
        for (String page : new String[] {"run", "slip", "months", "corrections", "trend"}) {
            for (Locale language : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
                String path = "/help/" + (language == Locale.CHINA ? "zh/" : "en/") + page + ".md";
                try (var in = TextsTest.class.getResourceAsStream(path)) {
                    assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).startsWith("# "), path);
                }
            }
        }
    }
}
