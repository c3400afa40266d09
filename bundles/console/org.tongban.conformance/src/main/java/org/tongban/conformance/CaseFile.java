package org.tongban.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads the worked cases of a clause register: {@code clauses: [{id, test: [{in, out}]}]}. Nothing in it is executed or instantiated. */
final class CaseFile {

    /** Registers have about 300,000 characters; beyond this a file is refused rather than read into memory. */
    private static final int MAX_CHARACTERS = 20_000_000;
    private static final int MAX_ALIASES = 50;

    private CaseFile() {
    }

    /**
     * A worked case.
     *
     * @param module the clause's module; empty if the file names none
     * @param number counted from 1 within its clause
     * @param in     the case's words
     * @param out    what is expected
     */
    record WorkedCase(String clause, String module, int number, Map<String, Object> in, @Nullable Object out) {
    }

    /** @throws IllegalArgumentException with a sentence for the user, if the text has not the form of a register */
    static List<WorkedCase> read(InputStream yaml, String name) throws IOException {
        String text = new String(yaml.readNBytes(MAX_CHARACTERS), StandardCharsets.UTF_8);
        Object tree = parsed(text.startsWith("\uFEFF") ? text.substring(1) : text, name);
        if (!(tree instanceof Map<?, ?> root) || !(root.get("clauses") instanceof List<?> clauses)) {
            throw new IllegalArgumentException(name + " 中没有 clauses 列表；应为 clauses: [{id, test: [{in, out}]}] (no list named clauses)");
        }
        List<WorkedCase> cases = new ArrayList<>();
        for (Object clause : clauses) {
            addCases(clause, name, cases);
        }
        return cases;
    }

    private static @Nullable Object parsed(String text, String name) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).setSchema(new CoreSchema()).setAllowDuplicateKeys(false).setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(MAX_ALIASES).setCodePointLimit(MAX_CHARACTERS).build();
        try {
            return new Load(settings).loadFromString(text);
        } catch (MarkedYamlEngineException e) {
            throw new IllegalArgumentException(name + e.getProblemMark().map(mark -> " 第" + (mark.getLine() + 1) + "行").orElse("") + "不是有效的 YAML：" + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(name + " 不是有效的 YAML：" + e.getMessage(), e);
        }
    }

    private static void addCases(@Nullable Object clause, String name, List<WorkedCase> cases) {
        if (!(clause instanceof Map<?, ?> entry) || entry.get("id") == null) {
            throw new IllegalArgumentException(name + " 的 clauses 中有一项没有 id (an entry without id)");
        }
        String id = entry.get("id").toString();
        Object tests = entry.get("test");
        if (tests == null) {
            return;
        }
        if (!(tests instanceof List<?> list)) {
            throw new IllegalArgumentException(name + " 中 " + id + " 的 test 不是列表 (test is no list)");
        }
        String module = entry.get("module") == null ? "" : entry.get("module").toString();
        int number = 0;
        for (Object test : list) {
            number++;
            if (!(test instanceof Map<?, ?> words) || !words.containsKey("out") || words.get("in") != null && !(words.get("in") instanceof Map)) {
                throw new IllegalArgumentException(name + " 中 " + id + " 的第" + number + "例不是 {in, out} 的形式 (not of the form {in, out})");
            }
            cases.add(new WorkedCase(id, module, number, words(words.get("in")), words.get("out")));
        }
    }

    private static Map<String, Object> words(@Nullable Object in) {
        Map<String, Object> words = new LinkedHashMap<>();
        if (in instanceof Map<?, ?> map) {
            map.forEach((key, value) -> words.put(String.valueOf(key), value));
        }
        return words;
    }
}
