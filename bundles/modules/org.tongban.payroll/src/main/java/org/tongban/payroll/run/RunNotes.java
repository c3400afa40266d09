package org.tongban.payroll.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tongban.payroll.PayStatus;
import org.tongban.policy.payroll.PieceworkPolicy;
import org.tongban.registry.CaseVolume;

/** What somebody should look at before a month is locked, one plain sentence each. */
public final class RunNotes {

    private RunNotes() {
    }

    public static List<String> of(YearMonth month, List<Reckoned> people, Books books, Policies policies) {
        List<String> notes = new ArrayList<>();
        say(notes, count(people, PayStatus.BLOCKED), "人暂停核发，原因见各人说明");
        say(notes, count(people, PayStatus.NOT_CONFIGURED), "人实发未核定，按应发列示");
        say(notes, count(people, PayStatus.NOT_DUE), "人本月没有应发，原因见各人说明");
        say(notes, people.stream().filter(one -> changesWithin(one.inputs(), month)).count(), "人在月中上岗或离岗，请核对是否整月发放");
        say(notes, people.stream().filter(one -> !one.inputs().employed() && !one.inputs().cases().isEmpty()).count(), "人本月不在岗却有办件，请核对");
        say(notes, uncredited(month, books, policies), "件办件没有记到人，未计酬");
        return notes;
    }

    private static void say(List<String> notes, long count, String sentence) {
        if (count > 0) {
            notes.add(count + sentence);
        }
    }

    private static long count(List<Reckoned> people, PayStatus status) {
        return people.stream().filter(one -> one.slip().status() == status).count();
    }

    private static boolean changesWithin(PayInputs person, YearMonth month) {
        LocalDate first = month.atDay(1);
        return person.facts().service().stream().anyMatch(span -> YearMonth.from(span.from()).equals(month) && span.from().isAfter(first)
                || span.last().filter(last -> YearMonth.from(last).equals(month) && last.isBefore(month.atEndOfMonth())).isPresent());
    }

    private static long uncredited(YearMonth month, Books books, Policies policies) {
        return books.cases(month).stream().filter(volume -> volume.person().isEmpty())
                .filter(volume -> policies.ask(PieceworkPolicy.class, volume.site(), month.atDay(1)).isPresent()).mapToLong(CaseVolume::count).sum();
    }
}
