package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;
import org.tongban.policy.payroll.SkillRewardPolicy;

/** A clerk's month: what was paid before, and the reward for a skill level once its amounts are laid down (三（二）, 四（二）). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangPay implements PayPolicy, SkillRewardPolicy {

    private static final String BASIC = "basic";
    private static final String SKILL = "skill";
    private static final Citation STANDING = clause("3.2-h");
    private static final Citation COMPONENTS = clause("4.3.2-c");
    private static final Citation REWARD = clause("4.2.1-c");

    @Override
    public Finding<PayLines> reckon(PayFacts facts, Worksheet sheet) {
        sheet.part(BASIC);
        LocalDate day = tested(facts, sheet);
        Optional<BasicPay> agreed = facts.basicPay().stream().filter(pay -> !pay.from().isAfter(day)).max(Comparator.comparing(BasicPay::from));
        Citation clause = facts.level() == SiteLevel.DISTRICT ? COMPONENTS : STANDING;
        if (agreed.isEmpty()) {
            return sheet.notConfigured(facts.month() + " 的原标准薪酬", clause);
        }
        sheet.fact("约定自", agreed.get().from());
        List<PayLine> lines = new ArrayList<>();
        lines.add(new PayLine(BASIC, "原标准薪酬", sheet.step("原标准薪酬", agreed.get().amount(), clause), clause));
        skill(facts, day, sheet.part(SKILL)).filter(amount -> !amount.isZero()).ifPresent(amount -> lines.add(new PayLine(SKILL, "技能等级奖励", amount, REWARD)));
        PayLines paid = new PayLines(lines);
        sheet.part("").step("应发合计", paid.gross(), COMPONENTS);
        return sheet.granted("应发合计", paid, COMPONENTS);
    }

    /** The first day of the month (convention C5); for a clerk who begins later in it, the first day served. */
    private static LocalDate tested(PayFacts facts, Worksheet sheet) {
        LocalDate first = facts.month().atDay(1);
        boolean serves = facts.service().isEmpty() || facts.service().stream().anyMatch(span -> span.contains(first));
        LocalDate begun = facts.service().stream().map(DateRange::from).filter(from -> from.isAfter(first) && !from.isAfter(facts.month().atEndOfMonth())).min(Comparator.naturalOrder()).orElse(first);
        return sheet.fact("判定日", serves ? first : begun);
    }

    /** Nothing is added while the amounts are not laid down: that is written on the sheet and is no reason to pay nothing at all. */
    private Optional<Money> skill(PayFacts facts, LocalDate day, Worksheet sheet) {
        Optional<Certificate> best = facts.certificates().stream().filter(each -> each.kind() == CertificateKind.CLERK && each.isValidOn(day)).max(Comparator.comparing(Certificate::level));
        sheet.fact("判定日有效的最高等级", best.map(Certificate::level));
        if (best.isEmpty()) {
            return Optional.of(sheet.step("技能等级奖励", Money.ZERO, REWARD));
        }
        return reward(best.get().level(), facts.level(), sheet).value();
    }

    @Override
    public Finding<Money> reward(SkillLevel level, SiteLevel site, Worksheet sheet) {
        sheet.fact("技能等级", level);
        sheet.fact("任职", site);
        if (site != SiteLevel.DISTRICT && sheet.reading(PayrollReadings.TOWN_REWARD).equals("A")) {
            return sheet.granted("技能等级奖励", Money.ZERO, STANDING);
        }
        Optional<Map<String, BigDecimal>> table = sheet.local(PayrollReadings.REWARDS);
        if (table.isEmpty() && sheet.reading(PayrollReadings.REWARD).equals("B")) {
            table = sheet.local(PayrollReadings.BORROWED);
        }
        Optional<String> name = YongkangSkillLevels.called(level, sheet);
        Optional<BigDecimal> amount = table.flatMap(amounts -> name.map(amounts::get));
        return amount.map(yuan -> sheet.granted("技能等级奖励", Money.rounded(yuan, RoundingMode.HALF_UP), REWARD))
                .orElseGet(() -> sheet.notConfigured(name.map(called -> called + "的").orElse("") + PayrollReadings.REWARDS.name(), REWARD));
    }
}
