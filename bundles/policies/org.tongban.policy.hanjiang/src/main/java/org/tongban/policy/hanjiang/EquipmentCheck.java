package org.tongban.policy.hanjiang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallFacts;

/** The equipment of 四（四）: in the hall, or at each window, as the clause is read. */
final class EquipmentCheck {

    private EquipmentCheck() {
    }

    static Finding<Checked> check(HallFacts hall, Worksheet sheet) {
        List<String> asked = sheet.figure(HanjiangHall.EQUIPMENT);
        Set<String> inHall = new LinkedHashSet<>();
        hall.facilities().forEach((kind, inService) -> {
            if (inService > 0) {
                inHall.add(kind);
            }
        });
        hall.windows().forEach(window -> inHall.addAll(window.equipment()));
        if (hall.facilities().isEmpty() && inHall.isEmpty()) {
            return sheet.granted("配套设备", new Checked(Verdict.NA, "没有登记设备", String.join("、", asked)), HanjiangHall.HARDWARE);
        }
        List<String> missing = new ArrayList<>(asked.stream().filter(kind -> isWithout(inHall, kind)).toList());
        if (sheet.reading(WindowReadings.EQUIPMENT).equals("A")) {
            List<String> each = sheet.figure(HanjiangHall.PER_WINDOW);
            for (HallFacts.Window window : hall.windows()) {
                each.stream().filter(kind -> !missing.contains(kind) && isWithout(window.equipment(), kind)).forEach(kind -> missing.add(window.number() + "缺" + kind));
            }
        }
        sheet.step("缺少", missing);
        Verdict verdict = missing.isEmpty() ? Verdict.PASS : Verdict.WARN;
        return sheet.granted("配套设备", new Checked(verdict, missing.isEmpty() ? "齐备" : "缺" + missing.size() + "项", String.join("、", asked), missing), HanjiangHall.HARDWARE);
    }

    private static boolean isWithout(Collection<String> have, String kind) {
        return have.stream().noneMatch(one -> isShortFor(one, kind) || isShortFor(kind, one));
    }

    /** Whether the one is the other with characters left out: 自助终端 is 自助服务终端. */
    private static boolean isShortFor(String brief, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            if (full.charAt(i) == brief.charAt(at)) {
                at++;
            }
        }
        return brief.length() > 1 && at == brief.length();
    }
}
