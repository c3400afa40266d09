package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Window;

/** The five windows for special purposes, each by a label on a window (二（四）3). */
final class SpecialWindows {

    static final Citation CLAUSE = clause("2.4.3-a");

    static final Dated<List<String>> LABELS = Dated.<List<String>>named("专门窗口").from(IN_FORCE, List.of("有诉即办", "帮办代办", "一件事一次办", "跨省通办全豫通办", "政策咨询兑现"), CLAUSE);

    /** Shorter labels under which such windows are recorded. */
    private static final Map<String, Set<String>> ALSO = Map.of("帮办代办", Set.of("代办帮办"), "一件事一次办", Set.of("一件事"), "跨省通办全豫通办", Set.of("跨省通办", "全豫通办"),
            "政策咨询兑现", Set.of("政策兑现", "政策咨询"));

    private SpecialWindows() {
    }

    static Finding<Checked> check(HallFacts hall, Worksheet sheet) {
        if (hall.windows().isEmpty()) {
            return sheet.granted("专门窗口", Checked.nothingRecorded(), CLAUSE);
        }
        List<String> wanted = sheet.figure(LABELS);
        List<Window> labelled = hall.windows().stream().filter(window -> wanted.stream().anyMatch(label -> carries(window, label))).toList();
        sheet.fact("挂牌窗口", labelled.stream().map(window -> window.number() + "（" + String.join("、", window.labels().stream().sorted().toList()) + "）").toList());
        if (sheet.reading(WindowReadings.SPECIAL).equals("A")) {
            return sheet.granted("专门窗口", Checked.each(wanted, label -> labelled.stream().anyMatch(window -> carries(window, label))), CLAUSE);
        }
        Map<Window, String> places = new LinkedHashMap<>();
        wanted.forEach(label -> seat(label, labelled, places, new HashSet<>()));
        return sheet.granted("专门窗口", Checked.each(wanted, places::containsValue), CLAUSE);
    }

    /** Finds the label a window of its own, moving earlier labels to other windows of theirs where that makes room. */
    private static boolean seat(String label, List<Window> windows, Map<Window, String> places, Set<Window> tried) {
        for (Window window : windows) {
            if (carries(window, label) && tried.add(window)) {
                String sitting = places.get(window);
                if (sitting == null || seat(sitting, windows, places, tried)) {
                    places.put(window, label);
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean carries(Window window, String label) {
        return window.labels().stream().map(Names::plain).anyMatch(carried -> carried.equals(label) || ALSO.getOrDefault(label, Set.of()).contains(carried));
    }
}
