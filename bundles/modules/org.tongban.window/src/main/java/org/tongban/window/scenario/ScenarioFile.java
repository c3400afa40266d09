package org.tongban.window.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Scenarios as files: YAML in UTF-8 as docs/howto/a-scenario-file.md describes it. Keys are English words or the Chinese ones beside them.
 * A file is data only: aliases, tags and anything unknown are refused.
 */
public final class ScenarioFile {

    /** A day of five hundred items has about 100,000 characters; beyond this a file is refused rather than read into memory. */
    static final int MAX_BYTES = 2_000_000;
    /** Nobody writes longer ones, and the parser takes its time over them. */
    private static final int LONGEST_LINE = 20_000;

    private ScenarioFile() {
    }

    /**
     * @throws ScenarioRefused with every problem found
     * @throws IllegalArgumentException if there is no such file or it cannot be read
     */
    public static Scenario read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("没有文件 " + file + "，请核对路径 (no such file)");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw refused(name, "文件超过 2 MB，不像情景文件；请核对 (larger than 2 MB: not a scenario)");
            }
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), name);
        } catch (CharacterCodingException e) {
            throw refused(name, "不是 UTF-8 文本；请另存为 UTF-8 (not UTF-8 text; save it as UTF-8)");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " 读不出来 (cannot be read)", e);
        }
    }

    /**
     * @param yaml the text of a scenario file
     * @param name what to call it in messages
     * @throws ScenarioRefused with every problem found
     */
    public static Scenario read(String yaml, String name) {
        if (yaml.length() > MAX_BYTES) {
            throw refused(name, "文件超过 2 MB，不像情景文件；请核对 (larger than 2 MB: not a scenario)");
        }
        for (int from = 0; from < yaml.length();) {
            int end = yaml.indexOf('\n', from);
            end = end < 0 ? yaml.length() : end;
            if (end - from > LONGEST_LINE) {
                throw refused(name, "有一行超过 " + LONGEST_LINE + " 字，请分成几行 (a line longer than " + LONGEST_LINE + " characters; break it)");
            }
            from = end + 1;
        }
        Problems problems = new Problems(name);
        Scenario scenario = new ScenarioReader(problems).read(YamlTree.of(yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml, name));
        problems.refuseIfAny();
        return scenario;
    }

    /** The scenario as a file that {@link #read(String, String)} reads to an equal one. */
    public static String write(Scenario scenario) {
        return ScenarioWriter.write(scenario);
    }

    private static ScenarioRefused refused(String name, String what) {
        return new ScenarioRefused(name, List.of(new ScenarioProblem(0, "", what)));
    }
}
