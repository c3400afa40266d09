package org.tongban.exchange.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.Degree;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.Field;
import org.tongban.exchange.Row;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.BankCard;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;

/** What a roster would say of a person, column by column: what is so last. */
final class RosterFacts {

    private final Map<Field<?>, String> facts = new LinkedHashMap<>();

    private RosterFacts() {
    }

    static RosterFacts of(Dossier dossier, Function<SiteId, String> siteName) {
        RosterFacts facts = new RosterFacts();
        facts.put(RosterFields.NAME, Optional.of(dossier.person().name()));
        facts.put(RosterFields.IDENTITY, dossier.person().identity().map(IdentityNumber::digits));
        facts.put(RosterFields.SEX, Optional.of(dossier.person().sex()));
        facts.put(RosterFields.PHONE, Optional.of(dossier.person().phone()));
        Optional<Employment> employment = last(dossier.employments());
        facts.put(RosterFields.SITE, employment.map(each -> siteName.apply(each.site())));
        facts.put(RosterFields.WINDOW, employment.map(Employment::windowNumber));
        facts.put(RosterFields.KIND, employment.map(each -> each.kind().label()));
        facts.put(RosterFields.ON_POST, employment.map(each -> each.term().from()));
        facts.put(RosterFields.LEFT, employment.flatMap(each -> each.term().last()));
        facts.put(RosterFields.PROBATION_END, employment.flatMap(Employment::probation).flatMap(DateRange::last));
        Optional<Certificate> level = last(ofKind(dossier, CertificateKind.CLERK));
        facts.put(RosterFields.LEVEL, level.map(each -> each.level().label()));
        facts.put(RosterFields.CERTIFIED_ON, level.map(Certificate::issuedOn));
        facts.put(RosterFields.CERTIFICATE_NUMBER, level.map(Certificate::number));
        Optional<Certificate> social = last(ofKind(dossier, CertificateKind.SOCIAL_WORK));
        facts.put(RosterFields.SOCIAL, social.map(each -> each.level().label()));
        facts.put(RosterFields.SOCIAL_ON, social.map(Certificate::issuedOn));
        Optional<Degree> degree = last(dossier.degrees());
        facts.put(RosterFields.DEGREE, degree.map(each -> each.level().label()));
        facts.put(RosterFields.STUDY, degree.map(each -> each.fullTime() ? "全日制" : "非全日制"));
        facts.put(RosterFields.GRADUATED, degree.map(Degree::graduatedOn));
        Optional<AgreedPay> pay = last(dossier.pay());
        facts.put(RosterFields.PAY, pay.map(AgreedPay::monthly));
        facts.put(RosterFields.PAY_FROM, pay.map(AgreedPay::from));
        Optional<BankCard> card = last(dossier.cards());
        facts.put(RosterFields.CARD, card.map(BankCard::number));
        facts.put(RosterFields.BANK, card.map(BankCard::bank));
        return facts;
    }

    private static List<Certificate> ofKind(Dossier dossier, CertificateKind kind) {
        return dossier.certificates().stream().filter(each -> each.kind() == kind).toList();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    private void put(Field<?> field, Optional<?> value) {
        facts.put(field, value.map(Object::toString).orElse(""));
    }

    /** Tells the row what of these facts the later ones replace. */
    void tellReplaced(RosterFacts later, Row row) {
        facts.forEach((field, before) -> {
            if (!before.equals(later.facts.get(field))) {
                row.replaces(field, before);
            }
        });
    }
}
