package org.tongban.console.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.plan.milestone.Course;
import org.tongban.plan.milestone.DoneEntry;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestoneRule.Stage;
import org.tongban.policy.plan.MilestoneStanding;

/** Milestones as the console answers them to programs. */
final class MilestoneTree {

    private MilestoneTree() {
    }

    static Map<String, Object> of(MilestoneBoard board) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pack", board.pack());
        tree.put("on", board.day().toString());
        tree.put("stage", board.stage().flatMap(Finding::value).map(Stage::number).orElse(null));
        tree.put("milestones", board.cases().stream().map(MilestoneTree::milestone).toList());
        tree.put("courses", board.courses().stream().map(MilestoneTree::course).toList());
        tree.put("troubles", board.troubles());
        return tree;
    }

    /** Passed, failed, or not yet measured. */
    static String result(MilestoneStanding standing) {
        return standing.verdict().map(Verdict::name).orElse("PENDING");
    }

    static Map<String, Object> milestone(MilestoneCase found) {
        Milestone milestone = found.milestone();
        MilestoneStanding standing = found.standing();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", milestone.id());
        tree.put("title", milestone.title());
        tree.put("clause", milestone.clause().clause());
        tree.put("document", milestone.clause().document());
        tree.put("from", day(milestone.from()));
        tree.put("due", day(milestone.due()));
        tree.put("planned", standing.planned());
        tree.put("actual", standing.actual());
        tree.put("result", result(standing));
        tree.put("state", standing.state().name());
        tree.put("kind", milestone.kind().name());
        tree.put("parts", standing.parts());
        tree.put("done", standing.done());
        tree.put("needed", standing.needed());
        tree.put("open", standing.open());
        tree.put("reachedOn", day(standing.reachedOn()));
        tree.put("daysLate", standing.daysLate());
        tree.put("dueBeforeDocument", standing.dueBeforeDocument());
        tree.put("historic", milestone.historic());
        tree.put("alarm", standing.alarm());
        tree.put("reason", found.reason().map(reason -> reason.text()).orElse(null));
        tree.put("responsible", milestone.responsible());
        tree.put("entries", found.entries().stream().map(MilestoneTree::entry).toList());
        tree.put("told", found.told().stream().map(told -> {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("module", told.module());
            part.put("part", told.part().part());
            part.put("on", told.part().day().toString());
            part.put("share", told.part().share());
            return part;
        }).toList());
        return tree;
    }

    static Map<String, Object> entry(DoneEntry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", entry.number());
        tree.put("milestone", entry.milestone());
        tree.put("part", entry.part());
        tree.put("on", entry.day().toString());
        tree.put("share", entry.share());
        tree.put("note", entry.note());
        tree.put("undoes", entry.undoes().orElse(null));
        tree.put("file", entry.file().map(file -> file.name()).orElse(null));
        tree.put("sha256", entry.file().map(file -> file.sha256()).orElse(null));
        return tree;
    }

    private static Map<String, Object> course(Course course) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", course.title());
        tree.put("milestones", course.milestones());
        tree.put("behind", course.pace().flatMap(Finding::value).map(pace -> pace.isBehind()).orElse(null));
        tree.put("points", course.points().stream().map(point -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("on", point.day().toString());
            each.put("planned", point.planned().orElse(null));
            each.put("actual", point.actual().orElse(null));
            return each;
        }).toList());
        return tree;
    }

    static Map<String, Object> none(LocalDate day) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pack", null);
        tree.put("on", day.toString());
        tree.put("milestones", List.of());
        return tree;
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
