package org.tongban.window.scenario;

/**
 * What is wrong at one place of a scenario.
 *
 * @param line  line of the file, counted from 1; 0 if it concerns no one line
 * @param field the way to the entry, such as {@code items[2].handling.mean}
 * @param what  what is wrong and how to mend it, Chinese with English beside
 */
public record ScenarioProblem(int line, String field, String what) {

    /** Line, field and problem in one sentence. */
    public String sentence() {
        return (line > 0 ? "第" + line + "行 " : "") + (field.isEmpty() ? "" : field + "：") + what;
    }
}
