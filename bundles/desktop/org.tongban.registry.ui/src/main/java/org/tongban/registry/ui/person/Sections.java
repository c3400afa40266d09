package org.tongban.registry.ui.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.Mask;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.Degree;
import org.tongban.core.people.DegreeLevel;
import org.tongban.core.people.EmploymentKind;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.CellType.Unreadable;
import org.tongban.registry.AgreedPay;
import org.tongban.registry.BankCard;
import org.tongban.registry.Employment;
import org.tongban.registry.Site;
import org.tongban.registry.ui.person.Section.Part;
import org.tongban.widgets.text.Texts;

/** The sorts of dated records that a person has. */
final class Sections {

    /** Where a probation did not begin with the service its first day is kept, though no column shows it. */
    private static final String PROBATION_FROM = "probationFrom";

    private final Texts texts;
    private final Supplier<List<Site>> sites;
    private final Clock clock;

    Sections(Texts texts, Supplier<List<Site>> sites, Clock clock) {
        this.texts = texts;
        this.sites = sites;
        this.clock = clock;
    }

    Section<Employment> employments() {
        return new Section<>("employment", List.of(Part.choice("site", 26, () -> sites.get().stream().map(Site::name).toList()),
                Part.choice("kind", 14, () -> labels(EmploymentKind.values(), EmploymentKind::label)), Part.text("from", 12, Cells::day), Part.text("last", 12, Cells::lastDay),
                Part.text("probation", 12, Cells::lastDay), Part.text("window", 8, typed -> { })),
                each -> new Line().with("site", name(each.site())).with("kind", each.kind().label()).with("from", text(each.term().from())).with("last", text(each.term().last().orElse(null)))
                        .with("probation", text(each.probation().flatMap(DateRange::last).orElse(null)))
                        .with(PROBATION_FROM, text(each.probation().map(DateRange::from).filter(day -> !day.equals(each.term().from())).orElse(null))).with("window", each.windowNumber()),
                this::employment, () -> new Line().with("from", today()).with("kind", EmploymentKind.CONTRACT.label()));
    }

    private Employment employment(Line line) throws Unreadable {
        Site site = sites.get().stream().filter(each -> each.name().equals(line.get("site"))).findFirst().orElseThrow(() -> needed("employment", "site"));
        LocalDate from = required(line, "employment", "from");
        LocalDate last = Cells.lastDay(line.get("last"));
        if (last != null && last.isBefore(from)) {
            throw new Unreadable(texts.get("problem.order", last.toString(), from.toString()));
        }
        LocalDate probation = Cells.lastDay(line.get("probation"));
        if (probation != null && probation.isBefore(from)) {
            throw new Unreadable(texts.get("problem.probation", probation.toString(), from.toString()));
        }
        LocalDate begun = Optional.ofNullable(Cells.day(line.get(PROBATION_FROM))).orElse(from);
        return new Employment(site.id(), chosen(EmploymentKind.values(), EmploymentKind::label, line, "employment", "kind"), DateRange.through(from, last),
                Optional.ofNullable(probation).map(day -> DateRange.through(begun, day)), line.get("window"));
    }

    Section<Certificate> certificates() {
        return new Section<>("certificate", List.of(Part.choice("certificate", 16, () -> labels(CertificateKind.values(), CertificateKind::label)),
                Part.choice("level", 14, () -> labels(SkillLevel.values(), SkillLevel::label)), Part.text("issued", 12, Cells::day), Part.text("valid", 12, Cells::lastDay), Part.text("number", 22, typed -> { })),
                each -> new Line().with("certificate", each.kind().label()).with("level", each.level().label()).with("issued", text(each.issuedOn())).with("valid", text(each.validUntil())).with("number", each.number()),
                line -> new Certificate(chosen(CertificateKind.values(), CertificateKind::label, line, "certificate", "certificate"), chosen(SkillLevel.values(), SkillLevel::label, line, "certificate", "level"),
                        required(line, "certificate", "issued"), Cells.lastDay(line.get("valid")), line.get("number")),
                () -> new Line().with("certificate", CertificateKind.CLERK.label()));
    }

    Section<Degree> degrees() {
        return new Section<>("degree", List.of(Part.choice("degree", 14, () -> labels(DegreeLevel.values(), DegreeLevel::label)), Part.choice("study", 12, () -> List.of(texts.get("study.full"), texts.get("study.part"))),
                Part.text("graduated", 12, Cells::day)),
                each -> new Line().with("degree", each.level().label()).with("study", texts.get(each.fullTime() ? "study.full" : "study.part")).with("graduated", text(each.graduatedOn())),
                line -> new Degree(chosen(DegreeLevel.values(), DegreeLevel::label, line, "degree", "degree"), line.get("study").equals(texts.get("study.full")), Cells.day(line.get("graduated"))),
                () -> new Line().with("study", texts.get("study.full")));
    }

    Section<AgreedPay> pay() {
        return new Section<>("pay", List.of(Part.text("from", 12, Cells::day), Part.text("monthly", 12, Cells::money), Part.text("document", 30, typed -> { })),
                each -> new Line().with("from", text(each.from())).with("monthly", each.monthly().toString()).with("document", each.document()),
                line -> new AgreedPay(required(line, "pay", "from"), Cells.money(line.get("monthly")).orElseThrow(() -> needed("pay", "monthly")), line.get("document")),
                () -> new Line().with("from", today().substring(0, 8) + "01"));
    }

    Section<BankCard> cards() {
        return new Section<>("card", List.of(new Part("number", 24, List::of, Cells::digits, Mask::card), Part.text("bank", 24, typed -> { }), Part.text("from", 12, Cells::day)),
                each -> new Line().with("number", each.number()).with("bank", each.bank()).with("from", text(each.from())),
                line -> new BankCard(Optional.of(Cells.digits(line.get("number"))).filter(number -> !number.isEmpty()).orElseThrow(() -> needed("card", "number")), line.get("bank"), required(line, "card", "from")),
                () -> new Line().with("from", today()));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private String name(SiteId id) {
        return sites.get().stream().filter(site -> site.id().equals(id)).map(Site::name).findFirst().orElse("");
    }

    private LocalDate required(Line line, String section, String column) throws Unreadable {
        LocalDate day = Cells.day(line.get(column));
        if (day == null) {
            throw needed(section, column);
        }
        return day;
    }

    private <E> E chosen(E[] values, Function<E, String> label, Line line, String section, String column) throws Unreadable {
        return Arrays.stream(values).filter(value -> label.apply(value).equals(line.get(column))).findFirst().orElseThrow(() -> needed(section, column));
    }

    private Unreadable needed(String section, String column) {
        return new Unreadable(texts.get("problem.needed", texts.get("section." + section), texts.get("column." + section + "." + column)));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
