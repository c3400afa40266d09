package org.tongban.conformance.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Window;
import org.tongban.policy.window.HallPolicy;
import org.tongban.policy.window.WindowType;

/**
 * A case about a hall: its words become the facts of a hall, and the very check that {@code window check} runs for the
 * clause answers.
 */
final class HallCase {

    /** Beyond this a case is refused rather than built window by window. */
    private static final long MAX_WINDOWS = 10_000;

    private final PackCase asked;
    private final String clause;
    private final List<HallCheck> checks;

    HallCase(PolicyPack pack, HallPolicy policy, String clause, Map<String, Object> in) {
        asked = new PackCase(pack, clause, in);
        this.clause = clause;
        checks = policy.checks().stream().filter(check -> check.clause().clause().equals(clause)).toList();
    }

    PackCase asked() {
        return asked;
    }

    Words words() {
        return asked.words();
    }

    /** A hall of the level with a guide's desk and nothing else: recorded, but of what the case does not say there is none. */
    static HallFacts hall(SiteLevel level) {
        return HallFacts.of("大厅", level).withWindow(Window.of("导服", 1, WindowType.OTHER));
    }

    /** The hall with so many windows more, numbered, each made by {@code sketch} from a plain one of that type. */
    static HallFacts windows(HallFacts hall, long count, int floor, WindowType type, UnaryOperator<Window> sketch) {
        if (count < 0 || count > MAX_WINDOWS) {
            throw new Unsupported("窗口数应为0至" + MAX_WINDOWS + "，读到：" + count);
        }
        HallFacts more = hall;
        for (long n = 1; n <= count; n++) {
            more = more.withWindow(sketch.apply(Window.of(type.label() + (hall.windows().size() + n), floor, type)));
        }
        return more;
    }

    /** Runs the check of the clause. Every word of the case must have been read. */
    Finding<Checked> check(HallFacts hall) {
        return check(hall, 0);
    }

    /** Runs one of several checks of the clause, from 0 in the order of the policy. */
    Finding<Checked> check(HallFacts hall, int which) {
        if (which >= checks.size()) {
            throw new Unsupported("文件没有这一条款的检查：" + clause);
        }
        return checks.get(which).check(hall, asked.sheet());
    }

    /** The verdict alone and as {@code result}, with value, limit, and what is missing if anything is. */
    static Answer answer(Finding<Checked> finding) {
        return PackCase.answer(finding, found -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("result", found.verdict());
            fields.put("value", found.value());
            fields.put("limit", found.limit());
            if (!found.missing().isEmpty()) {
                fields.put("missing", found.missing());
            }
            return new Answer(found.verdict(), fields);
        });
    }

    /** The texts of a list. */
    static List<String> texts(Words words, String word) {
        return new ArrayList<>(words.list(word).stream().map(String::valueOf).toList());
    }
}
