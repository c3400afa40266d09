package org.tongban.exchange.undo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.money.Money;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.Degree;
import org.tongban.core.people.DegreeLevel;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.BankCard;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.Person;

/** A dossier as text, a line for each of its records. */
final class DossierText {

    private DossierText() {
    }

    static String of(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        Person person = dossier.person();
        lines.add(Words.line("person", person.id(), person.identity().map(IdentityNumber::digits), person.name(), person.sex(), person.phone()));
        for (Employment each : dossier.employments()) {
            lines.add(Words.line("employment", each.site(), each.kind().name(), each.term().from(), each.term().until(), each.probation().map(DateRange::from),
                    each.probation().map(DateRange::until), each.windowNumber()));
        }
        for (Certificate each : dossier.certificates()) {
            lines.add(Words.line("certificate", each.kind().name(), each.level().name(), each.issuedOn(), each.validUntil(), each.number()));
        }
        dossier.degrees().forEach(each -> lines.add(Words.line("degree", each.level().name(), each.fullTime(), each.graduatedOn())));
        dossier.pay().forEach(each -> lines.add(Words.line("pay", each.from(), each.monthly().fen(), each.document())));
        dossier.cards().forEach(each -> lines.add(Words.line("card", each.number(), each.bank(), each.from())));
        // records of one day come from the store in any order
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    static Dossier read(String text) {
        Person person = null;
        List<Employment> employments = new ArrayList<>();
        List<Certificate> certificates = new ArrayList<>();
        List<Degree> degrees = new ArrayList<>();
        List<AgreedPay> pay = new ArrayList<>();
        List<BankCard> cards = new ArrayList<>();
        for (String line : text.split("\n")) {
            Words words = Words.of(line);
            String what = words.text();
            switch (what) {
                case "person" -> person = person(words);
                case "employment" -> employments.add(new Employment(new SiteId(words.text()), EmploymentKind.valueOf(words.text()),
                        new DateRange(words.firstDay(), words.day()), words.range(), words.text()));
                case "certificate" -> certificates.add(new Certificate(CertificateKind.valueOf(words.text()), SkillLevel.valueOf(words.text()), words.firstDay(), words.day(), words.text()));
                case "degree" -> degrees.add(new Degree(DegreeLevel.valueOf(words.text()), Boolean.parseBoolean(words.text()), words.day()));
                case "pay" -> pay.add(new AgreedPay(words.firstDay(), new Money(words.number()), words.text()));
                case "card" -> cards.add(new BankCard(words.text(), words.text(), words.firstDay()));
                default -> throw new IllegalStateException("not a record of a dossier: " + what);
            }
        }
        if (person == null) {
            throw new IllegalStateException("a dossier without a person");
        }
        return new Dossier(person, employments, certificates, degrees, pay, cards);
    }

    private static Person person(Words words) {
        PersonId id = new PersonId(words.number());
        Optional<IdentityNumber> identity = words.maybe().map(IdentityNumber::new);
        return new Person(id, identity, words.text(), words.text(), words.text());
    }
}
