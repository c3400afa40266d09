package org.tongban.conformance.window;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.EfficiencyPolicy;
import org.tongban.policy.window.EfficiencyPolicy.Target;

/** HJ-4.1: the hall before the reform, cases for each clerk. */
@Component
public final class HanjiangEfficiencyCases implements ClauseAdapter {

    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern STAFF_OF_MONTHS = Pattern.compile("staff(\\w{3})(?:_(\\w{3}))?");

    private final PolicyPack pack;
    private final EfficiencyPolicy efficiency;

    @Activate
    public HanjiangEfficiencyCases(@Reference(target = "(pack=hanjiang)") PolicyPack pack, @Reference(target = "(pack=hanjiang)") EfficiencyPolicy efficiency) {
        this.pack = pack;
        this.efficiency = efficiency;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HJ-4.1-a", "HJ-4.1-d");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        if (clause.equals("HJ-4.1-a")) {
            asked.words().knows("baseline");
            return PackCase.answer(efficiency.baseline(asked.sheet()),
                    before -> Answer.saying("departments", before.departments()).and("windows", before.windows()).and("frontStaff", before.frontStaff()));
        }
        return asked.words().has("baselineStaff") ? implied(asked) : perHead(asked);
    }

    private Answer perHead(PackCase asked) {
        Words words = asked.words();
        long cases = words.count("volume");
        BigDecimal staff = words.maybeNumber("staff").orElseGet(() -> averageStaff(words));
        if (staff.signum() <= 0) {
            throw new Unsupported("“staff”应为正数，读到：" + staff);
        }
        return PackCase.answer(efficiency.perHead(cases, staff, asked.sheet()), found -> PackCase.result(found.verdict()).and("averageStaff", staff).and("perCapita", found.cases())
                .and("impliedVolume", found.wanted()).and("shortVolume", found.shortCases().signum() == 0 ? null : found.shortCases()));
    }

    /** The cases that the hall had before, spread over the staff that it is to have. */
    private Answer implied(PackCase asked) {
        Words words = asked.words();
        BigDecimal cases = words.number("baselineStaff").multiply(words.number("baselinePerCapita"));
        return PackCase.answer(efficiency.target(asked.sheet()), target -> with(target, cases));
    }

    private static Answer with(Target target, BigDecimal cases) {
        Answer answer = Answer.saying("impliedVolume", cases);
        for (int staff : new int[] {target.frontStaff(), target.staff()}) {
            answer = answer.and("perCapitaWith" + staff, cases.divide(BigDecimal.valueOf(staff), 2, RoundingMode.HALF_UP));
        }
        return answer;
    }

    /** The year's average of words such as {@code staffJan_Jun: 24}, each weighed by its months. */
    private static BigDecimal averageStaff(Words words) {
        BigDecimal sum = BigDecimal.ZERO;
        int months = 0;
        for (String word : words.names()) {
            Matcher matcher = STAFF_OF_MONTHS.matcher(word);
            if (matcher.matches()) {
                int from = MONTHS.indexOf(matcher.group(1));
                int until = matcher.group(2) == null ? from : MONTHS.indexOf(matcher.group(2));
                if (from < 0 || until < from) {
                    throw new Unsupported("不认识的月份：" + word);
                }
                sum = sum.add(words.number(word).multiply(BigDecimal.valueOf(until - from + 1L)));
                months += until - from + 1;
            }
        }
        if (months == 0) {
            throw new Unsupported("缺少用词：staff");
        }
        return sum.divide(BigDecimal.valueOf(months), 4, RoundingMode.HALF_UP);
    }
}
