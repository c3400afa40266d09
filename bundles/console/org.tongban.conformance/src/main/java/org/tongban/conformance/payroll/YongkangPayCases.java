package org.tongban.conformance.payroll;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.money.Money;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.people.SkillLevel;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.PayerPolicy;
import org.tongban.policy.payroll.PayerPolicy.PaidLine;
import org.tongban.policy.payroll.SkillRewardPolicy;
import org.tongban.policy.payroll.StandingPayPolicy;
import org.tongban.policy.payroll.StandingPayPolicy.Terms;
import org.tongban.policy.staffing.CertificationPolicy;
import org.tongban.policy.staffing.SkillLevelPolicy;

/** YK: pay that stays as it was, who pays, skill levels and their reward. */
@Component
public final class YongkangPayCases implements ClauseAdapter {

    private static final Map<String, String> CODES = Map.of("SPECIAL_BONUS", PayerPolicy.SPECIAL_BONUS);

    private final PolicyPack pack;
    private final StandingPayPolicy standing;
    private final PayerPolicy payers;
    private final SkillRewardPolicy reward;
    private final SkillLevelPolicy levels;
    private final CertificationPolicy certification;

    @Activate
    public YongkangPayCases(@Reference(target = "(pack=yongkang)") PolicyPack pack, @Reference(target = "(pack=yongkang)") StandingPayPolicy standing,
            @Reference(target = "(pack=yongkang)") PayerPolicy payers, @Reference(target = "(pack=yongkang)") SkillRewardPolicy reward,
            @Reference(target = "(pack=yongkang)") SkillLevelPolicy levels, @Reference(target = "(pack=yongkang)") CertificationPolicy certification) {
        this.pack = pack;
        this.standing = standing;
        this.payers = payers;
        this.reward = reward;
        this.levels = levels;
        this.certification = certification;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YK-3.2-h", "YK-3.2-j", "YK-4.2.1-a", "YK-4.2.1-b", "YK-4.2.1-c");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "YK-3.2-h" -> unchanged(asked);
            case "YK-3.2-j" -> paid(asked);
            case "YK-4.2.1-a" -> covered(asked);
            case "YK-4.2.1-b" -> ranked(asked);
            default -> rewarded(asked);
        };
    }

    private Answer unchanged(PackCase asked) {
        Words words = asked.words().knows("clerk");
        Terms before = terms(words.words("before"));
        Terms after = terms(words.words("after"));
        return PackCase.answer(standing.compare(before, after, asked.sheet()), found -> PackCase.result(found.verdict()));
    }

    private static Terms terms(Words words) {
        return new Terms(words.text("payer"), words.maybeMoney("base"));
    }

    private Answer paid(PackCase asked) {
        Words words = asked.words().knows("leader", "clerk");
        List<PaidLine> lines = words.each("lines").stream()
                .map(line -> new PaidLine(CODES.getOrDefault(line.text("code"), line.text("code")), line.text("payer"), line.money("amount"))).toList();
        return PackCase.answer(payers.check(lines, asked.sheet()), found -> PackCase.result(found.verdict()).and("byPayer", found.byPayer()).and("total", found.total()));
    }

    private Answer covered(PackCase asked) {
        int hired = (int) asked.words().count("hiredClerks");
        int certified = (int) asked.words().count("certified");
        return PackCase.answer(certification.coverage(certified, hired, asked.sheet()), found -> Answer.of(found).and("coverage", found));
    }

    private Answer ranked(PackCase asked) {
        SkillLevel level = level(asked.words().text("cert"));
        List<SkillLevel> known = levels.levels(asked.sheet()).value().orElseThrow();
        return PackCase.answer(levels.rank(level, asked.sheet()),
                rank -> Answer.saying("level", rank).and("of", known.size()).and("warn", known.contains(level) ? null : "ABOVE_SCHEME"));
    }

    /** A tariff says the amounts of levels and since when they hold; one that does not hold yet in the month is none. */
    private Answer rewarded(PackCase asked) {
        Words words = asked.words();
        SkillLevel level = level(words.text("level"));
        Optional<LocalDate> day = words.maybeMonth("month").map(month -> month.atDay(1));
        SiteLevel site = words.maybeText("site").filter(name -> !name.contains("厅")).map(name -> SiteLevel.TOWN).orElse(SiteLevel.DISTRICT);
        Words tariff = words.words("tariff");
        boolean holds = tariff.maybeDate("from").flatMap(from -> day.map(tested -> !from.isAfter(tested))).orElse(true);
        List<String> amounts = tariff.names().stream().filter(name -> !name.equals("from")).map(name -> name + "=" + tariff.number(name).toPlainString()).toList();
        asked.enter("yk.payroll.skillReward.table", Optional.of(String.join("；", amounts)).filter(table -> holds && !table.isEmpty()));
        Finding<Money> found = reward.reward(level, site, day.map(asked::sheet).orElseGet(asked::sheet));
        Answer answer = Answer.saying("line", "SKILL_REWARD").and("status", Said.status(found)).and("amountAddedToTotal", found.value().orElse(Money.ZERO));
        return answer.and("amount", found.value().orElse(null));
    }

    /** By its full name or a half of it: 五级/初级工, 初级工. */
    private static SkillLevel level(String name) {
        return Arrays.stream(SkillLevel.values()).filter(level -> level.label().equals(name) || List.of(level.label().split("/")).contains(name)).findFirst()
                .orElseThrow(() -> new Unsupported("不认识的技能等级：" + name));
    }
}
