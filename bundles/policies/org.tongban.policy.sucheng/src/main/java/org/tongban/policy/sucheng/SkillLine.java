package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.PayrollReadings.OTHER_CERTIFICATES;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.policy.payroll.PayFacts;

/** Skill allowance: the highest valid certificate decides, several are never added up (SC-2.2.5.2-a, -b). Paid in probation too. */
final class SkillLine {

    static final String CODE = "skill";
    static final String NAME = "技能补贴";
    static final Citation CLAUSE = clause("2.2.5.2-a");
    private static final Citation HIGHEST = clause("2.2.5.2-b");

    private final Tariff tariff;

    SkillLine(Tariff tariff) {
        this.tariff = tariff;
    }

    Money reckon(PayFacts facts, Worksheet sheet) {
        sheet.part(CODE);
        PayDay day = PayDay.of(facts.month(), sheet);
        List<Certificate> valid = facts.certificates().stream().filter(certificate -> certificate.isValidOn(day.asOf())).toList();
        sheet.fact("判定日有效的证书", valid.stream().map(SkillLine::shown).toList());
        if (!day.underPlan()) {
            return sheet.step(NAME, Money.ZERO, CLAUSE);
        }
        return sheet.step(NAME, deciding(valid, sheet).map(best -> {
            sheet.step("以最高等级为准", shown(best), HIGHEST);
            return tariff.skill(best.level(), day.figuresOn(), sheet);
        }).orElse(Money.ZERO), CLAUSE);
    }

    private static Optional<Certificate> deciding(List<Certificate> valid, Worksheet sheet) {
        boolean social = valid.stream().anyMatch(certificate -> certificate.kind() == CertificateKind.SOCIAL_WORK);
        boolean equated = social && sheet.reading(OTHER_CERTIFICATES).equals("B");
        return valid.stream().filter(certificate -> certificate.kind() == CertificateKind.CLERK || equated && certificate.kind() == CertificateKind.SOCIAL_WORK)
                .max(Comparator.comparing(Certificate::level).thenComparing(certificate -> certificate.kind() == CertificateKind.CLERK)
                        .thenComparing(Certificate::issuedOn, Comparator.reverseOrder()));
    }

    /** Without its number, which is the person's own business. */
    private static String shown(Certificate certificate) {
        return certificate.kind() + " " + certificate.level() + "（" + certificate.issuedOn() + "发证）";
    }
}
