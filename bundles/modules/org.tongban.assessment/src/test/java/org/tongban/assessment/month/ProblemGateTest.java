package org.tongban.assessment.month;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.assessment.ClerkMonth;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.plan.supervision.FoundProblem;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.ProblemStep;
import org.tongban.plan.supervision.Supervision;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.MonthState;
import org.tongban.policy.plan.ClerkProblemPolicy;
import org.tongban.policy.plan.ClerkProblemPolicy.Effect;
import org.tongban.policy.plan.ClerkProblemPolicy.Kind;
import org.tongban.policy.plan.Problem;

class ProblemGateTest {

    private static final YearMonth OCTOBER = YearMonth.of(2023, 10);
    private static final ClerkMonth CLERK = new ClerkMonth(new PersonId(7), "甲", Optional.of(new SiteId("330784")), OCTOBER, Optional.empty(), MonthState.NORMAL, Optional.empty(), true, false);
    private boolean asks = true;
    private boolean acknowledged;

    private <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, answers));
    }

    private ProblemGate gate() {
        ClerkProblemPolicy policy = sheet -> new Effect(Kind.ACKNOWLEDGE, new Citation("YK-6.3-b", "永政办发〔2023〕44号"));
        PolicyPack pack = fake(PolicyPack.class, (proxy, method, arguments) -> null);
        PolicyBook book = fake(PolicyBook.class, (proxy, method, arguments) -> Optional.of(new Answerer<>(pack, policy, Desk.empty())).filter(each -> asks));
        return new ProblemGate(book, fake(Supervision.class, (proxy, method, arguments) -> ((DateRange) arguments[1]).contains(LocalDate.of(2023, 10, 12)) ? List.of(problem()) : List.of()));
    }

    private ProblemCase problem() {
        LocalDate day = LocalDate.of(2023, 10, 12);
        FoundProblem found = new FoundProblem(1, Optional.empty(), new SiteId("330784"), day, "市厅", Optional.of(new PersonId(7)), "一般问题", "", "未佩戴工牌", Optional.empty(), Optional.empty(),
                Instant.EPOCH, "李科长");
        List<ProblemStep> steps = acknowledged ? List.of(new ProblemStep(2, 1, ProblemStep.Kind.ACKNOWLEDGED, day, Optional.empty(), "", "", Optional.empty(), Instant.EPOCH, "王主任")) : List.of();
        return new ProblemCase(found, steps, new Worksheet(day).granted("状态", new Problem.Standing(Problem.State.OPEN, 0, Optional.empty())));
    }

    /** YK-6.3-b. */
    @Test
    void holdsAMonthUntilItsProblemsAreAcknowledged() {
        List<ClerkMonth> clerks = List.of(CLERK);
        assertEquals(clerks, gate().held(OCTOBER, clerks));
        assertEquals(List.of(), gate().held(OCTOBER.plusMonths(1), clerks));
        acknowledged = true;
        assertEquals(List.of(), gate().held(OCTOBER, clerks));
    }

    @Test
    void holdsNothingWhereTheDocumentDoesNotAsk() {
        asks = false;
        assertEquals(List.of(), gate().held(OCTOBER, List.of(CLERK)));
    }
}
