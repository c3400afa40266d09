package org.tongban.policy.window;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;

/** Which way a case goes: front acceptance, back-office handling, issue (前台受理、后台办理、统一出件). */
@ConsumerType
@FunctionalInterface
public interface CasePathPolicy {

    /** What is wrong with the way that the case went; nothing, if it went as the document says. */
    Finding<PathCheck> path(List<Stop> path, Worksheet sheet);

    /**
     * A step of the case and where it was done.
     *
     * @param place  the place's name, such as 综合3 or 住建后台
     * @param window what kind of window it is; empty for a back office
     */
    record Stop(CaseStep step, String place, Optional<WindowType> window) {

        @Override
        public String toString() {
            return step + "@" + place;
        }
    }

    /** What is wrong with a step. */
    enum Fault {
        /** Done elsewhere than the document says. */
        ELSEWHERE,
        /** Not done. */
        MISSING,
        /** Done before a step that it should follow. */
        TOO_EARLY
    }

    /** @param place where it was done; empty if it was not */
    record Deviation(CaseStep step, Fault fault, String place) {

        @Override
        public String toString() {
            return switch (fault) {
                case ELSEWHERE -> step + "在" + place;
                case MISSING -> "没有" + step;
                case TOO_EARLY -> step + "过早";
            };
        }
    }

    /** @param deviations in the order of the steps */
    record PathCheck(List<Deviation> deviations) {
        public PathCheck {
            deviations = List.copyOf(deviations);
        }

        @Override
        public String toString() {
            return deviations.isEmpty() ? "符合" : String.join("、", deviations.stream().map(Deviation::toString).toList());
        }
    }
}
