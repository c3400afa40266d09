package org.tongban.exchange.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.Degree;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.time.DateRange;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.BankCard;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.Person;

/**
 * What is known of a person after a roster's row is taken in. What the row does not say stays as it was. A row that
 * names the same span of service, certificate or pay corrects it; another one is added.
 *
 * @param today the day of a change that the row does not date
 */
record DossierUpdate(RosterEntry entry, SiteId site, EmploymentKind kindIfUnsaid, LocalDate today) {

    Dossier fresh() {
        return onto(new Dossier(new Person(new PersonId(0), Optional.empty(), "", "", ""), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    Dossier onto(Dossier known) {
        Person old = known.person();
        Person person = new Person(old.id(), entry.identity().or(old::identity), entry.name(), entry.sex().orElse(old.sex()), entry.phone().orElse(old.phone()));
        Optional<Employment> corrected = corrected(known);
        Employment employment = employment(corrected);
        return new Dossier(person, replaced(known.employments(), corrected, employment), certificates(known.certificates()), degrees(known.degrees()),
                pay(known.pay(), corrected), cards(known.cards()));
    }

    /** The span that the row speaks of: the one that began that day, else the one not ended before that day. */
    private Optional<Employment> corrected(Dossier known) {
        return last(known.employments(), each -> each.term().from().equals(entry.onPost()))
                .or(() -> last(known.employments(), each -> each.term().until() == null || each.term().until().isAfter(entry.onPost())));
    }

    private Employment employment(Optional<Employment> old) {
        LocalDate until = entry.left().map(day -> day.plusDays(1)).orElseGet(() -> old.map(each -> each.term().until()).orElse(null));
        Optional<DateRange> probation = entry.probationEnd().map(end -> DateRange.through(entry.onPost(), end)).or(() -> old.flatMap(this::sameProbation));
        EmploymentKind kind = entry.kind().or(() -> old.map(Employment::kind)).orElse(kindIfUnsaid);
        SiteId where = entry.site().isEmpty() ? old.map(Employment::site).orElse(site) : site;
        return new Employment(where, kind, new DateRange(entry.onPost(), until), probation, entry.window().or(() -> old.map(Employment::windowNumber)).orElse(""));
    }

    /** Probation begins with the service, also when the first day of it is corrected. */
    private Optional<DateRange> sameProbation(Employment old) {
        return old.probation().map(range -> range.from().equals(old.term().from()) && (range.until() == null || range.until().isAfter(entry.onPost()))
                ? new DateRange(entry.onPost(), range.until()) : range);
    }

    private List<Certificate> certificates(List<Certificate> known) {
        List<Certificate> after = known;
        if (entry.withoutLevel()) {
            after = after.stream().filter(each -> each.kind() != CertificateKind.CLERK).toList();
        }
        for (Certificate said : Stream.concat(entry.level().stream(), entry.socialWork().stream()).toList()) {
            List<Certificate> sameKind = after.stream().filter(each -> each.kind() == said.kind()).toList();
            Optional<Certificate> old = last(sameKind, each -> !said.number().isEmpty() && each.number().equals(said.number()))
                    .or(() -> last(sameKind, each -> each.level() == said.level())).or(() -> last(sameKind, each -> each.issuedOn().equals(said.issuedOn())));
            Certificate whole = old.map(each -> new Certificate(said.kind(), said.level(), said.issuedOn(), each.validUntil(),
                    said.number().isEmpty() ? each.number() : said.number())).orElse(said);
            after = replaced(after, old, whole);
        }
        return after;
    }

    /** A roster has one column for the degree: a higher one with its day is added, anything else corrects the highest. */
    private List<Degree> degrees(List<Degree> known) {
        if (entry.degree().isEmpty()) {
            return known;
        }
        Degree said = entry.degree().get();
        Optional<Degree> same = last(known, each -> each.level() == said.level());
        if (same.isPresent()) {
            LocalDate day = said.graduatedOn() == null ? same.get().graduatedOn() : said.graduatedOn();
            return replaced(known, same, new Degree(said.level(), said.fullTime(), day));
        }
        Optional<Degree> highest = last(known, each -> true);
        boolean earned = said.graduatedOn() != null && highest.filter(each -> each.level().compareTo(said.level()) < 0).isPresent();
        return replaced(known, earned ? Optional.empty() : highest, said);
    }

    /** Pay without a day of its own corrects the latest pay, from the same start. */
    private List<AgreedPay> pay(List<AgreedPay> known, Optional<Employment> corrected) {
        if (entry.pay().isEmpty()) {
            return known;
        }
        if (entry.payFrom().isPresent()) {
            return replacedPay(known, last(known, each -> each.from().equals(entry.payFrom().get())), entry.payFrom().get());
        }
        Optional<AgreedPay> latest = last(known, each -> true);
        if (latest.isEmpty() || corrected.isEmpty() && !latest.get().from().equals(entry.onPost())) {
            boolean goesOn = latest.filter(each -> each.monthly().equals(entry.pay().get())).isPresent();
            return goesOn ? known : replacedPay(known, Optional.empty(), entry.onPost());
        }
        boolean fromStart = corrected.filter(employment -> employment.term().from().equals(latest.get().from())).isPresent();
        return replacedPay(known, latest, fromStart ? entry.onPost() : latest.get().from());
    }

    private List<AgreedPay> replacedPay(List<AgreedPay> known, Optional<AgreedPay> old, LocalDate from) {
        return replaced(known, old, new AgreedPay(from, entry.pay().orElseThrow(), old.map(AgreedPay::document).orElse("")));
    }

    /** Pay goes to a new card from today on; the first card is there from the beginning. */
    private List<BankCard> cards(List<BankCard> known) {
        if (entry.card().isEmpty()) {
            return known;
        }
        Optional<BankCard> inUse = last(known, each -> true);
        String number = entry.card().get();
        if (inUse.filter(card -> card.number().equals(number)).isPresent()) {
            return replaced(known, inUse, new BankCard(number, entry.bank().orElse(inUse.get().bank()), inUse.get().from()));
        }
        BankCard next = new BankCard(number, entry.bank().orElse(""), inUse.isEmpty() ? entry.onPost() : today);
        return replaced(known, inUse.filter(card -> !card.from().isBefore(today)), next);
    }

    private static <T> Optional<T> last(List<T> list, Predicate<T> like) {
        return list.stream().filter(like).reduce((first, second) -> second);
    }

    private static <T> List<T> replaced(List<T> list, Optional<T> old, T next) {
        List<T> after = new ArrayList<>(list);
        if (old.isPresent()) {
            after.set(list.lastIndexOf(old.get()), next);
        } else {
            after.add(next);
        }
        return after;
    }
}
