package org.tongban.conformance.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.CaseDesk;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.ExcellentCapPolicy;
import org.tongban.policy.assessment.ExcellentCapPolicy.CapCheck;
import org.tongban.policy.assessment.ExcellentCapPolicy.Unit;

/** Cases about the cap on the best grade: monthly 好 or annual 优秀, of one number of people or unit by unit. */
@Component
public final class CapCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final ExcellentCapPolicy caps;

    @Activate
    public CapCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") ExcellentCapPolicy caps) {
        this.pack = pack;
        this.caps = caps;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.8.1-b");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        String grade = words.has("优秀") ? "优秀" : "好";
        AssessmentPeriod period = grade.equals("优秀") ? AssessmentPeriod.year(Asked.year(pack))
                : words.maybeMonth("month").map(AssessmentPeriod::of).orElse(new AssessmentPeriod(Asked.year(pack), 1));
        CaseDesk desk = new CaseDesk().choose("sc.excellent.cap", words.maybeText("pool").map(CapCases::letter)).choose("sc.excellent.cap", words.reading());
        List<Unit> units = units(words, grade);
        words.done();
        CapCheck check = caps.check(period, units, Asked.on(pack.inForceFrom(), pack, desk)).value().orElseThrow();
        Optional<Long> cap = check.cap().isPresent() ? Optional.of(check.cap().getAsLong()) : Optional.empty();
        return new Answer(check.result(), Map.of("result", check.result(), "N", check.people(), "total", check.best(), "cap", cap, "warnUnits", check.warnUnits()));
    }

    private static List<Unit> units(Words words, String grade) {
        if (!words.has("units")) {
            return List.of(new Unit("合计", words.count("N"), words.count(grade)));
        }
        Words people = words.words("units");
        Words best = words.words(grade);
        List<Unit> units = new ArrayList<>();
        for (String name : people.names()) {
            units.add(new Unit(name, people.count(name), best.maybeCount(name).orElse(0L)));
        }
        words.knows("N");
        return units;
    }

    private static String letter(String pool) {
        return switch (pool) {
            case "DISTRICT" -> "A";
            case "CENTRE", "CENTER", "UNIT" -> "C";
            default -> throw new Unsupported("不认识的范围：" + pool);
        };
    }
}
