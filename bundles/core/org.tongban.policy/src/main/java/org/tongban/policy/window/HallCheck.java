package org.tongban.policy.window;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** One demand of a document on a hall. Pure: same facts, same answer. */
@ConsumerType
public interface HallCheck {

    /** The clause that asks for it. */
    Citation clause();

    /** What it asks for, in a few words, such as 一楼综合窗口数. */
    String title();

    /** Whether the clause speaks of such a hall at all; one that it does not speak of is not shown. */
    boolean concerns(HallFacts hall);

    /** The result; {@link org.tongban.core.law.Verdict#NA} where nothing is recorded to judge by. */
    Finding<Checked> check(HallFacts hall, Worksheet sheet);

    /** A check written as two methods. */
    static HallCheck of(Citation clause, String title, Predicate<HallFacts> concerns, BiFunction<HallFacts, Worksheet, Finding<Checked>> check) {
        return new HallCheck() {
            @Override
            public Citation clause() {
                return clause;
            }

            @Override
            public String title() {
                return title;
            }

            @Override
            public boolean concerns(HallFacts hall) {
                return concerns.test(hall);
            }

            @Override
            public Finding<Checked> check(HallFacts hall, Worksheet sheet) {
                return check.apply(hall, sheet);
            }
        };
    }
}
