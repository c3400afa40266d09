package org.tongban.assessment.ui.home;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.ui.month.MonthPart;
import org.tongban.assessment.ui.year.YearPart;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Finder;

/** Finds months and years of assessment: 2025-03, 2025年3月, 3月, 2025. */
@Component
public final class AssessmentFinder implements Finder {

    private final MonthlyAssessments months;
    private final Workspaces workspaces;

    @Activate
    public AssessmentFinder(@Reference MonthlyAssessments months, @Reference Workspaces workspaces) {
        this.months = months;
        this.workspaces = workspaces;
    }

    @Override
    public List<Hit> find(String text, int atMost, Locale language) {
        if (workspaces.current().isEmpty()) {
            return List.of();
        }
        Texts texts = Texts.of(AssessmentFinder.class, language);
        SortedSet<YearMonth> recorded = months.recorded();
        SortedSet<YearMonth> finalised = months.finalised();
        List<Hit> hits = new ArrayList<>();
        for (int year : recorded.stream().map(YearMonth::getYear).collect(Collectors.toCollection(TreeSet::new))) {
            if (Integer.toString(year).contains(text) || texts.get("part.year").contains(text)) {
                hits.add(new Hit(texts.get("find.year"), Integer.toString(year), "", YearPart.ID, Year.of(year)));
            }
        }
        recorded.stream().filter(month -> month.toString().contains(text) || (month.getYear() + "年" + month.getMonthValue() + "月").contains(text)
                || texts.get("part.month").contains(text))
                .forEach(month -> hits.add(new Hit(texts.get("find.month"), month.toString(), texts.get(finalised.contains(month) ? "state.final" : "state.open"), MonthPart.ID, month)));
        return hits.subList(0, Math.min(atMost, hits.size()));
    }
}
