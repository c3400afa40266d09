package org.tongban.console.village;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongban.console.Terminal;
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.law.Finding;
import org.tongban.village.StationProgress.Standing;

/** The progress of the reform as the command answers it. */
final class ProgressAnswer {

    private ProgressAnswer() {
    }

    static void answer(Standing standing, Terminal terminal) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("asOf", standing.day().toString());
        answer.put("stations", standing.stations());
        answer.put("built", standing.built());
        answer.put("meetingStandard", standing.meeting());
        answer.put("construction", tree(standing.construction()));
        answer.put("achievement", tree(standing.achievement()));
        answer.put("split", tree(standing.split()));
        terminal.answer(answer, out -> {
            out.println(terminal.text("截至 " + standing.day() + "：村站 " + standing.stations() + " 个，建成 " + standing.built() + " 个，达标 " + standing.meeting() + " 个",
                    "As of " + standing.day() + ": " + standing.stations() + " stations, " + standing.built() + " built, " + standing.meeting() + " up to standard"));
            out.println(terminal.text("建设：", "Construction: ") + result(standing.construction()));
            out.println(terminal.text("目标：", "Goal: ") + result(standing.achievement()));
            out.println(terminal.text("类型：", "Tiers: ") + result(standing.split()));
        });
    }

    private static Map<String, Object> tree(Optional<? extends Finding<?>> finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("result", result(finding));
        finding.ifPresent(found -> tree.put("workings", WorkingsAnswer.tree(found.workings())));
        return tree;
    }

    private static String result(Optional<? extends Finding<?>> finding) {
        return finding.map(found -> found.value().map(Object::toString).orElseGet(found::reason)).orElse("没有适用的方案 (no policy answers)");
    }
}
