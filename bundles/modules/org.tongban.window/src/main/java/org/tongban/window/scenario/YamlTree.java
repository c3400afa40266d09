package org.tongban.window.scenario;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A text as a tree of YAML nodes that know their lines. What could grow or loop is refused before the tree is built. */
final class YamlTree {

    /** The deepest entry of a scenario lies at 5. */
    private static final int DEEPEST = 12;

    private YamlTree() {
    }

    /** @throws ScenarioRefused if the text is not one plain YAML document */
    static Node of(String yaml, String name) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).setSchema(new CoreSchema()).setAllowDuplicateKeys(false).setAllowRecursiveKeys(false)
                .setCodePointLimit(ScenarioFile.MAX_BYTES).build();
        try {
            scan(new Parse(settings).parseString(yaml), name);
            return new Compose(settings).composeString(yaml).orElseThrow(() -> refused(name, 0, "文件是空的 (the file is empty)"));
        } catch (MarkedYamlEngineException e) {
            throw refused(name, Problems.line(e.getProblemMark()), "不是有效的 YAML，请检查缩进、冒号和引号 (not valid YAML): " + e.getProblem());
        } catch (YamlEngineException e) {
            throw refused(name, 0, "不是有效的 YAML (not valid YAML): " + e.getMessage());
        }
    }

    private static void scan(Iterable<Event> events, String name) {
        int depth = 0;
        int documents = 0;
        for (Event event : events) {
            int line = Problems.line(event.getStartMark());
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof AliasEvent) {
                throw refused(name, line, "情景文件不用别名（&、*），请把内容直接写出 (aliases are not used here; write the content out)");
            } else if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw refused(name, line, "一个文件只写一个情景，请去掉“---”之后的部分 (one scenario to a file)");
            }
            if (depth > DEEPEST) {
                throw refused(name, line, "嵌套太深，不像情景文件；请核对 (nested too deeply for a scenario)");
            }
        }
    }

    private static ScenarioRefused refused(String name, int line, String what) {
        return new ScenarioRefused(name, List.of(new ScenarioProblem(line, "", what)));
    }
}
