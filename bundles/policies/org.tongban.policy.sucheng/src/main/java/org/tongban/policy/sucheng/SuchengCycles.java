package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.AssessmentPeriod;
import org.tongban.policy.assessment.CyclePolicy;

/** Clerks are assessed every month and every calendar year. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengCycles implements CyclePolicy {

    @Override
    public Finding<List<AssessmentPeriod>> cycles(int year, Worksheet sheet) {
        Stream<AssessmentPeriod> months = IntStream.rangeClosed(1, 12).mapToObj(month -> new AssessmentPeriod(year, month));
        return sheet.granted("考核周期", Stream.concat(months, Stream.of(AssessmentPeriod.year(year))).toList(), clause("2.2.8-a"));
    }
}
