package org.tongban.conformance.assessment;

import java.time.LocalDate;
import java.util.Arrays;
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
import org.tongban.core.law.Verdict;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.SkillLevel;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.staffing.CertificatePolicy;
import org.tongban.policy.staffing.CertificatePolicy.Duty;
import org.tongban.policy.staffing.PromotionPolicy;
import org.tongban.policy.staffing.PromotionPolicy.Aspirant;
import org.tongban.policy.staffing.SkillLevelPolicy;

/** Cases about levels, certificates and candidates. */
@Component
public final class StaffingCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final SkillLevelPolicy levels;
    private final CertificatePolicy certificates;
    private final PromotionPolicy promotions;

    @Activate
    public StaffingCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") SkillLevelPolicy levels,
            @Reference(target = "(pack=sucheng)") CertificatePolicy certificates, @Reference(target = "(pack=sucheng)") PromotionPolicy promotions) {
        this.pack = pack;
        this.levels = levels;
        this.certificates = certificates;
        this.promotions = promotions;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.2-8", "SC-2.2.4.1-a", "SC-2.2.4.1-c");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        Answer answer = switch (clause) {
            case "SC-2.2.2-8" -> certificate(words);
            case "SC-2.2.4.1-a" -> rank(words);
            default -> candidate(words);
        };
        words.done();
        return answer;
    }

    private Answer rank(Words words) {
        int rank = levels.rank(level(words.text("cert")), Asked.on(pack.inForceFrom(), pack, new CaseDesk())).value().orElseThrow();
        return Answer.of(rank).and("rank", rank);
    }

    private Answer candidate(Words words) {
        Aspirant aspirant = new Aspirant(words.maybeText("level").map(StaffingCases::level), words.maybeText("lastAnnual"),
                words.list("centreLevels").stream().map(Object::toString).map(StaffingCases::level).toList(), words.maybeCount("poorMonths").orElse(0L).intValue());
        CaseDesk desk = new CaseDesk().choose("sc.promotion.criteria", words.reading());
        Verdict verdict = promotions.candidacy(aspirant, Asked.on(pack.inForceFrom(), pack, desk)).value().orElseThrow();
        return Answer.of(verdict).and("candidate", verdict == Verdict.PASS).and("appointment", verdict);
    }

    private Answer certificate(Words words) {
        LocalDate onPost = words.date("onPost");
        Optional<LocalDate> issued = words.maybeDate("certIssued");
        LocalDate asOf = words.maybeDate("asOf").or(() -> issued).orElse(onPost);
        SkillLevel level = words.maybeText("level").map(StaffingCases::level).orElse(SkillLevel.JUNIOR);
        List<Certificate> held = issued.map(day -> List.of(Certificate.clerk(level, day))).orElse(List.of());
        CaseDesk desk = new CaseDesk().choose("sc.cert.deadline", words.reading()).choose("sc.cert.existingStaff", words.maybeText("existingStaffRule").map(StaffingCases::letter));
        Duty duty = certificates.duty(onPost, held, asOf, Asked.on(asOf, pack, desk)).value().orElseThrow();
        return Answer.of(duty.status()).and("status", duty.status()).and("due", duty.due()).and("reminders", duty.reminders()).and("suggest", duty.suggests());
    }

    private static String letter(String rule) {
        return switch (rule) {
            case "none" -> "B";
            case "document" -> "A";
            default -> throw new Unsupported("不认识的原有人员规则：" + rule);
        };
    }

    private static SkillLevel level(String label) {
        return Arrays.stream(SkillLevel.values()).filter(level -> level.label().equals(label.strip())).findFirst()
                .orElseThrow(() -> new Unsupported("不认识的等级：" + label));
    }
}
