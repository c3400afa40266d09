package org.tongban.console.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.law.Finding;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingSource.Check;
import org.tongban.plan.filing.FilingStep;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.policy.plan.FilingRule.Stand;

/** Filings for programs. */
final class FilingTree {

    private FilingTree() {
    }

    static Map<String, Object> line(FilingEntry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Optional<Filing> filing = entry.filing();
        tree.put("id", filing.map(Filing::id).orElse(null));
        tree.put("kind", entry.duty().kind());
        tree.put("title", entry.duty().title());
        tree.put("clause", entry.duty().clause().clause());
        tree.put("site", entry.site().id().code());
        tree.put("siteName", entry.site().name());
        tree.put("to", entry.duty().to());
        tree.put("subject", entry.subject().toString());
        tree.put("state", filing.map(each -> each.state().name()).orElse("MISSING"));
        tree.put("version", filing.map(each -> each.latest().number()).orElse(null));
        tree.put("digest", filing.map(each -> each.latest().digest()).orElse(null));
        tree.put("intact", filing.map(Filing::isIntact).orElse(null));
        tree.put("due", entry.due().map(Object::toString).orElse(null));
        tree.put("standing", entry.standing().map(Enum::name).orElse("NOT_CONFIGURED"));
        tree.put("effect", entry.duty().effect().name());
        tree.put("inEffect", entry.stand().value().map(Stand::holds).orElse(null));
        tree.put("reason", entry.stand().value().isPresent() ? null : entry.stand().reason());
        return tree;
    }

    static Map<String, Object> whole(FilingEntry entry, Filing filing, List<Check> checks) {
        Map<String, Object> tree = line(entry);
        tree.put("versions", filing.versions().stream().map(FilingTree::version).toList());
        tree.put("steps", filing.steps().stream().map(FilingTree::step).toList());
        tree.put("checks", checks.stream().map(FilingTree::check).toList());
        tree.put("workings", workings(entry.stand()));
        return tree;
    }

    private static Map<String, Object> version(FilingVersion version) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", version.number());
        tree.put("digest", version.digest());
        tree.put("intact", version.intact());
        tree.put("by", version.by());
        tree.put("at", version.at().toString());
        tree.put("columns", version.text().contents().<@Nullable Object>map(contents -> contents.columns()).orElse(null));
        tree.put("rows", version.text().contents().<@Nullable Object>map(contents -> contents.rows()).orElse(null));
        return tree;
    }

    private static Map<String, Object> step(FilingStep step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("step", step.kind().name());
        tree.put("version", step.version());
        tree.put("before", step.before().isEmpty() ? null : step.before());
        tree.put("after", step.after());
        tree.put("by", step.by());
        tree.put("at", step.at().toString());
        tree.put("note", step.note());
        return tree;
    }

    private static Map<String, Object> check(Check check) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("result", check.verdict().name());
        tree.put("sentence", check.sentence());
        tree.put("workings", workings(check.finding()));
        return tree;
    }

    private static List<Map<String, Object>> workings(Finding<?> finding) {
        return WorkingsAnswer.tree(finding.workings());
    }
}
