package org.tongban.conformance.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.CaseStep;
import org.tongban.policy.window.ContinuityPolicy;
import org.tongban.policy.window.ItemRecordPolicy;
import org.tongban.policy.window.OnSpotPolicy;
import org.tongban.policy.window.OnSpotPolicy.Period;
import org.tongban.policy.window.ScorecardPolicy;
import org.tongban.policy.window.ScorecardPolicy.Standing;
import org.tongban.policy.window.SeparationPolicy;
import org.tongban.policy.window.WindowType;

/** YK: the reform's scorecard, separation, items' records, cases settled on the spot, service without a gap. */
@Component
public final class YongkangServiceCases implements ClauseAdapter {

    /** The cases' words for the fields of a record. */
    private static final Map<String, String> FIELDS = Map.of("standard", "受理标准", "authority", "授权权限", "flow", "流程");

    private final PolicyPack pack;
    private final ScorecardPolicy scorecard;
    private final SeparationPolicy separation;
    private final ItemRecordPolicy records;
    private final OnSpotPolicy onSpot;
    private final ContinuityPolicy continuity;

    @Activate
    public YongkangServiceCases(@Reference(target = "(pack=yongkang)") PolicyPack pack, @Reference(target = "(pack=yongkang)") ScorecardPolicy scorecard,
            @Reference(target = "(pack=yongkang)") SeparationPolicy separation, @Reference(target = "(pack=yongkang)") ItemRecordPolicy records,
            @Reference(target = "(pack=yongkang)") OnSpotPolicy onSpot, @Reference(target = "(pack=yongkang)") ContinuityPolicy continuity) {
        this.pack = pack;
        this.scorecard = scorecard;
        this.separation = separation;
        this.records = records;
        this.onSpot = onSpot;
        this.continuity = continuity;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YK-2-a", "YK-4.1.1-a", "YK-4.1.2-a", "YK-4.1.2-b", "YK-6.1-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "YK-2-a" -> scored(asked);
            case "YK-4.1.1-a" -> separated(asked);
            case "YK-4.1.2-a" -> recorded(asked);
            case "YK-4.1.2-b" -> settled(asked);
            default -> kept(asked);
        };
    }

    private Answer scored(PackCase asked) {
        Words words = asked.words();
        Standing before = standing(words.words("baseline"));
        Standing now = standing(words.words("current"));
        Words targets = words.words("targets");
        asked.enter("yk.scorecard.windows", targets.maybeCount("windows")).enter("yk.scorecard.staff", targets.maybeCount("staff"))
                .enter("yk.scorecard.perHead", targets.maybeCount("itemsPerHead"));
        return PackCase.answer(scorecard.score(before, now, asked.sheet()), found -> PackCase.result(found.verdict()).and("windowsDelta", found.windowsDelta())
                .and("staffDelta", found.staffDelta()).and("itemsPerHead", Map.of("baseline", found.perHeadBefore(), "current", found.perHeadNow())));
    }

    private static Standing standing(Words words) {
        long staff = words.count("staff");
        if (staff < 1) {
            throw new Unsupported("“staff”应为正数，读到：" + staff);
        }
        return new Standing((int) words.count("windows"), (int) staff, words.count("items"));
    }

    private Answer separated(PackCase asked) {
        Words words = asked.words().knows("case");
        CaseStep step = WindowWords.step(words.text("step"));
        Finding<CaseStep> found = separation.mayDo(step, words.text("actor"), words.maybeText("acceptedBy"), asked.sheet());
        if (found instanceof Finding.Refused<CaseStep> refused) {
            return Answer.of(false).and("allowed", false).and("rule", refused.why());
        }
        return PackCase.answer(found, done -> Answer.of(true).and("allowed", true));
    }

    /** A field that the case does not mention is not judged; one that it says to be null is without content. */
    private Answer recorded(PackCase asked) {
        Words words = asked.words().knows("item");
        WindowType window = WindowWords.type(words.text("window"));
        Map<String, String> recorded = new LinkedHashMap<>();
        FIELDS.forEach((word, field) -> {
            if (words.names().contains(word)) {
                recorded.put(field, words.maybeText(word).orElse(""));
            }
        });
        return PackCase.answer(records.lacking(window, recorded, asked.sheet()), found -> {
            List<String> missing = found.fields().stream().map(YongkangServiceCases::word).toList();
            return PackCase.result(found.verdict()).and("missing", missing.isEmpty() ? null : missing);
        });
    }

    private static String word(String field) {
        return FIELDS.entrySet().stream().filter(each -> each.getValue().equals(field)).map(Map.Entry::getKey).findFirst().orElse(field);
    }

    /** Every word but the department's is a period, in the order of the names. */
    private Answer settled(PackCase asked) {
        Words words = asked.words().knows("dept");
        List<Period> periods = new ArrayList<>();
        words.names().stream().filter(name -> !name.equals("dept")).sorted().forEach(name -> {
            Words period = words.words(name);
            periods.add(new Period(name, period.count("items"), period.count("onSpot")));
        });
        return PackCase.answer(onSpot.report(periods, asked.sheet()), found -> {
            Map<String, Object> shares = new LinkedHashMap<>();
            for (int i = 0; i < periods.size(); i++) {
                shares.put(periods.get(i).name(), found.shares().get(i));
            }
            return Answer.saying("share", shares).and("trend", found.trend());
        });
    }

    private Answer kept(PackCase asked) {
        Words words = asked.words();
        String window = words.text("window");
        boolean open = words.maybeFlag("open").orElse(true);
        int rostered = (int) words.count("rostered");
        LocalDate day = words.maybeDate("date").orElseGet(pack::inForceFrom);
        return PackCase.answer(continuity.goesOn(window, day, open, rostered, asked.sheet(day)), PackCase::result);
    }
}
