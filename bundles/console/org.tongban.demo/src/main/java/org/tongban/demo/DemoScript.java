package org.tongban.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The steps of a place's demonstration: command lines, each followed by what to say of it.
 *
 * @param why   a command that shows the workings of one figure, for the last line
 * @param steps in order
 */
record DemoScript(String why, List<Step> steps) {

    private static final String WHY = "why ";

    /** A command line and its Chinese and English lines, which may be empty. */
    record Step(String command, String zh, String en) {

        /** The arguments, with {@code {name}} replaced by the places; an argument ends at a space. */
        String[] arguments(Map<String, String> places) {
            String[] words = command.split(" +");
            for (int i = 0; i < words.length; i++) {
                for (Map.Entry<String, String> place : places.entrySet()) {
                    words[i] = words[i].replace("{" + place.getKey() + "}", place.getValue());
                }
            }
            return words;
        }
    }

    static DemoScript read(InputStream in) {
        List<Step> steps = new ArrayList<>();
        String why = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    Step last = steps.remove(steps.size() - 1);
                    String text = line.substring(1).strip();
                    steps.add(last.zh().isEmpty() ? new Step(last.command(), text, "") : new Step(last.command(), last.zh(), text));
                } else if (line.startsWith(WHY)) {
                    why = line.substring(WHY.length()).strip();
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    steps.add(new Step(line.strip(), "", ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DemoScript(why, List.copyOf(steps));
    }
}
