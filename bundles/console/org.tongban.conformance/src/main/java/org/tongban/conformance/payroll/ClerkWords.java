package org.tongban.conformance.payroll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.Words;
import org.tongban.core.money.Money;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.Degree;
import org.tongban.core.people.DegreeLevel;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.people.SkillLevel;
import org.tongban.core.time.DateRange;
import org.tongban.policy.payroll.BasicPay;
import org.tongban.policy.payroll.PayFacts;

/**
 * A clerk as the cases on pay describe one. What a case leaves out is filled with what changes nothing: no month means
 * some month in force; a certificate or an employment without a day began on the first of the month; basic pay that is
 * not spoken of is nil (spoken of as null, it is missing).
 */
final class ClerkWords {

    private static final YearMonth SOME_MONTH = YearMonth.of(2026, 1);
    private static final String NO_LEVEL = "NONE";
    private static final String SOCIAL_WORK = "社工证";

    private final Words words;
    private final YearMonth month;
    private final LocalDate firstDay;

    ClerkWords(Words words, Optional<YearMonth> month) {
        this.words = words;
        this.month = month.orElse(SOME_MONTH);
        this.firstDay = this.month.atDay(1);
    }

    YearMonth month() {
        return month;
    }

    PayFacts facts(SiteLevel level) {
        words.knows("person");
        Optional<DateRange> probation = probation();
        return new PayFacts(month, level, basicPay(), certificates(), degrees(), service(probation), probation);
    }

    private List<BasicPay> basicPay() {
        Optional<Object> basic = words.raw("basic");
        if (basic.isEmpty()) {
            return words.names().contains("basic") ? List.of() : List.of(new BasicPay(firstDay, Money.ZERO, ""));
        }
        if (basic.orElseThrow() instanceof List) {
            return words.each("basic").stream().map(agreed -> new BasicPay(agreed.date("from"), agreed.money("amount"), "")).toList();
        }
        return List.of(new BasicPay(firstDay, words.money("basic"), ""));
    }

    Optional<DateRange> probation() {
        Optional<Object> said = words.raw("probation");
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (said.orElseThrow() instanceof List<?> days) {
            return Optional.of(span(days));
        }
        return words.flag("probation") ? Optional.of(DateRange.of(month)) : Optional.empty();
    }

    private List<Certificate> certificates() {
        List<Certificate> held = new ArrayList<>();
        Words certificate = words.words("cert");
        certificate.maybeText("level").flatMap(level -> certificate(level, certificate.maybeDate("date").orElse(firstDay))).ifPresent(held::add);
        Optional<LocalDate> day = words.maybeDate("issuedOn").or(() -> words.maybeDate("certOn")).or(() -> words.maybeDate("anchor")).or(this::yearsAgo);
        Optional<String> level = words.maybeText("level");
        if (level.isPresent()) {
            certificate(level.orElseThrow(), day.orElse(firstDay)).ifPresent(held::add);
        } else {
            // seniority asks for a certificate, not for its level
            day.map(issued -> Certificate.clerk(SkillLevel.JUNIOR, issued)).ifPresent(held::add);
        }
        words.list("certs").forEach(each -> certificate(each.toString(), firstDay).ifPresent(held::add));
        return held;
    }

    private Optional<LocalDate> yearsAgo() {
        return words.maybeCount("seniorityYears").map(years -> firstDay.minusYears(years));
    }

    private static Optional<Certificate> certificate(String name, LocalDate day) {
        if (name.equals(NO_LEVEL)) {
            return Optional.empty();
        }
        CertificateKind kind = name.startsWith(SOCIAL_WORK) ? CertificateKind.SOCIAL_WORK : CertificateKind.CLERK;
        String level = kind == CertificateKind.CLERK ? name : name.substring(SOCIAL_WORK.length());
        return Optional.of(new Certificate(kind, level(level), day, null, ""));
    }

    /** By the full name of the level or either half of it: 五级/初级工, 五级, 初级工, 初级. */
    private static SkillLevel level(String name) {
        return Arrays.stream(SkillLevel.values()).filter(level -> level.label().equals(name) || List.of(level.label().split("/")).contains(name)
                || level.label().endsWith("/" + name + "工") || level.label().equals(name + "工")).findFirst()
                .orElseThrow(() -> new Unsupported("不认识的技能等级：" + name));
    }

    private List<Degree> degrees() {
        LocalDate graduated = words.maybeDate("graduatedOn").orElse(null);
        List<Object> names = new ArrayList<>(words.list("degrees"));
        words.maybeText("degree").ifPresent(names::add);
        return names.stream().map(name -> new Degree(degree(name.toString()), true, graduated)).toList();
    }

    private static DegreeLevel degree(String name) {
        return Arrays.stream(DegreeLevel.values()).filter(level -> level.label().equals(name)).findFirst()
                .orElseThrow(() -> new Unsupported("不认识的学历：" + name));
    }

    private List<DateRange> service(Optional<DateRange> probation) {
        List<Object> spans = words.list("service");
        if (!spans.isEmpty()) {
            return spans.stream().map(ClerkWords::span).toList();
        }
        LocalDate begun = words.maybeDate("onPost").or(() -> words.maybeDate("anchor")).or(this::yearsAgo).or(() -> probation.map(DateRange::from)).orElse(firstDay);
        return List.of(DateRange.since(begun));
    }

    /** {@code [first day, last day]}, the last null while it goes on. */
    private static DateRange span(Object days) {
        if (days instanceof List<?> pair && pair.size() == 2 && pair.get(0) != null) {
            Words ends = new Words(pair.get(1) == null ? Map.of("from", pair.get(0)) : Map.of("from", pair.get(0), "through", pair.get(1)));
            return DateRange.through(ends.date("from"), ends.maybeDate("through").orElse(null));
        }
        throw new Unsupported("应为 [起, 止] 两个日期，读到：" + days);
    }
}
