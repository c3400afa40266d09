package org.tongban.payroll.run;

import java.util.List;
import java.util.Objects;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Working;
import org.tongban.policy.PolicyPack;

/** Finds what an amount rests on where the question's answer has no room for it: the clause cited last in its workings. */
final class Cited {

    private Cited() {
    }

    /** @param pack the answering pack, whose document is cited as a whole when no clause was */
    static Citation last(List<Working> workings, PolicyPack pack) {
        return workings.stream().map(Working::cited).filter(Objects::nonNull).reduce((first, second) -> second)
                .orElseGet(() -> pack.instrument().clause(""));
    }

    /** The same workings as part of another answer: marked with the line's key, their own results left to that answer. */
    static List<Working> within(String part, List<Working> workings) {
        return workings.stream().filter(line -> line.kind() != Working.Kind.RESULT)
                .map(line -> new Working(part, line.kind(), line.label(), line.value(), line.cited(), line.quote(), line.from())).toList();
    }
}
