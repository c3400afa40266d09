package org.tongban.assessment.intake;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.store.GradeTable;
import org.tongban.assessment.store.MonthTable;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Imports.Done;
import org.tongban.exchange.UndoGuard;
import org.tongban.store.Tx;

/** An import on which a final month or a recorded grade rests cannot be taken back. */
@Component
public final class FinalMonths implements UndoGuard {

    /** What a month of assessment rests on. */
    private static final Set<String> KINDS = Set.of("roster", "grades", "investigations");

    private final MonthTable months;
    private final GradeTable grades;

    @Activate
    public FinalMonths(@Reference Tx tx) {
        months = new MonthTable(tx);
        grades = new GradeTable(tx);
    }

    @Override
    public Optional<String> objection(Done done, Set<PersonId> people, Set<SiteId> sites) {
        SortedSet<YearMonth> finalised = KINDS.contains(done.kind()) ? months.finalisedSince(done.at()) : new TreeSet<>();
        if (!finalised.isEmpty()) {
            return Optional.of("不能撤销：导入之后 " + finalised.first() + " 的考核已经定稿；有误的内容请用更正改过来");
        }
        return !people.isEmpty() && grades.knowsAny(people) ? Optional.of("不能撤销：这次导入新增的人员已有考核记录；请先撤销考核的导入，或直接更正有误的资料") : Optional.empty();
    }
}
