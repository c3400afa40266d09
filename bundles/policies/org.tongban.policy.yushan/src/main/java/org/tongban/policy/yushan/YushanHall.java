package org.tongban.policy.yushan;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallPolicy;
import org.tongban.policy.window.WindowType;

/** What the document asks of a village station of which windows are recorded: the same rule as for a station of which only their number is. */
@Component
@Pack(YushanPack.ID)
public final class YushanHall implements HallPolicy {

    private static final Citation WINDOWS = YushanPack.clause("3.1.2-a");
    private static final YushanPremises PREMISES = new YushanPremises();

    private static final List<HallCheck> CHECKS = List.of(HallCheck.of(WINDOWS, "综合窗口数", hall -> hall.level() == SiteLevel.VILLAGE, YushanHall::windows));

    @Override
    public List<HallCheck> checks() {
        return CHECKS;
    }

    private static Finding<Checked> windows(HallFacts hall, Worksheet sheet) {
        if (hall.windows().isEmpty() || hall.residents().isEmpty()) {
            return sheet.granted("综合窗口", Checked.nothingRecorded(), WINDOWS);
        }
        int windows = (int) hall.windows().stream().filter(window -> window.type() == WindowType.COMPREHENSIVE || window.type() == WindowType.FULL_SUBJECT).count();
        return PREMISES.windows(hall.residents().getAsInt(), windows, sheet)
                .map(check -> new Checked(check.verdict(), windows, check.required() == check.max() ? check.required() : check.required() + "—" + check.max()));
    }
}
