package org.tongban.console.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongban.core.law.Finding;
import org.tongban.plan.state.RecordedEvidence.KeptFile;
import org.tongban.plan.supervision.Circular;
import org.tongban.plan.supervision.Draw;
import org.tongban.plan.supervision.FoundProblem;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.ProblemStep;
import org.tongban.policy.plan.TopicCoverage;

/** Supervision as the console answers it to programs. People by number. */
final class SupervisionTree {

    private SupervisionTree() {
    }

    static Map<String, Object> inspection(Inspection found) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", found.number());
        tree.put("site", found.site().code());
        tree.put("on", found.day().toString());
        tree.put("topic", found.topic());
        tree.put("method", found.method());
        tree.put("source", found.source());
        tree.put("body", found.body());
        tree.put("note", found.note());
        tree.put("draw", found.draw().orElse(null));
        tree.put("sha256", found.file().map(KeptFile::sha256).orElse(null));
        return tree;
    }

    static Map<String, Object> problem(FoundProblem found) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", found.number());
        tree.put("inspection", found.inspection().orElse(null));
        tree.put("site", found.site().code());
        tree.put("on", found.day().toString());
        tree.put("unit", found.unit());
        tree.put("person", found.person().map(person -> person.number()).orElse(null));
        tree.put("kind", found.word());
        tree.put("ground", found.ground());
        tree.put("note", found.note());
        tree.put("deduct", found.deduct().orElse(null));
        tree.put("sha256", found.file().map(KeptFile::sha256).orElse(null));
        return tree;
    }

    static Map<String, Object> problem(ProblemCase found) {
        Map<String, Object> tree = problem(found.problem());
        tree.put("state", found.standing().state().name());
        tree.put("due", found.due().map(Object::toString).orElse(null));
        tree.put("daysLate", found.standing().daysLate());
        tree.put("escalate", found.standing().escalate().orElse(null));
        tree.put("acknowledged", found.isAcknowledged());
        tree.put("accountability", found.accountability().map(Enum::name).orElse(null));
        tree.put("steps", found.steps().stream().map(SupervisionTree::step).toList());
        return tree;
    }

    static Map<String, Object> step(ProblemStep step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", step.number());
        tree.put("problem", step.problem());
        tree.put("step", step.kind().name());
        tree.put("on", step.day().toString());
        tree.put("due", step.due().map(Object::toString).orElse(null));
        tree.put("word", step.word());
        tree.put("note", step.note());
        return tree;
    }

    static Map<String, Object> draw(Draw draw) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", draw.number());
        tree.put("site", draw.site().code());
        tree.put("on", draw.day().toString());
        tree.put("subject", draw.subject());
        tree.put("population", draw.names().size());
        tree.put("seed", draw.seed());
        tree.put("drawn", draw.drawn());
        tree.put("drawnCount", draw.drawn().size());
        tree.put("reproducible", draw.isRepeatable());
        return tree;
    }

    static Map<String, Object> circular(Circular circular) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", circular.number());
        tree.put("on", circular.day().toString());
        tree.put("from", circular.from().toString());
        tree.put("to", circular.to().toString());
        tree.put("title", circular.title());
        tree.put("sha256", circular.sha256());
        tree.put("text", circular.text());
        return tree;
    }

    static Map<String, Object> coverage(int year, Finding<TopicCoverage> finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("year", year);
        tree.put("coverage", finding.value().map(TopicCoverage::share).orElse(null));
        tree.put("missing", finding.value().map(TopicCoverage::missing).orElse(List.of()));
        tree.put("result", finding.value().map(found -> found.verdict().name()).orElse("NA"));
        return tree;
    }
}
