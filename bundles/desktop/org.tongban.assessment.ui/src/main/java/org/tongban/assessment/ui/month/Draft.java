package org.tongban.assessment.ui.month;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongban.assessment.ClerkMonth;
import org.tongban.assessment.MonthBook;
import org.tongban.core.id.PersonId;
import org.tongban.policy.assessment.Grade;
import org.tongban.policy.assessment.MonthState;

/** Grades changed on the board and not yet stored, with the steps by which that came about. */
final class Draft {

    private final Deque<Map<PersonId, Grade>> before = new ArrayDeque<>();
    private Map<PersonId, Grade> grades = Map.of();

    Map<PersonId, Grade> grades() {
        return grades;
    }

    boolean isEmpty() {
        return grades.isEmpty();
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Gives grades to clerks who are assessed, as one step. @return how many changed */
    int give(MonthBook stored, Map<PersonId, Grade> wanted) {
        Map<PersonId, Grade> next = new LinkedHashMap<>(grades);
        wanted.forEach((person, grade) -> stored.of(person).filter(clerk -> clerk.state() == MonthState.NORMAL)
                .ifPresent(clerk -> put(next, clerk, grade)));
        int changed = 0;
        for (PersonId person : wanted.keySet()) {
            boolean same = next.get(person) == grades.get(person) || next.containsKey(person) && next.get(person).equals(grades.get(person));
            changed += same ? 0 : 1;
        }
        if (changed > 0) {
            before.push(grades);
            grades = next;
        }
        return changed;
    }

    private static void put(Map<PersonId, Grade> next, ClerkMonth clerk, Grade grade) {
        if (clerk.grade().filter(grade::equals).isPresent()) {
            next.remove(clerk.person());
        } else {
            next.put(clerk.person(), grade);
        }
    }

    void undo() {
        grades = before.isEmpty() ? grades : before.pop();
    }

    void clear() {
        before.clear();
        grades = Map.of();
    }

    /** Forgets changes that the store has meanwhile, or that are no longer possible. */
    void rebase(MonthBook stored) {
        Map<PersonId, Grade> kept = new LinkedHashMap<>();
        grades.forEach((person, grade) -> stored.of(person).filter(clerk -> clerk.state() == MonthState.NORMAL).ifPresent(clerk -> put(kept, clerk, grade)));
        if (stored.finalised()) {
            clear();
        } else if (!kept.equals(grades)) {
            before.clear();
            grades = kept;
        }
    }

    static Map<PersonId, Grade> all(Collection<PersonId> people, Grade grade) {
        Map<PersonId, Grade> wanted = new LinkedHashMap<>();
        people.forEach(person -> wanted.put(person, grade));
        return wanted;
    }
}
