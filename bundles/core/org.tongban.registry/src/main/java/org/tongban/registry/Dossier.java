package org.tongban.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.Degree;

/** A person with everything the registry knows of them; lists in order of their days. */
public record Dossier(Person person, List<Employment> employments, List<Certificate> certificates, List<Degree> degrees,
        List<AgreedPay> pay, List<BankCard> cards) {

    public Dossier {
        employments = employments.stream().sorted(Comparator.comparing((Employment e) -> e.term().from())).toList();
        certificates = certificates.stream().sorted(Comparator.comparing(Certificate::issuedOn).thenComparing(Certificate::kind).thenComparing(Certificate::level)).toList();
        degrees = degrees.stream().sorted(Comparator.comparing(Degree::level)).toList();
        pay = pay.stream().sorted(Comparator.comparing(AgreedPay::from)).toList();
        cards = cards.stream().sorted(Comparator.comparing(BankCard::from)).toList();
    }

    /** The employment that holds on the day. */
    public Optional<Employment> employmentOn(LocalDate day) {
        return employments.stream().filter(employment -> employment.term().contains(day)).findFirst();
    }

    /** The card in use on the day. */
    public Optional<BankCard> cardOn(LocalDate day) {
        return cards.stream().filter(card -> !card.from().isAfter(day)).reduce((first, second) -> second);
    }

    @Override
    public String toString() {
        return "Dossier of " + person;
    }
}
