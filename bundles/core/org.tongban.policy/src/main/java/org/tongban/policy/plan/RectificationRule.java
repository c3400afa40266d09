package org.tongban.policy.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.WorkCalendar;
import org.tongban.policy.plan.OversightPolicy.Named;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.Problem.Measure;
import org.tongban.policy.plan.Problem.Order;
import org.tongban.policy.plan.Problem.State;

/** What becomes of problems that supervision found, by what the document says of its supervision. */
public record RectificationRule(Oversight oversight) {

    /**
     * Whether an order to rectify may be given, and until when.
     *
     * @param ground   the failing, in the document's words; empty only where it lists none
     * @param given    the day of the order
     * @param due      the last day in time, if one is named
     * @param calendar counts the working days where none is named
     * @return refused if the ground is not one of the document's, the day lies before the order, or a day is mandatory and not named
     */
    public Finding<Order> order(String ground, LocalDate given, Optional<LocalDate> due, WorkCalendar calendar, Worksheet sheet) {
        Named grounds = oversight.grounds();
        sheet.fact("情形", ground);
        sheet.fact("责令日期", given);
        if (!grounds.words().isEmpty() && !grounds.words().contains(ground)) {
            return sheet.refused((ground.isEmpty() ? "责令整改须写明文件规定的情形" : "“" + ground + "”不是文件规定的情形") + "；可选：" + String.join("、", grounds.words()), grounds.clause());
        }
        if (due.isPresent()) {
            LocalDate last = sheet.fact("整改期限", due.orElseThrow());
            return last.isBefore(given) ? sheet.refused("整改期限 " + last + " 早于责令日期 " + given, grounds.clause())
                    : sheet.granted("责令限期整改", ordered(given, due), grounds.clause());
        }
        if (oversight.dueIsMandatory()) {
            return sheet.refused("责令限期整改必须写明期限", grounds.clause());
        }
        Optional<LocalDate> counted = proposedDue(given, calendar);
        counted.ifPresent(last -> sheet.step("整改期限（责令次日起" + oversight.rectifyWithin().orElseThrow() + (oversight.inWorkdays() ? "个工作日）" : "日）"), last, grounds.clause()));
        return sheet.granted("责令整改", ordered(given, counted), grounds.clause());
    }

    private static Order ordered(LocalDate given, Optional<LocalDate> due) {
        return new Order(given, due, Optional.empty(), Optional.empty());
    }

    /** The last day that the document's days give for an order of that day; the day itself does not count. Empty if it names none. */
    public Optional<LocalDate> proposedDue(LocalDate given, WorkCalendar calendar) {
        OptionalInt days = oversight.rectifyWithin();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = given;
        for (int left = days.getAsInt(); left > 0;) {
            day = day.plusDays(1);
            if (!oversight.inWorkdays() || calendar.isWorkday(day)) {
                left--;
            }
        }
        return Optional.of(day);
    }

    /**
     * Where a problem stands at the end of a day. An order is done with when a review accepted it; a measure when its result is
     * recorded; what happened later does not count.
     */
    public Finding<Problem.Standing> stand(Problem problem, LocalDate asOf, Worksheet sheet) {
        sheet.fact("截至", asOf);
        List<Measure> measures = problem.measures().stream().filter(measure -> !measure.day().isAfter(asOf)).toList();
        measures.forEach(measure -> sheet.fact(measure.word() + "（" + measure.day() + "）", measure.result().orElse("尚无结果")));
        Optional<Order> order = problem.order().filter(given -> !given.given().isAfter(asOf));
        Problem.Standing standing = order.map(given -> ordered(given, asOf, sheet)).filter(of -> of.state() != State.CLOSED).orElseGet(() -> {
            boolean isOpen = measures.stream().anyMatch(measure -> measure.result().isEmpty());
            boolean isDealtWith = order.isPresent() || !measures.isEmpty() || problem.closed().filter(day -> !day.isAfter(asOf)).isPresent();
            return new Problem.Standing(!isOpen && isDealtWith ? State.CLOSED : State.OPEN, order.map(given -> daysLate(given, asOf)).orElse(0), Optional.empty());
        });
        return sheet.granted("问题状态", standing, (order.isPresent() ? oversight.grounds() : oversight.measures()).clause());
    }

    private Problem.Standing ordered(Order order, LocalDate asOf, Worksheet sheet) {
        sheet.fact("整改期限", order.due());
        Optional<LocalDate> rectified = order.rectified().filter(day -> !day.isAfter(asOf));
        sheet.fact("整改完成", rectified);
        int late = daysLate(order, asOf);
        if (late > 0) {
            sheet.step("逾期天数", late);
        }
        if (rectified.isPresent()) {
            boolean isAccepted = order.accepted().filter(day -> !day.isAfter(asOf)).isPresent();
            sheet.fact("复核通过", isAccepted);
            return new Problem.Standing(isAccepted ? State.CLOSED : State.RECTIFIED, late, Optional.empty());
        }
        Optional<String> escalate = late > 0 ? oversight.accountableBy().words().stream().findFirst() : Optional.empty();
        escalate.ifPresent(to -> sheet.step("逾期未整改，移交", to, oversight.accountableBy().clause()));
        return new Problem.Standing(late > 0 ? State.OVERDUE : State.RECTIFYING, late, escalate);
    }

    private static int daysLate(Order order, LocalDate asOf) {
        LocalDate end = order.rectified().filter(day -> !day.isAfter(asOf)).orElse(asOf);
        return order.due().map(due -> Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, end)))).orElse(0);
    }

    /** Whether a body may open an accountability case (启动问责): who the document names alone; where it names nobody, anybody. */
    public Finding<String> mayOpenCase(String body, Worksheet sheet) {
        Named alone = oversight.accountableBy();
        sheet.fact("启动单位", body);
        if (alone.words().isEmpty()) {
            return sheet.granted("文件未指定问责单位，可以启动", body);
        }
        sheet.step("问责单位", alone.words(), alone.clause());
        return alone.words().contains(body) ? sheet.granted("可以启动问责", body, alone.clause())
                : sheet.refused("只有" + String.join("、", alone.words()) + "可以启动问责", alone.clause());
    }

    /** Whether a measure is one of the document's; where it lists none, any is. */
    public Finding<String> measure(String word, Worksheet sheet) {
        return listed("处理方式", word, oversight.measures(), sheet);
    }

    /** Whether a method of inspection is one of the document's; where it lists none, any is. */
    public Finding<String> method(String word, Worksheet sheet) {
        return listed("检查方式", word, oversight.methods(), sheet);
    }

    /** Whether a failing is one of the document's; where it lists none, any is. */
    public Finding<String> ground(String word, Worksheet sheet) {
        return listed("情形", word, oversight.grounds(), sheet);
    }

    /** Whether a topic of inspection is one of the document's; where it lists none, any is. */
    public Finding<String> topic(String word, Worksheet sheet) {
        return listed("检查内容", word, oversight.topics(), sheet);
    }

    private static Finding<String> listed(String what, String word, Named named, Worksheet sheet) {
        sheet.fact(what, word);
        return named.words().isEmpty() || named.words().contains(word) ? sheet.granted(what, word, named.clause())
                : sheet.refused("“" + word + "”不是文件规定的" + what + "；可选：" + String.join("、", named.words()), named.clause());
    }
}
