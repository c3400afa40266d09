package org.tongban.policy.window;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/** The zones into which a document divides a hall: its departments, windows and clerks against the cases of a year. */
@ConsumerType
public interface ZonePlanPolicy {

    /** The plan as the document prints it, by the readings chosen. */
    Finding<ZonePlan> plan(Worksheet sheet);

    /**
     * What zones add up to, beside what the document itself says of the sums.
     *
     * @param listed the document's own zones, or others; what they do not state is not judged
     */
    Finding<Totals> totals(ZonePlan listed, Worksheet sheet);

    /**
     * The windows that the cases alone would ask for. A proposal beside the plan unless the reading chosen lets it replace
     * the plan.
     *
     * @param cases          cases of a year by zone, in order
     * @param casesPerWindow cases that a window is to take in a year; the document's own if empty
     */
    Finding<Proposal> propose(Map<String, Long> cases, Optional<BigDecimal> casesPerWindow, Worksheet sheet);

    /** Where the document contradicts itself, in its order. Each is shown, none is hidden; how it is read is said with it. */
    Finding<List<Contradiction>> contradictions(Worksheet sheet);

    /**
     * @param windows      windows listed
     * @param staff        front-desk staff listed
     * @param centreHired  of these, those whom the centre hires
     * @param frontMatches whether that is the front-desk staff that the document gives the centre
     * @param cases        cases of a year listed
     * @param departments  departments placed
     * @param baseline     departments before the reform
     * @param notPlaced    departments that stand in no zone listed
     * @param zones        whether as many zones are named as the document says
     */
    record Totals(OptionalInt windows, OptionalInt staff, OptionalInt centreHired, Optional<Boolean> frontMatches, OptionalLong cases, OptionalInt departments, int baseline,
            OptionalInt notPlaced, Verdict zones) {

        @Override
        public String toString() {
            return "窗口" + shown(windows) + "个，前台" + shown(staff) + "人（中心聘用" + shown(centreHired) + "人），年办件量" + (cases.isPresent() ? cases.getAsLong() : "未列") + "件，部门"
                    + shown(departments) + "家";
        }

        private static String shown(OptionalInt number) {
            return number.isPresent() ? String.valueOf(number.getAsInt()) : "未列";
        }
    }

    /** @param windows windows proposed by zone, in order */
    record Proposal(Map<String, Integer> windows, int total) {

        @Override
        public String toString() {
            return windows + "，合计" + total;
        }
    }

    /**
     * @param clause   the clause that says the one
     * @param title    what it is about
     * @param says     what the text says
     * @param found    what it says elsewhere, or what its own figures come to
     * @param reading  how the pack understands it
     * @param severity INFO where both can stand, WARN where somebody has to decide
     */
    record Contradiction(Citation clause, String title, String says, String found, String reading, Verdict severity) {

        @Override
        public String toString() {
            return title + "：" + says + " ↔ " + found;
        }
    }
}
