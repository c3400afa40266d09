package org.tongban.policy.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.Departments;

/**
 * Groups of departments or lines of which each is to belong to one alone, such as those in and those out of the comprehensive windows.
 *
 * @param what    what is grouped
 * @param groups  the groups, each with those whom the document names for it
 * @param reading how one that stands in two groups is read; may be empty
 */
public record Groups(String what, List<Stated<List<String>>> groups, Said reading) implements Declaration {

    public Groups {
        groups = List.copyOf(groups);
    }

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        List<Inconsistency> found = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                both(groups.get(i), groups.get(j), sheet).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Inconsistency> both(Stated<List<String>> one, Stated<List<String>> other, Worksheet sheet) {
        List<String> shared = one.value().stream().flatMap(name -> other.value().stream().filter(again -> isSame(name, again)).map(again -> name.equals(again) ? name : name + "/" + again)).distinct().toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Inconsistency.of(Kind.IN_TWO_GROUPS, what + " " + one.name() + " " + other.name(), reading.isEmpty() ? Verdict.WARN : Verdict.INFO, Stream.of(one.clause(), other.clause()))
                .title(what + "：同一部门或业务归入两处", what + ": one department or line in two groups")
                .says("“" + one.name() + "”为" + Wording.listed(one.value()), one.name() + " are " + Wording.listedInEnglish(one.value()))
                .found("“" + other.name() + "”也列有" + Wording.listed(shared), other.name() + " also has " + Wording.listedInEnglish(shared))
                .reading(reading).suggest("明确由哪一处受理，避免两头跑或两不管", "say which of them takes it").figure("both", "两处都列", "both", shared).on(sheet));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || Departments.isNamed(one, other) || Departments.isNamed(other, one);
    }
}
