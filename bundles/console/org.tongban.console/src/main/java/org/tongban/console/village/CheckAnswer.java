package org.tongban.console.village;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.console.Terminal;
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.policy.village.StationTier;
import org.tongban.village.StationCheck;

/** A station's checks as the commands answer them. */
final class CheckAnswer {

    private CheckAnswer() {
    }

    /** One of a station's checks. */
    private record Check(String id, String title, String english, Optional<Verdict> verdict, Optional<? extends Finding<?>> finding) {
    }

    private static List<Check> checks(StationCheck check) {
        return List.of(new Check("ratio", "办件比", "ratio", check.ratioVerdict(), check.ratio()),
                new Check("windows", "窗口", "windows", check.windowsVerdict(), check.windows()),
                new Check("area", "面积", "area", check.areaVerdict(), check.area()),
                new Check("sitting", "坐班", "duty", check.sittingVerdict(), check.sitting()));
    }

    static Map<String, Object> tree(StationCheck check) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("village", check.site().name());
        tree.put("tier", check.tier().map(StationTier::label).orElse(null));
        tree.put("cases", check.cases());
        tree.put("residents", check.residents().orElse(null));
        tree.put("ratio", ratio(check).orElse(null));
        checks(check).forEach(one -> tree.put(one.id() + "_ok", ok(one.verdict())));
        return tree;
    }

    static String line(StationCheck check, Terminal terminal) {
        StringBuilder line = new StringBuilder(check.site().name()).append("  ").append(check.tier().map(StationTier::label).orElse("—"));
        line.append(terminal.text("  办件 ", "  cases ")).append(check.cases()).append(terminal.text("  常住 ", "  residents "))
                .append(check.residents().map(String::valueOf).orElse("—")).append(terminal.text("  比值 ", "  ratio ")).append(ratio(check).orElse("—"));
        for (Check one : checks(check)) {
            line.append("  ").append(terminal.text(one.title(), one.english())).append(' ').append(word(one.verdict(), terminal));
        }
        return line.toString();
    }

    static void why(StationCheck check, int year, Terminal terminal) {
        List<Map<String, Object>> trees = new ArrayList<>();
        for (Check one : checks(check)) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("check", one.id());
            tree.put("ok", ok(one.verdict()));
            tree.put("result", result(one));
            tree.put("workings", one.finding().map(finding -> WorkingsAnswer.tree(finding.workings())).orElse(List.of()));
            trees.add(tree);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("village", check.site().name());
        answer.put("year", year);
        answer.put("tier", check.tier().map(StationTier::label).orElse(null));
        answer.put("result", check.fails() ? Verdict.FAIL.label() : check.meetsItsStandard() ? Verdict.PASS.label() : Verdict.NA.label());
        answer.put("checks", trees);
        terminal.answer(answer, out -> {
            out.println(line(check, terminal));
            for (Check one : checks(check)) {
                out.println(terminal.text(one.title() + "：", one.english() + ": ") + result(one));
                one.finding().ifPresent(finding -> WorkingsAnswer.write(finding.workings(), out));
            }
        });
    }

    private static String result(Check check) {
        return check.finding().map(finding -> finding.value().map(CheckAnswer::text).orElseGet(finding::reason)).orElse("缺少数据或没有适用的方案，未核查 (not checked)");
    }

    private static String text(Object value) {
        return value instanceof Verdict verdict ? verdict.label() : value.toString();
    }

    private static Optional<String> ratio(StationCheck check) {
        return check.ratio().flatMap(Finding::value).flatMap(found -> found.ratio()).map(Object::toString);
    }

    /** Null where nothing can be said. */
    private static @Nullable Boolean ok(Optional<Verdict> verdict) {
        return verdict.filter(known -> known != Verdict.NA).map(known -> known != Verdict.FAIL).orElse(null);
    }

    private static String word(Optional<Verdict> verdict, Terminal terminal) {
        return verdict.map(known -> terminal.text(known.label(), known.name())).orElse("—");
    }
}
