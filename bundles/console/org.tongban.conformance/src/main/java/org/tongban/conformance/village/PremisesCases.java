package org.tongban.conformance.village;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.DoorSignPolicy;
import org.tongban.policy.village.FloorAreaPolicy;
import org.tongban.policy.village.StationLocationPolicy;
import org.tongban.policy.village.WindowCountPolicy;

/** YS-3.1.1-a, YS-3.1.1-b, YS-3.1.2-a, YS-3.1.3-a: house, area, windows, sign. */
@Component
public final class PremisesCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final StationLocationPolicy location;
    private final FloorAreaPolicy area;
    private final WindowCountPolicy windows;
    private final DoorSignPolicy sign;

    @Activate
    public PremisesCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") StationLocationPolicy location,
            @Reference(target = "(pack=yushan)") FloorAreaPolicy area, @Reference(target = "(pack=yushan)") WindowCountPolicy windows,
            @Reference(target = "(pack=yushan)") DoorSignPolicy sign) {
        this.pack = pack;
        this.location = location;
        this.area = area;
        this.windows = windows;
        this.sign = sign;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YS-3.1.1-a", "YS-3.1.1-b", "YS-3.1.2-a", "YS-3.1.3-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        Words words = asked.words();
        String village = words.maybeText("village").orElse("");
        switch (clause) {
            case "YS-3.1.1-a" -> {
                String house = words.text("location");
                String reason = words.maybeText("reason").orElse("");
                return PackCase.answer(location.location(house, reason, asked.sheet()), PackCase::result);
            }
            case "YS-3.1.1-b" -> {
                BigDecimal metres = words.number("area");
                return PackCase.answer(area.area(metres, asked.sheet()), PackCase::result);
            }
            case "YS-3.1.2-a" -> {
                int residents = (int) words.count("residents");
                int count = (int) words.count("windows");
                return PackCase.answer(windows.windows(residents, count, asked.sheet()),
                        check -> PackCase.result(check.verdict()).and("required", check.required()).and("max", check.max()));
            }
            default -> {
                String text = words.maybeText("sign").orElse("");
                return PackCase.answer(sign.sign(text, village, asked.sheet()), PackCase::result);
            }
        }
    }
}
