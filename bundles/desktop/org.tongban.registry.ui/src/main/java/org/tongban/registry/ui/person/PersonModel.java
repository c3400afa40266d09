package org.tongban.registry.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.CellType.Unreadable;
import org.tongban.plan.Audit;
import org.tongban.plan.Digest;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.BankCard;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.Employment;
import org.tongban.registry.HistoryEntry;
import org.tongban.registry.People;
import org.tongban.registry.Person;
import org.tongban.registry.PersonName;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.widgets.text.Texts;

/** One person while being read and changed. Nothing is stored before {@link #save}. */
final class PersonModel {

    /** A person as read from the registry. */
    record Read(Dossier dossier, List<HistoryEntry> history, List<Site> sites) {
    }

    private final People people;
    private final Sites registered;
    private final Audit audit;
    private final String user;
    private final Texts texts;
    private final Clock clock;

    private final Section<Employment> employments;
    private final Section<org.tongban.core.people.Certificate> certificates;
    private final Section<org.tongban.core.people.Degree> degrees;
    private final Section<AgreedPay> pay;
    private final Section<BankCard> cards;

    private List<Site> sites = List.of();
    private List<HistoryEntry> history = List.of();
    private @Nullable Dossier seen;
    private String name = "";
    private String identity = "";
    private String sex = "";
    private String phone = "";
    private boolean revealed;

    PersonModel(People people, Sites sites, Audit audit, String user, Texts texts, Clock clock) {
        this.people = people;
        this.registered = sites;
        this.audit = audit;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
        Sections sections = new Sections(texts, () -> this.sites, clock);
        employments = sections.employments();
        certificates = sections.certificates();
        degrees = sections.degrees();
        pay = sections.pay();
        cards = sections.cards();
    }

    /** Reads a person; called in the background. Empty if there is no such person any more. */
    Optional<Read> read(PersonId id) {
        return people.find(id).map(dossier -> new Read(dossier, people.history(id), registered.all()));
    }

    /** What a new person begins with; called in the background. */
    Read fresh(Optional<SiteId> site) {
        List<Site> all = registered.all();
        Optional<SiteId> where = site.or(() -> all.stream().findFirst().map(Site::id));
        return new Read(new Dossier(new Person(new PersonId(0), Optional.empty(), "", "", ""),
                where.map(id -> new Employment(id, org.tongban.core.people.EmploymentKind.CONTRACT, org.tongban.core.time.DateRange.since(LocalDate.now(clock)), Optional.empty(), "")).stream().toList(),
                List.of(), List.of(), List.of(), List.of()), List.of(), all);
    }

    /** Puts a person before the user; what was typed before is gone. Null for nobody. */
    void show(@Nullable Read read) {
        seen = read == null ? null : read.dossier();
        sites = read == null ? List.of() : read.sites();
        history = read == null ? List.of() : read.history();
        revealed = seen != null && isNew();
        revert();
    }

    /** Back to what is stored. */
    void revert() {
        Dossier shown = seen == null ? new Dossier(new Person(new PersonId(0), Optional.empty(), "", "", ""), List.of(), List.of(), List.of(), List.of(), List.of()) : seen;
        name = shown.person().name();
        identity = shown.person().identity().map(IdentityNumber::digits).orElse("");
        sex = shown.person().sex();
        phone = shown.person().phone();
        employments.show(shown.employments());
        certificates.show(shown.certificates());
        degrees.show(shown.degrees());
        pay.show(shown.pay());
        cards.show(shown.cards());
    }

    Optional<Dossier> seen() {
        return Optional.ofNullable(seen);
    }

    boolean isNew() {
        return seen != null && seen.person().id().number() == 0;
    }

    /** Whether something was typed that is not stored. What cannot be read counts as typed. */
    boolean isDirty() {
        if (seen == null) {
            return false;
        }
        try {
            return isNew() || !wanted().equals(seen);
        } catch (Unreadable e) {
            return true;
        }
    }

    /** The person as typed. */
    private Dossier wanted() throws Unreadable {
        Dossier before = seen().orElseThrow(() -> new IllegalStateException("nobody is being looked at"));
        Person person = new Person(before.person().id(), Cells.identity(identity), name, sex, Cells.digits(phone));
        return new Dossier(person, employments.read(), certificates.read(), degrees.read(), pay.read(), cards.read());
    }

    /** What keeps the person from being saved: a sentence by field or section; empty if nothing does. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (PersonName.plain(name).isEmpty()) {
            problems.put("person.name", texts.get("problem.name"));
        }
        problem(problems, "person.identity", () -> Cells.identity(identity));
        problem(problems, "person.phone", () -> Cells.digits(phone));
        problem(problems, "employment", this::checkTerms);
        problem(problems, "certificate", certificates::read);
        problem(problems, "degree", degrees::read);
        problem(problems, "pay", pay::read);
        problem(problems, "card", cards::read);
        return problems;
    }

    private Object checkTerms() throws Unreadable {
        List<Employment> all = employments.read();
        for (int i = 0; i < all.size(); i++) {
            for (Employment other : all.subList(i + 1, all.size())) {
                if (all.get(i).term().overlaps(other.term())) {
                    throw new Unreadable(texts.get("problem.overlap", all.get(i).term().toString(), other.term().toString()));
                }
            }
        }
        return all;
    }

    private interface Reading {
        @Nullable Object read() throws Unreadable;
    }

    private static void problem(Map<String, String> problems, String field, Reading reading) {
        try {
            reading.read();
        } catch (Unreadable e) {
            problems.put(field, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Stores what was typed; called in the background.
     *
     * @param reason why, for the history; may be empty
     * @return the person as stored
     * @throws org.tongban.registry.RegistryRefused if somebody else was faster, or the identity number belongs to another person
     */
    PersonId save(String reason) throws Unreadable {
        Dossier before = seen().orElseThrow();
        Dossier wanted = wanted();
        Optional<Dossier> namesake = wanted.person().identity().flatMap(people::withIdentity).filter(other -> !other.person().id().equals(before.person().id()));
        if (namesake.isPresent()) {
            throw new org.tongban.registry.RegistryRefused(texts.get("problem.twin", namesake.get().person().name()));
        }
        Change change = new Change(user, texts.get("history.source"), reason);
        Dossier stored = isNew() ? people.put(wanted, change) : people.put(before, wanted, change);
        audit.note(user, isNew() ? "person.add" : "person.save", "人员 " + stored.person().id(), isNew() ? Digest.NONE : Digest.ofValue(before), Digest.ofValue(stored));
        return stored.person().id();
    }

    /** Ends the employment that holds on the day before the user saves. @return a sentence if there is none to end */
    Optional<String> endEmployment(LocalDate last) {
        Optional<Line> open = employments.lines().stream().filter(line -> line.get("last").isEmpty()).reduce((one, other) -> other);
        if (open.isEmpty()) {
            return Optional.of(texts.get("problem.ended"));
        }
        if (last.toString().compareTo(open.get().get("from")) < 0) {
            return Optional.of(texts.get("problem.order", last.toString(), open.get().get("from")));
        }
        open.get().with("last", last.toString());
        return Optional.empty();
    }

    /** Notes who looked; called in the background before numbers are shown. */
    void noteReveal() {
        seen().filter(dossier -> !isNew()).ifPresent(dossier -> audit.note(user, "reveal", "人员 " + dossier.person().id()));
    }

    void reveal() {
        revealed = true;
    }

    boolean revealed() {
        return revealed;
    }

    List<HistoryEntry> history() {
        return history;
    }

    List<Section<?>> sections() {
        return List.of(employments, certificates, degrees, pay, cards);
    }

    /** Where and how the person serves now, for the heading. */
    String standing() {
        return seen().flatMap(dossier -> dossier.employmentOn(LocalDate.now(clock))).map(now -> sites.stream().filter(site -> site.id().equals(now.site())).map(Site::name).findFirst().orElse("")
                + " · " + now.kind().label()).orElse(texts.get("person.away"));
    }

    String name() {
        return name;
    }

    void name(String typed) {
        name = typed;
    }

    String identity() {
        return identity;
    }

    void identity(String typed) {
        identity = typed;
    }

    String sex() {
        return sex;
    }

    void sex(String typed) {
        sex = typed;
    }

    String phone() {
        return phone;
    }

    void phone(String typed) {
        phone = typed;
    }
}
