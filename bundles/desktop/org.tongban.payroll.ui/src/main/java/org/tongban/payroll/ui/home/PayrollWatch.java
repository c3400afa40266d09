package org.tongban.payroll.ui.home;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.time.DateRange;
import org.tongban.payroll.MonthTotals;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.RunState;
import org.tongban.payroll.ui.PayParts;
import org.tongban.payroll.ui.run.Flag;
import org.tongban.payroll.ui.run.RunSubject;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.payroll.PayPolicy;
import org.tongban.policy.payroll.PieceworkPolicy;
import org.tongban.registry.People;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;

/** Months that were not run or not locked, and people whose pay is in the way. No document fixes a day for the run, so none is named. */
@Component
public final class PayrollWatch implements Watch {
    private static final int MONTHS = 24;
    private static final int FEW = 2;
    private final PayRuns runs;
    private final People people;
    private final PolicyBook book;
    private final Clock clock;

    @Activate
    public PayrollWatch(@Reference PayRuns runs, @Reference People people, @Reference PolicyBook book, @Reference Clock clock) {
        this.runs = runs;
        this.people = people;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public List<Notice> notices(Locale language) {
        Texts texts = Texts.of(PayrollWatch.class, language);
        List<MonthTotals> months = runs.months(MONTHS);
        YearMonth today = YearMonth.now(clock);
        List<Notice> notices = new ArrayList<>();
        months.stream().findFirst().ifPresent(newest -> inTheWay(newest, texts, notices));
        if (isMissing(today.minusMonths(1), months)) {
            notices.add(notice(Weight.DUE, texts.get("watch.missing", today.minusMonths(1)), today.minusMonths(1)));
        }
        drafts(months.stream().filter(month -> month.state() == RunState.DRAFT).toList(), texts, notices);
        if (isMissing(today, months)) {
            notices.add(notice(Weight.NOTE, texts.get("watch.missing", today), today));
        }
        return notices;
    }

    /** One by one while they are few. */
    private static void drafts(List<MonthTotals> drafts, Texts texts, List<Notice> notices) {
        if (drafts.size() > FEW) {
            YearMonth oldest = drafts.get(drafts.size() - 1).month();
            notices.add(notice(Weight.DUE, texts.get("watch.drafts", Integer.toString(drafts.size()), oldest, drafts.get(0).month()), oldest));
        } else {
            drafts.forEach(draft -> notices.add(notice(Weight.DUE, texts.get("watch.draft", draft.month(), Integer.toString(draft.people())), draft.month())));
        }
    }

    private static void inTheWay(MonthTotals newest, Texts texts, List<Notice> notices) {
        if (newest.count(PayStatus.BLOCKED) > 0) {
            notices.add(notice(Weight.BLOCKING, texts.get("watch.blocked", newest.month(), Integer.toString(newest.count(PayStatus.BLOCKED))),
                    new RunSubject(newest.month(), Set.of(Flag.BLOCKED))));
        }
        if (newest.count(PayStatus.NOT_CONFIGURED) > 0) {
            notices.add(notice(Weight.DUE, texts.get("watch.notConfigured", newest.month(), Integer.toString(newest.count(PayStatus.NOT_CONFIGURED))),
                    new RunSubject(newest.month(), Set.of(Flag.NOT_CONFIGURED))));
        }
    }

    /** Whether there is pay to work out and nobody did. */
    private boolean isMissing(YearMonth month, List<MonthTotals> months) {
        return months.stream().noneMatch(one -> one.month().equals(month)) && isAnswered(month) && !people.employedIn(DateRange.of(month)).isEmpty();
    }

    private boolean isAnswered(YearMonth month) {
        Optional<?> pays = book.ask(PayPolicy.class, month.atDay(1));
        return pays.isPresent() || book.ask(PieceworkPolicy.class, month.atDay(1)).isPresent();
    }

    private static Notice notice(Weight weight, String sentence, @Nullable Object subject) {
        return new Notice(weight, sentence, PayParts.RUN, subject);
    }
}
