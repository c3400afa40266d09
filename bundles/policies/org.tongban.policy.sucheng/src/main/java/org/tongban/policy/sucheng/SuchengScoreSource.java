package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.time.YearMonth;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.assessment.ScoreSourcePolicy;

/** Beside the three-level platform its scores are imported and not edited; instead of it they are kept here. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengScoreSource implements ScoreSourcePolicy {

    @Override
    public Finding<ScoreSource> source(YearMonth month, Worksheet sheet) {
        sheet.fact("月份", month);
        boolean companion = sheet.reading(AssessmentReadings.PLATFORM).equals("A");
        return sheet.granted("得分来源", companion ? new ScoreSource("平台", true, false) : new ScoreSource("本系统", false, true), clause("1-g"));
    }
}
