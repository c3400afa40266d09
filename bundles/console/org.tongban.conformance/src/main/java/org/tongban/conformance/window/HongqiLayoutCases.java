package org.tongban.conformance.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.Words;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallFacts.Zone;
import org.tongban.policy.window.HallPolicy;
import org.tongban.policy.window.WindowType;

/** HQ: zones, facilities, and what windows stand in the hall. */
@Component
public final class HongqiLayoutCases implements ClauseAdapter {

    private static final String DEVICE = "评价器";
    private static final String CODE = "评价二维码";

    private final PolicyPack pack;
    private final HallPolicy policy;

    @Activate
    public HongqiLayoutCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") HallPolicy policy) {
        this.pack = pack;
        this.policy = policy;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-2.1.2-b", "HQ-2.1.2-c", "HQ-2.3.1.1-a", "HQ-2.3.2-a", "HQ-2.3.3-a", "HQ-2.4.3-a", "HQ-2.4.4-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        HallCase asked = new HallCase(pack, policy, clause, in);
        return switch (clause) {
            case "HQ-2.1.2-b" -> zones(asked);
            case "HQ-2.1.2-c" -> facilities(asked);
            case "HQ-2.3.1.1-a" -> floorOne(asked);
            case "HQ-2.3.2-a" -> departments(asked);
            case "HQ-2.3.3-a" -> green(asked);
            case "HQ-2.4.3-a" -> labels(asked);
            default -> evaluation(asked);
        };
    }

    /** A hall with a zone and a facility that no document asks for, so that its zones and facilities count as recorded. */
    private static HallFacts hall() {
        return HallCase.hall(SiteLevel.DISTRICT).withZone(Zone.of("入口", "", 1)).withFacility("座椅", 1);
    }

    private static Answer zones(HallCase asked) {
        HallFacts hall = hall();
        for (String zone : HallCase.texts(asked.words(), "zones")) {
            hall = hall.withZone(Zone.of(zone, "", 1));
        }
        return HallCase.answer(asked.check(hall));
    }

    private static Answer facilities(HallCase asked) {
        Words assets = asked.words().words("assets");
        HallFacts hall = hall();
        for (String kind : assets.names()) {
            hall = hall.withFacility(kind, (int) assets.count(kind));
        }
        return HallCase.answer(asked.check(hall));
    }

    private static Answer floorOne(HallCase asked) {
        long here = asked.words().count("floor1");
        long above = asked.words().maybeCount("floor2").orElse(0L);
        HallFacts hall = HallCase.windows(hall(), here, 1, WindowType.COMPREHENSIVE, window -> window);
        return HallCase.answer(asked.check(HallCase.windows(hall, above, 2, WindowType.COMPREHENSIVE, window -> window)));
    }

    private Answer departments(HallCase asked) {
        Words windows = asked.words().words("windows");
        String area = asked.words().maybeText("zone").orElseGet(() -> asked.asked().named("部门综合受理窗口所在区"));
        HallFacts hall = hall().withZone(Zone.of(area, "", 1));
        for (String department : windows.names()) {
            hall = HallCase.windows(hall, windows.count(department), 1, WindowType.DEPARTMENT_COMPREHENSIVE, window -> window.inZone(area).ofGroup(department, List.of(department)));
        }
        return HallCase.answer(asked.check(hall));
    }

    private static Answer green(HallCase asked) {
        Words areas = asked.words().words("green");
        HallFacts hall = hall();
        for (String area : areas.names()) {
            hall = HallCase.windows(hall.withZone(Zone.of(area, "", 1)), areas.count(area), 1, WindowType.COMPREHENSIVE,
                    window -> window.inZone(area).labelled(Set.of("绿色通道")));
        }
        return HallCase.answer(asked.check(hall));
    }

    /** Each label on a window of its own, or shared out over as many windows as the case says. */
    private static Answer labels(HallCase asked) {
        List<String> labels = HallCase.texts(asked.words(), "labels");
        Optional<Long> said = asked.words().maybeCount("windows");
        int windows = (int) Math.min(said.orElse((long) labels.size()), labels.size());
        if (windows < 1 && !labels.isEmpty()) {
            throw new Unsupported("没有窗口就不能挂牌");
        }
        List<Set<String>> carried = new ArrayList<>();
        for (int n = 0; n < labels.size(); n++) {
            if (n < windows) {
                carried.add(new LinkedHashSet<>());
            }
            carried.get(n % windows).add(labels.get(n));
        }
        HallFacts hall = hall();
        for (Set<String> each : carried) {
            hall = HallCase.windows(hall, 1, 1, WindowType.COMPREHENSIVE, window -> window.labelled(each));
        }
        return HallCase.answer(asked.check(hall));
    }

    private static Answer evaluation(HallCase asked) {
        Words words = asked.words();
        long windows = words.count("windows");
        long device = words.count("withDevice");
        long code = words.count("withQr");
        long both = words.maybeCount("withBoth").orElse(Math.min(device, code));
        long neither = windows - device - code + both;
        if (both > device || both > code || neither < 0) {
            throw new Unsupported("withDevice、withQr、withBoth 与 windows 不一致");
        }
        HallFacts hall = HallFacts.of("大厅", SiteLevel.DISTRICT);
        hall = HallCase.windows(hall, both, 1, WindowType.COMPREHENSIVE, window -> window.equippedWith(Set.of(DEVICE, CODE)));
        hall = HallCase.windows(hall, device - both, 1, WindowType.COMPREHENSIVE, window -> window.equippedWith(Set.of(DEVICE)));
        hall = HallCase.windows(hall, code - both, 1, WindowType.COMPREHENSIVE, window -> window.equippedWith(Set.of(CODE)));
        hall = HallCase.windows(hall, neither, 1, WindowType.COMPREHENSIVE, window -> window);
        Answer answer = HallCase.answer(asked.check(hall));
        return answer.and("coverage", answer.fields().get("value"));
    }
}
