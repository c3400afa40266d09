package org.tongban.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What runs in the framework: the console with a command, or the desktop, which needs more bundles and a display. */
enum Program {
    CONSOLE("true"),
    DESKTOP("desktop");

    /** Options that stand before any command and take the next word as their value. */
    private static final Set<String> WITH_VALUE = Set.of("--workspace", "--lang");

    private final String service;

    Program(String service) {
        this.service = service;
    }

    /** The value of the property {@code tongban.main} of the service that is it. */
    String service() {
        return service;
    }

    /** The desktop when no command is named; options alone, such as {@code --help}, are the console's. */
    static Program of(String[] args) {
        return words(args).isEmpty() ? DESKTOP : CONSOLE;
    }

    /** The words of the command line without the options that only say where and in which language. */
    private static List<String> words(String[] args) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            String word = args[i];
            if (WITH_VALUE.contains(word)) {
                i++;
            } else if (WITH_VALUE.stream().noneMatch(option -> word.startsWith(option + "="))) {
                words.add(word);
            }
        }
        return words;
    }
}
