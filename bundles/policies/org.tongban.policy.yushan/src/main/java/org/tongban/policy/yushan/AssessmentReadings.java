package org.tongban.policy.yushan;

import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;

/** The questions that the document leaves open for assessment, and the figures a place must enter itself. */
final class AssessmentReadings {

    static final List<Reading> ALL = List.of();

    static final List<LocalFigure<?>> LOCAL = List.of();

    private AssessmentReadings() {
    }
}
