package org.tongban.conformance.village;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Answer;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.village.DutyPolicy;
import org.tongban.policy.village.DutyPolicy.DutyCheck;
import org.tongban.policy.village.DutyPolicy.DutyWeek;
import org.tongban.policy.village.StationTier;

/** YS-3.3.9-b/c/d: on how many days a station is staffed. */
@Component
public final class DutyCases implements ClauseAdapter {

    private static final Map<String, StationTier> TIERS = Map.of("YS-3.3.9-b", StationTier.DEMONSTRATION, "YS-3.3.9-c", StationTier.STANDARD, "YS-3.3.9-d",
            StationTier.SIMPLE);

    private final PolicyPack pack;
    private final DutyPolicy duty;

    @Activate
    public DutyCases(@Reference(target = "(pack=yushan)") PolicyPack pack, @Reference(target = "(pack=yushan)") DutyPolicy duty) {
        this.pack = pack;
        this.duty = duty;
    }

    @Override
    public Set<String> clauses() {
        return TIERS.keySet();
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        Words words = asked.words();
        Optional<LocalDate> monday = words.maybeDate("week");
        List<DayOfWeek> dutyOn = words.list("dutyOn").stream().map(DutyCases::day).toList();
        DutyWeek week = new DutyWeek(TIERS.get(clause), monday, words.maybeCount("workingDays").map(Long::intValue),
                words.maybeCount("dutyDays").map(Long::intValue), dutyOn);
        return PackCase.answer(duty.week(week, asked.sheet(monday.orElse(pack.inForceFrom()))), DutyCases::said);
    }

    private static Answer said(DutyCheck check) {
        return PackCase.result(check.verdict()).and("missing", check.missing()).and("required", check.required()).and("distinctWorkingDays", check.dutyDays());
    }

    /** Mon, Monday, 周一 or an ISO date. */
    private static DayOfWeek day(Object word) {
        String text = word.toString().strip();
        Optional<DayOfWeek> named = Arrays.stream(DayOfWeek.values()).filter(day -> text.length() >= 3 && day.name().startsWith(text.toUpperCase(Locale.ROOT))).findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        if (text.matches("(周|星期)[一二三四五六日天]")) {
            return DayOfWeek.of("一二三四五六日天".indexOf(text.charAt(text.length() - 1)) % 7 + 1);
        }
        try {
            return LocalDate.parse(text).getDayOfWeek();
        } catch (DateTimeException e) {
            throw new Unsupported("不认识的日子：" + text);
        }
    }
}
