package org.tongban.assessment.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.Investigations;
import org.tongban.assessment.month.StoredInvestigations;
import org.tongban.assessment.store.InvestigationTable;
import org.tongban.core.id.PersonId;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Row;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.Dossier;

/** One file of investigations. */
final class InvestigationsIntake implements Intake {

    private record Key(PersonId person, LocalDate filed) {
    }

    private final ImportContext context;
    private final Roll roll;
    private final PolicyBook book;
    private final Investigations investigations;
    private final Map<Key, InvestigationCase> known = new HashMap<>();
    private final Set<Key> seen = new HashSet<>();

    InvestigationsIntake(ImportContext context, Roll roll, PolicyBook book, Investigations investigations) {
        this.context = context;
        this.roll = roll;
        this.book = book;
        this.investigations = investigations;
        investigations.all().forEach(each -> known.put(key(each), each));
    }

    private static Key key(InvestigationCase each) {
        return new Key(each.person(), each.filed());
    }

    @Override
    public Effect judge(Row row) {
        Optional<InvestigationCase> told = read(row);
        if (told.isEmpty()) {
            return Effect.SAME;
        }
        Optional<String> refusal = StoredInvestigations.refusal(book, told.get());
        if (refusal.isPresent()) {
            row.refuse(told.get().decided().isEmpty() ? InvestigationsKind.CLOSED : InvestigationsKind.DECIDED, refusal.get());
        } else if (!seen.add(key(told.get()))) {
            row.refuse(InvestigationsKind.FILED, "此人同一天立案在本文件中已有一行，请删去重复的行");
        }
        return effect(told.get());
    }

    private Effect effect(InvestigationCase told) {
        InvestigationCase before = known.get(key(told));
        return before == null ? Effect.NEW : before.equals(told) ? Effect.SAME : Effect.CHANGED;
    }

    private Optional<InvestigationCase> read(Row row) {
        Optional<Dossier> dossier = roll.find(row);
        Optional<LocalDate> filed = row.get(InvestigationsKind.FILED);
        if (filed.isEmpty()) {
            row.refuse(InvestigationsKind.FILED, "没有立案日期，请补填");
            return Optional.empty();
        }
        Decisions.Read decisions = Decisions.read(row.get(InvestigationsKind.DECIDED).orElse(""), filed.get().getYear());
        if (decisions.grades().isEmpty()) {
            row.refuse(InvestigationsKind.DECIDED, "“" + decisions.stuckAt() + "”读不懂；请写成“2025-03=一般;2025-04=好”");
            return Optional.empty();
        }
        return dossier.map(found -> new InvestigationCase(found.person().id(), filed.get(), row.get(InvestigationsKind.CLOSED), decisions.grades().get()));
    }

    @Override
    public void store(Row row) {
        InvestigationCase told = read(row).orElseThrow();
        if (effect(told) != Effect.SAME) {
            investigations.put(told, context.change());
            InvestigationCase before = known.get(key(told));
            context.replacing().record(InvestigationRestorer.TOPIC, InvestigationRestorer.subject(told), before == null ? "" : InvestigationTable.text(before), InvestigationTable.text(told));
        }
    }
}
