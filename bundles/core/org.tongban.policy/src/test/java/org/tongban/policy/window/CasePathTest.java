package org.tongban.policy.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongban.policy.window.CasePath.Station;
import org.tongban.policy.window.CasePathPolicy.Deviation;
import org.tongban.policy.window.CasePathPolicy.Fault;
import org.tongban.policy.window.CasePathPolicy.Stop;

class CasePathTest {

    private static final CasePath WAY = new CasePath(List.of(new Station(CaseStep.ACCEPT, Set.of(WindowType.COMPREHENSIVE)), new Station(CaseStep.HANDLE, Set.of()),
            new Station(CaseStep.ISSUE, Set.of(WindowType.ISSUE))));

    private static final Stop ACCEPT = new Stop(CaseStep.ACCEPT, "综合3", Optional.of(WindowType.COMPREHENSIVE));
    private static final Stop HANDLE = new Stop(CaseStep.HANDLE, "住建后台", Optional.empty());
    private static final Stop ISSUE = new Stop(CaseStep.ISSUE, "出件窗口", Optional.of(WindowType.ISSUE));

    @Test
    void hasNothingAgainstTheDocumentsWay() {
        assertEquals(List.of(), WAY.deviations(List.of(new Stop(CaseStep.CONSULT, "导服", Optional.empty()), ACCEPT, HANDLE, ISSUE)));
    }

    @Test
    void saysWhatIsMissingElsewhereOrTooEarly() {
        assertEquals(List.of(new Deviation(CaseStep.HANDLE, Fault.MISSING, "")), WAY.deviations(List.of(ACCEPT, ISSUE)));
        assertEquals(List.of(new Deviation(CaseStep.HANDLE, Fault.ELSEWHERE, "综合3")),
                WAY.deviations(List.of(ACCEPT, new Stop(CaseStep.HANDLE, "综合3", Optional.of(WindowType.COMPREHENSIVE)), ISSUE)));
        assertEquals(List.of(new Deviation(CaseStep.ISSUE, Fault.TOO_EARLY, "出件窗口")), WAY.deviations(List.of(ACCEPT, ISSUE, HANDLE)));
    }
}
