package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.SkillLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.CertificatePolicy;

/** A clerk's certificate is due within a year of going on post. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengCertificates implements CertificatePolicy {

    static final Dated<Integer> YEARS = Dated.<Integer>named("上岗后取证年限").from(IN_FORCE, 1, clause("2.2.2-8"));
    static final Dated<SkillLevel> LEAST = Dated.<SkillLevel>named("最低等级").from(IN_FORCE, SkillLevel.JUNIOR, clause("2.2.2-8"));
    static final Dated<List<Integer>> REMINDERS = Dated.<List<Integer>>named("到期前几日提醒").assumedFrom(IN_FORCE, List.of(90, 30), clause("2.2.2-8"));

    @Override
    public Finding<Duty> duty(LocalDate onPost, List<Certificate> certificates, LocalDate asOf, Worksheet sheet) {
        LocalDate start = clockStart(sheet.fact("上岗日期", onPost), sheet);
        boolean inclusive = sheet.reading(AssessmentReadings.CERTIFICATE_DEADLINE).equals("A");
        LocalDate anniversary = start.plusYears(sheet.figure(YEARS));
        LocalDate due = sheet.step("最后一天", inclusive ? anniversary : anniversary.minusDays(1));
        SkillLevel least = sheet.figure(LEAST);
        Optional<LocalDate> issued = certificates.stream()
                .filter(certificate -> certificate.kind() == CertificateKind.CLERK && certificate.level().compareTo(least) >= 0)
                .map(Certificate::issuedOn).filter(day -> !day.isAfter(asOf)).min(Comparator.naturalOrder());
        sheet.fact("首次取证日期", issued);
        Status status = issued.map(day -> day.isAfter(due) ? Status.LATE : Status.OK)
                .orElseGet(() -> sheet.fact("查询日", asOf).isAfter(due) ? Status.OVERDUE : Status.PENDING_CERT);
        List<LocalDate> reminders = sheet.figure(REMINDERS).stream().map(due::minusDays).toList();
        Optional<String> suggests = status == Status.OVERDUE ? Optional.of(sheet.step("建议", "换岗", clause("2.2.8.2-g"))) : Optional.empty();
        return sheet.granted("取证", new Duty(due, status, reminders, suggests), clause("2.2.2-8"));
    }

    /** Those in post before the document did not have this duty until then, by the default reading. */
    private static LocalDate clockStart(LocalDate onPost, Worksheet sheet) {
        LocalDate inForce = LocalDate.parse(IN_FORCE);
        if (!onPost.isBefore(inForce)) {
            return onPost;
        }
        boolean fromDocument = sheet.reading(AssessmentReadings.EXISTING_STAFF).equals("A")
                && sheet.reading(AssessmentReadings.CERTIFICATE_DEADLINE).equals("A");
        return fromDocument ? sheet.step("原有人员起算日", inForce) : onPost;
    }
}
