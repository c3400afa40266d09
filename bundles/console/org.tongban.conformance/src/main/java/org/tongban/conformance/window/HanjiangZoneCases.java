package org.tongban.conformance.window;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Verdict;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.ZonePlan;
import org.tongban.policy.window.ZonePlan.Zone;
import org.tongban.policy.window.ZonePlanPolicy;
import org.tongban.policy.window.ZonePlanPolicy.Totals;

/** HJ-4.3: the zones of the district's hall. */
@Component
public final class HanjiangZoneCases implements ClauseAdapter {

    private static final String ZONE_CLAUSES = "HJ-4.3-b";

    private final PolicyPack pack;
    private final ZonePlanPolicy zones;

    @Activate
    public HanjiangZoneCases(@Reference(target = "(pack=hanjiang)") PolicyPack pack, @Reference(target = "(pack=hanjiang)") ZonePlanPolicy zones) {
        this.pack = pack;
        this.zones = zones;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HJ-4.3-a", "HJ-4.3-b1", "HJ-4.3-b2", "HJ-4.3-b3", "HJ-4.3-b4", "HJ-4.3-b5", "HJ-4.3-b6", "HJ-4.3-b7", "HJ-4.3-c");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        if (clause.startsWith(ZONE_CLAUSES)) {
            return zone(asked);
        }
        return clause.equals("HJ-4.3-a") ? proposed(asked) : added(asked);
    }

    private Answer proposed(PackCase asked) {
        Words volumes = asked.words().words("volumes");
        Map<String, Long> cases = new LinkedHashMap<>();
        volumes.names().forEach(zone -> cases.put(zone, volumes.count(zone)));
        Optional<BigDecimal> target = asked.words().maybeNumber("targetPerWindow");
        if (target.filter(each -> each.signum() <= 0).isPresent()) {
            throw new Unsupported("“targetPerWindow”应为正数，读到：" + target.get());
        }
        return PackCase.answer(zones.propose(cases, target, asked.sheet()), found -> Answer.saying("proposal", found.windows()).and("total", found.total()));
    }

    /** A line of the table; what the case says besides stands in place of the document's figure. */
    private Answer zone(PackCase asked) {
        Words words = asked.words();
        String name = words.text("zone");
        OptionalLong cases = words.maybeCount("annualVolume").or(() -> words.maybeCount("volume")).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        OptionalInt windows = number(words, "windows");
        OptionalInt staff = number(words, "staff");
        OptionalInt selfHired = number(words, "selfHired");
        return PackCase.answer(zones.plan(asked.sheet()), plan -> {
            Zone stated = plan.zone(name).orElseThrow(() -> new Unsupported("文件没有这一区：" + name));
            return line(new Zone(name, stated.departments(), cases.isPresent() ? cases : stated.cases(), stated.unstated(), windows.isPresent() ? windows : stated.windows(),
                    staff.isPresent() ? staff : stated.staff(), selfHired.isPresent() ? selfHired : stated.selfHired(), stated.clause()));
        });
    }

    private static Answer line(Zone zone) {
        return Answer.saying("departmentCount", zone.departments().size()).and("departments", zone.departments()).and("annualVolume", boxed(zone.cases()))
                .and("windows", boxed(zone.windows())).and("staff", boxed(zone.staff())).and("selfHired", boxed(zone.selfHired())).and("centreHired", boxed(zone.centreHired()))
                .and("perWindow", zone.perWindow().orElse(null)).and("staffPerWindow", zone.staffPerWindow().map(each -> each.setScale(4, RoundingMode.HALF_UP)).orElse(null));
    }

    /** Lists of numbers, one for each zone; what they add up to. */
    private Answer added(PackCase asked) {
        Words words = asked.words();
        List<Integer> windows = numbers(words, "windows");
        List<Integer> staff = numbers(words, "staff");
        List<Integer> cases = numbers(words, "volumes");
        List<Integer> departments = numbers(words, "departments");
        int selfHired = (int) (long) words.maybeCount("selfHired").orElse(0L);
        int named = (int) (long) words.maybeCount("zonesNamed").orElse(0L);
        List<Zone> listed = new ArrayList<>();
        int lines = IntStream.of(windows.size(), staff.size(), cases.size(), departments.size(), named).max().orElse(0);
        for (int i = 0; i < lines; i++) {
            OptionalInt own = i < staff.size() ? OptionalInt.of(i == 0 ? selfHired : 0) : OptionalInt.empty();
            OptionalInt yearly = at(cases, i);
            listed.add(new Zone("第" + (i + 1) + "区", names(at(departments, i).orElse(0)), yearly.isPresent() ? OptionalLong.of(yearly.getAsInt()) : OptionalLong.empty(), List.of(),
                    at(windows, i), at(staff, i), own, pack.instrument().clause("HJ-4.3-c")));
        }
        boolean zonesAsked = words.has("zonesNamed") || words.has("windows") && words.has("reading");
        return PackCase.answer(zones.totals(new ZonePlan(listed), asked.sheet()), totals -> totals(totals, zonesAsked));
    }

    private static Answer totals(Totals totals, boolean zonesAsked) {
        Verdict verdict = zonesAsked ? totals.zones() : Verdict.passIf(totals.frontMatches().orElse(true));
        Number sum = totals.windows().isPresent() ? Integer.valueOf(totals.windows().getAsInt()) : totals.staff().isPresent() ? Integer.valueOf(totals.staff().getAsInt())
                : totals.cases().isPresent() ? (Number) Long.valueOf(totals.cases().getAsLong()) : boxed(totals.departments());
        Answer answer = PackCase.result(verdict).and("sum", sum).and("centreHired", boxed(totals.centreHired())).and("matchesHJ-4.1-c", totals.frontMatches().orElse(null));
        return totals.departments().isPresent() ? answer.and("baseline", totals.baseline()).and("notPlaced", boxed(totals.notPlaced())) : answer;
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "部门" + n).toList();
    }

    private static OptionalInt at(List<Integer> numbers, int index) {
        return index < numbers.size() ? OptionalInt.of(numbers.get(index)) : OptionalInt.empty();
    }

    private static List<Integer> numbers(Words words, String word) {
        try {
            return words.list(word).stream().map(each -> Integer.valueOf(each.toString())).toList();
        } catch (NumberFormatException e) {
            throw new Unsupported("“" + word + "”应为整数的列表：" + e.getMessage());
        }
    }

    private static OptionalInt number(Words words, String word) {
        return words.maybeCount(word).map(each -> OptionalInt.of(each.intValue())).orElseGet(OptionalInt::empty);
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
