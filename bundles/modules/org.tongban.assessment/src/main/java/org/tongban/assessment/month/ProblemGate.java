package org.tongban.assessment.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tongban.assessment.ClerkMonth;
import org.tongban.core.law.Finding;
import org.tongban.core.time.DateRange;
import org.tongban.plan.supervision.Supervision;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.plan.ClerkProblemPolicy;
import org.tongban.policy.plan.ClerkProblemRule;
import org.tongban.policy.plan.ClerkProblemRule.Naming;

/** Which clerks' months may not be made final, because supervision found problems that nobody has acknowledged, where the document wants that. */
record ProblemGate(PolicyBook book, Supervision supervision) {

    List<ClerkMonth> held(YearMonth month, List<ClerkMonth> clerks) {
        LocalDate end = month.atEndOfMonth();
        Optional<Answerer<ClerkProblemPolicy>> answerer = book.ask(ClerkProblemPolicy.class, end);
        return answerer.map(answering -> clerks.stream().filter(clerk -> mayFinalise(month, clerk, answering, end).value().isEmpty()).toList()).orElse(List.of());
    }

    private Finding<Integer> mayFinalise(YearMonth month, ClerkMonth clerk, Answerer<ClerkProblemPolicy> answerer, LocalDate end) {
        DateRange range = DateRange.of(month);
        List<Naming> namings = supervision.naming(clerk.person(), range).stream()
                .map(each -> new Naming(each.problem().day(), each.problem().word(), each.isAcknowledged())).toList();
        var sheet = answerer.sheet(end);
        return ClerkProblemRule.mayFinalise(namings, range, answerer.policy().effect(sheet), sheet);
    }
}
