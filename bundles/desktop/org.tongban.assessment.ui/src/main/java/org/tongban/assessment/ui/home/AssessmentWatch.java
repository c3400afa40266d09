package org.tongban.assessment.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.MonthBook;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.Replacements;
import org.tongban.assessment.ui.month.MonthPart;
import org.tongban.assessment.ui.year.YearPart;
import org.tongban.core.law.Finding;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;

/** Months that are not final, beyond the cap or without grades, and people for whom a change of post is suggested. */
@Component
public final class AssessmentWatch implements Watch {

    private final MonthlyAssessments months;
    private final Replacements replacements;
    private final Workspaces workspaces;
    private final Clock clock;

    @Activate
    public AssessmentWatch(@Reference MonthlyAssessments months, @Reference Replacements replacements, @Reference Workspaces workspaces, @Reference Clock clock) {
        this.months = months;
        this.replacements = replacements;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices(Locale language) {
        if (workspaces.current().isEmpty()) {
            return List.of();
        }
        SortedSet<YearMonth> recorded = months.recorded();
        SortedSet<YearMonth> finalised = months.finalised();
        LocalDate today = LocalDate.now(clock);
        TreeMap<Integer, List<YearMonth>> open = recorded.stream().filter(month -> !finalised.contains(month) && month.atEndOfMonth().isBefore(today))
                .collect(Collectors.groupingBy(YearMonth::getYear, TreeMap::new, Collectors.toList()));
        List<Notice> notices = new ArrayList<>();
        Texts texts = Texts.of(AssessmentWatch.class, language);
        open.forEach((year, waiting) -> {
            notices.add(new Notice(Weight.DUE, texts.get("watch.open", Integer.toString(year), Integer.toString(waiting.size()), spoken(waiting, texts)), MonthPart.ID, waiting.get(0)));
            months.ofYear(year).stream().filter(book -> waiting.contains(book.month())).forEach(book -> month(book, texts, notices));
        });
        replacements.suggestions(today).flatMap(Finding::value).filter(people -> !people.isEmpty())
                .ifPresent(people -> notices.add(new Notice(Weight.NOTE, texts.get("watch.replacement", Integer.toString(people.size())), YearPart.ID, people.get(0).person())));
        return notices;
    }

    private static void month(MonthBook book, Texts texts, List<Notice> notices) {
        if (book.isBeyondCap()) {
            String cap = book.check().flatMap(Finding::value).filter(check -> check.cap().isPresent()).map(check -> Long.toString(check.cap().getAsLong())).orElse("");
            notices.add(new Notice(Weight.BLOCKING, texts.get("watch.beyond", book.month().toString(), Long.toString(book.best()), cap), MonthPart.ID, book.month()));
        }
        if (!book.missing().isEmpty()) {
            notices.add(new Notice(Weight.DUE, texts.get("watch.missing", book.month().toString(), Integer.toString(book.missing().size())), MonthPart.ID, book.month()));
        }
    }

    private static String spoken(List<YearMonth> waiting, Texts texts) {
        return waiting.stream().map(month -> texts.get("watch.monthWord", Integer.toString(month.getMonthValue()))).collect(Collectors.joining("、"));
    }
}
