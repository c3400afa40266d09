package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.PayrollReadings.SENIORITY_ANCHOR;
import static org.tongban.policy.sucheng.PayrollReadings.VILLAGE_ALLOWANCES;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.Anniversary;
import org.tongban.policy.payroll.PayFacts;

/** Seniority allowance: the highest tier of full years of unbroken work that is reached on the tested day (SC-2.2.5.3-a). */
final class SeniorityLine {

    static final String CODE = "seniority";
    static final String NAME = "年限补贴";
    static final Citation CLAUSE = clause("2.2.5.3-a");

    private final Tariff tariff;

    SeniorityLine(Tariff tariff) {
        this.tariff = tariff;
    }

    Money reckon(PayFacts facts, Worksheet sheet) {
        sheet.part(CODE);
        PayDay day = PayDay.of(facts.month(), sheet);
        if (!day.underPlan()) {
            return sheet.step(NAME, Money.ZERO, CLAUSE);
        }
        Optional<LocalDate> unbroken = UnbrokenService.since(facts.service(), day.asOf());
        sheet.fact("连续工作起始日", unbroken);
        Money full = unbroken.flatMap(begun -> anchor(facts, begun, day.asOf(), sheet)).map(anchor -> {
            sheet.step("年限起算日", anchor, CLAUSE);
            return highest(anchor, day, sheet);
        }).orElse(Money.ZERO);
        return sheet.step(NAME, full.isZero() ? full : new Probation(facts, day).leaves(full, sheet), CLAUSE);
    }

    /** The day from which the years run; empty for a clerk who has none because no certificate is held. */
    private static Optional<LocalDate> anchor(PayFacts facts, LocalDate begun, LocalDate asOf, Worksheet sheet) {
        if (facts.level() == SiteLevel.VILLAGE && sheet.reading(VILLAGE_ALLOWANCES).equals("B")) {
            return Optional.of(begun);
        }
        Optional<LocalDate> certified = firstCertificate(facts, asOf);
        sheet.fact("首次取得技能等级证书", certified);
        return certified.map(day -> sheet.reading(SENIORITY_ANCHOR).equals("B") || day.isBefore(begun) ? begun : day);
    }

    /** The first clerk's certificate, provided that one is valid on the day. */
    private static Optional<LocalDate> firstCertificate(PayFacts facts, LocalDate asOf) {
        boolean certified = facts.certificates().stream().anyMatch(held -> held.kind() == CertificateKind.CLERK && held.isValidOn(asOf));
        return certified ? facts.certificates().stream().filter(held -> held.kind() == CertificateKind.CLERK).map(Certificate::issuedOn).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Money highest(LocalDate anchor, PayDay day, Worksheet sheet) {
        return tariff.seniority(day.figuresOn(), sheet).stream().filter(tier -> Anniversary.isReached(anchor, tier.years(), day.asOf()))
                .max(Comparator.comparing(SeniorityTier::years)).map(SeniorityTier::amount).orElse(Money.ZERO);
    }
}
