package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.clause;

import java.util.List;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Source;
import org.tongban.policy.DocumentPack.OpenPart;

/** The questions that the document leaves open for assessment, and the figures a place must enter itself. */
final class AssessmentReadings {

    static final Reading SUBJECT = Reading.asks("ys.yearEnd.subject", "年底考核的对象是村站还是人员", clause("3.3.10-a"))
            .option("A", "村便民服务站；“工作表现优异”由人工认定并写明依据").option("B", "村代办员本人")
            .byDefault("A", "建设标准是对站的要求");

    static final Reading FAIL_LOGIC = Reading.asks("ys.yearEnd.failLogic", "“未达到建设标准、主观原因造成投诉件”是任一还是同时", clause("3.3.10-b"))
            .option("A", "任一即为不合格").option("B", "两者同时才为不合格")
            .byDefault("A", "顿号并列的两种情形各自成立");

    static final LocalFigure<PointsRange> EXCELLENT_POINTS = points("excellent", "优秀");
    static final LocalFigure<PointsRange> GOOD_POINTS = points("good", "良好");
    static final LocalFigure<PointsRange> UNQUALIFIED_POINTS = points("unqualified", "不合格");

    static final OpenPart OPEN = new OpenPart(List.of(SUBJECT, FAIL_LOGIC), List.of(EXCELLENT_POINTS, GOOD_POINTS, UNQUALIFIED_POINTS));

    private AssessmentReadings() {
    }

    private static LocalFigure<PointsRange> points(String key, String grade) {
        return new LocalFigure<>("ys.yearEnd.points." + key, "“" + grade + "”的赋分", Source.NOT_STATED, clause("3.3.10-a"), PointsRange::parse);
    }
}
