package org.tongban.boot;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the same process anew, as Eclipse's applications ask for with exit status 23: some texts of its dialogs are read only
 * once, so another language needs another process.
 */
final class Relaunch {
    static final int WANTED = 23;

    private Relaunch() {
    }

    /** Runs this process's command line once more, with the same terminal, and waits for it. */
    static int run(String[] args) throws IOException, InterruptedException {
        return new ProcessBuilder(commandLine(args)).inheritIO().start().waitFor();
    }

    private static List<String> commandLine(String[] args) {
        List<String> line = new ArrayList<>();
        line.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.add("-cp");
        line.add(System.getProperty("java.class.path"));
        line.add(Boot.class.getName());
        line.addAll(withoutLanguage(args));
        return line;
    }

    /** The language of the first start was chosen on the command line; that of the next was chosen in the window. */
    static List<String> withoutLanguage(String[] args) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--lang")) {
                i++;
            } else if (!args[i].startsWith("--lang=")) {
                kept.add(args[i]);
            }
        }
        return kept;
    }
}
