package org.tongban.plan.filing.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.core.time.NationalCalendar;
import org.tongban.core.time.WorkCalendar;
import org.tongban.core.time.WorkCalendar.CalendarMissing;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.FilingRefused;
import org.tongban.plan.filing.FilingSource;
import org.tongban.plan.filing.FilingSubject;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.plan.FilingDuty;
import org.tongban.policy.plan.FilingDuty.Due;
import org.tongban.policy.plan.FilingDuty.Effect;
import org.tongban.policy.plan.FilingDutyPolicy;
import org.tongban.policy.plan.FilingRule;
import org.tongban.policy.plan.FilingRule.Course;
import org.tongban.policy.plan.FilingRule.Stand;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** What the documents in force want filed, by whom and until when; asked for the business day of each filing (convention C8). */
final class Duties {

    private record Key(String kind, SiteId site, FilingSubject subject) {
    }

    private record Asked(FilingDuty duty, Worksheet sheet) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(Duties.class);

    private final PolicyBook book;
    private final Sites sites;
    private final Supplier<List<FilingSource>> sources;
    private final WorkCalendar calendar = new NationalCalendar();

    Duties(PolicyBook book, Sites sites, Supplier<List<FilingSource>> sources) {
        this.book = book;
        this.sites = sites;
        this.sources = sources;
    }

    /** The module that knows the kind, if one is installed. */
    Optional<FilingSource> source(String kind) {
        return sources.get().stream().filter(source -> source.kinds().contains(kind)).findFirst();
    }

    String name(SiteId site) {
        return sites.find(site).map(Site::name).orElse(site.code());
    }

    /** @throws FilingRefused if the document in force wants no such filing of the site */
    FilingDuty duty(String kind, SiteId site, FilingSubject subject, LocalDate today) {
        Site from = sites.find(site).orElseThrow(() -> new FilingRefused("没有编号为“" + site + "”的站点 (no such site)"));
        Asked asked = ask(kind, site, subject.businessDay(today)).orElseThrow(() -> new FilingRefused("本地的文件没有要求" + from.name() + "报“" + kind + "”备案；文件要求的备案："
                + known(site, today) + " (the document in force wants no such filing)"));
        if (asked.duty().from() != from.level()) {
            throw new FilingRefused("“" + asked.duty().title() + "”由" + asked.duty().from() + "报备案，" + from.name() + "不是 (this site does not file it)");
        }
        refuseUnlessCountable(asked.duty(), subject);
        return asked.duty();
    }

    /** A filing without the month or day by which it is due is no filing; a calendar that does not reach that day does not hinder it. */
    private void refuseUnlessCountable(FilingDuty duty, FilingSubject subject) {
        try {
            new FilingRule(duty, calendar).due(course(subject));
        } catch (CalendarMissing unknown) {
            LOG.info("the due day of {} {} is not known: {}", duty.kind(), subject.businessDay(LocalDate.EPOCH), unknown.getMessage());
        }
    }

    private String known(SiteId site, LocalDate day) {
        String all = duties(site, day).stream().map(duty -> duty.kind() + "（" + duty.title() + "）").collect(Collectors.joining("、"));
        return all.isEmpty() ? "无" : all;
    }

    private List<FilingDuty> duties(SiteId site, LocalDate day) {
        return book.ask(FilingDutyPolicy.class, site, day).map(asked -> asked.policy().duties(asked.sheet(day))).orElse(List.of());
    }

    private Optional<Asked> ask(String kind, SiteId site, LocalDate day) {
        Optional<Answerer<FilingDutyPolicy>> answerer = book.ask(FilingDutyPolicy.class, site, day);
        return answerer.flatMap(asked -> {
            Worksheet sheet = asked.sheet(day);
            return asked.policy().duties(sheet).stream().filter(duty -> duty.kind().equals(kind)).findFirst().map(duty -> new Asked(duty, sheet));
        });
    }

    /** The sites that ought to file the subject. */
    List<SiteId> owing(String kind, FilingSubject subject, LocalDate today) {
        return owed(today).keySet().stream().filter(key -> key.kind().equals(kind) && key.subject().equals(subject)).map(Key::site).sorted().toList();
    }

    List<FilingEntry> list(List<Filing> filings, LocalDate asOf, ZoneId zone) {
        Map<Key, Filing> filed = new HashMap<>();
        filings.forEach(filing -> filed.put(new Key(filing.kind(), filing.site(), filing.subject()), filing));
        Set<Key> keys = new HashSet<>(filed.keySet());
        keys.addAll(owed(asOf).keySet());
        Map<SiteId, Site> known = sites.all().stream().collect(Collectors.toMap(Site::id, site -> site));
        return keys.stream().flatMap(key -> entry(key, Optional.ofNullable(filed.get(key)), Optional.ofNullable(known.get(key.site())), asOf, zone).stream())
                .sorted(Comparator.comparing((FilingEntry entry) -> entry.site().id()).thenComparing(entry -> entry.duty().kind()).thenComparing(entry -> entry.subject().toString()))
                .toList();
    }

    FilingEntry entry(Filing filing, LocalDate asOf, ZoneId zone) {
        return entry(new Key(filing.kind(), filing.site(), filing.subject()), Optional.of(filing), sites.find(filing.site()), asOf, zone).orElseThrow();
    }

    /** Empty only where there is no filing and the document in force then wanted none. */
    private Optional<FilingEntry> entry(Key key, Optional<Filing> filing, Optional<Site> site, LocalDate asOf, ZoneId zone) {
        Site from = site.orElseGet(() -> new Site(key.site(), Optional.empty(), key.site().code(), SiteLevel.TOWN, Optional.empty(), Optional.empty(), List.of()));
        return ask(key.kind(), key.site(), key.subject().businessDay(asOf)).or(() -> filing.map(each -> new Asked(bygone(each), new Worksheet(asOf))))
                .map(asked -> new FilingEntry(asked.duty(), from, key.subject(), filing, stand(asked, key.subject(), filing, asOf, zone)));
    }

    /** The workings are those of this duty and not of the others that the document has. */
    private Finding<Stand> stand(Asked asked, FilingSubject subject, Optional<Filing> filing, LocalDate asOf, ZoneId zone) {
        Course course = filing.map(each -> each.course(zone)).orElseGet(() -> course(subject));
        Worksheet sheet = new Worksheet(asked.sheet().day());
        Finding<Stand> found;
        try {
            found = new FilingRule(asked.duty(), calendar).on(course, asOf, sheet);
        } catch (IllegalArgumentException lacking) {
            found = sheet.notConfigured(lacking.getMessage(), asked.duty().clause());
        }
        List<Working> workings = new ArrayList<>(asked.sheet().lines().stream().filter(line -> isOf(line, asked.duty())).toList());
        workings.addAll(found.workings());
        return found instanceof Finding.Granted<Stand> granted ? new Finding.Granted<>(granted.granted(), workings)
                : new Finding.NotConfigured<>(((Finding.NotConfigured<Stand>) found).what(), asked.duty().clause(), workings);
    }

    /** By the clause alone: a figure that the place entered cites its own document. */
    private static boolean isOf(Working line, FilingDuty duty) {
        return line.cited() != null && line.cited().clause().equals(duty.clause().clause());
    }

    private static Course course(FilingSubject subject) {
        return new Course(subject.period(), subject.effective(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What ought to be filed up to the day, by what the modules have records of. */
    private Map<Key, FilingDuty> owed(LocalDate asOf) {
        Map<FilingDuty, List<SiteId>> who = new HashMap<>();
        for (Site site : sites.all()) {
            duties(site.id(), asOf).stream().filter(duty -> duty.from() == site.level()).forEach(duty -> who.computeIfAbsent(duty, none -> new ArrayList<>()).add(site.id()));
        }
        Map<Key, FilingDuty> owed = new HashMap<>();
        who.forEach((duty, those) -> source(duty.kind()).ifPresent(source -> source.subjects(duty, those, asOf)
                .forEach((site, subjects) -> subjects.forEach(subject -> owed.put(new Key(duty.kind(), site, subject), duty)))));
        return owed;
    }

    /** The duty of a filing whose document is no longer in force: it stays readable and is due no more. */
    private static FilingDuty bygone(Filing filing) {
        return new FilingDuty(filing.kind(), filing.clause(), filing.title(), SiteLevel.TOWN, filing.to(), Effect.AFTER, new Due.Unstated(), List.of());
    }
}
