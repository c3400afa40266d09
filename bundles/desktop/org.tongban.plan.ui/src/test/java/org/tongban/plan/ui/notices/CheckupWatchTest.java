package org.tongban.plan.ui.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.checkup.Checkup;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.plan.ui.Bureau;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.checkup.CheckupModel;
import org.tongban.plan.ui.checkup.SeenFindings;
import org.tongban.policy.declared.Inconsistency;
import org.tongban.policy.declared.Kind;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Notice;

class CheckupWatchTest {

    private final Map<String, String> remembered = new HashMap<>();

    /** Remembers, and can do nothing else. */
    private Desktop desktop() {
        return (Desktop) Proxy.newProxyInstance(Desktop.class.getClassLoader(), new Class<?>[] {Desktop.class}, (proxy, method, arguments) -> switch (method.getName()) {
            case "remembered" -> remembered.get(arguments[0]);
            case "remember" -> remembered.put((String) arguments[0], (String) arguments[1]);
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static List<CheckupFinding> found() {
        Worksheet sheet = new Worksheet(LocalDate.parse("2025-06-01"));
        Inconsistency what = Inconsistency.of(Kind.GRADES_GAP, "等次", Verdict.WARN, Stream.of(new SuchengPack().instrument().clause("SC-2.2.8.2-d"))).title("条件有空档", "a gap").says("写明", "stated").found("算得", "found").on(sheet);
        return List.of(new CheckupFinding(what, Optional.empty(), List.of(), sheet.lines()));
    }

    @Test
    void tellsOnceWhatNobodyHasSeenAndLeadsToIt() throws Exception {
        try (Bureau bureau = Bureau.of("sucheng")) {
            Checkup checkup = (pack, site, day) -> pack.id().equals("sucheng") ? found() : List.of();
            CheckupWatch watch = new CheckupWatch(bureau.workspaces, bureau.plan, bureau.book, bureau.registers, checkup, desktop(), Bureau.CLOCK);
            Notice notice = watch.notices(Locale.CHINA).get(0);
            assertEquals("体检发现1项没有看过的问题，如“条件有空档”", notice.sentence());
            assertEquals(Notice.Weight.DUE, notice.weight());
            assertEquals(PlanParts.CHECKUP, notice.part());
            CheckupModel screen = new CheckupModel(bureau.workspaces, bureau.plan, bureau.documents, checkup, new SeenFindings(remembered::get, remembered::put), Bureau.CLOCK);
            screen.show(screen.read());
            screen.markSeen();
            assertEquals(List.of(), watch.notices(Locale.CHINA));
            bureau.workspaces.open = false;
            remembered.clear();
            assertEquals(List.of(), watch.notices(Locale.CHINA));
        }
    }
}
