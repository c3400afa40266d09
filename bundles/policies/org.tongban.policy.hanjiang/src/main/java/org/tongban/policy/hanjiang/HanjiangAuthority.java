package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.AuthorityMatrix;
import org.tongban.policy.staffing.AuthorityPolicy;
import org.tongban.policy.staffing.AuthorityRow;

/** Who does what: the district's centre and its agency for the district, each town for itself, the efficiency office for accountability (四, 五). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangAuthority implements AuthorityPolicy {

    private static final List<String> CENTRE = List.of("区行政服务中心");
    private static final List<String> AGENCY = List.of("第三方人才服务机构");

    static final List<Dated<AuthorityRow>> ROWS = List.of(
            row("大厅窗口人员由谁聘用、管理、培训、考核", "4.1-e", AuthorityRow.of(Kind.HALL_CLERK, CENTRE, Action.HIRE, Action.TRAIN, Action.ASSESS, Action.DISPATCH)),
            row("镇（街道）窗口人员由谁管理、培训、考核", "4.1-h", AuthorityRow.of(Kind.TOWN_CLERK, List.of(AuthorityRow.OWN), Action.HIRE, Action.TRAIN, Action.ASSESS, Action.DISPATCH)),
            row("劳务派遣人员的聘用、培训、管理", "4.2-a", AuthorityRow.of(Kind.DISPATCHED, AGENCY, Action.HIRE, Action.TRAIN, Action.MANAGE)),
            row("改革的牵头协调", "5.2-a", AuthorityRow.of(Kind.REFORM, List.of("区审改办", "发改局", "行政服务中心管委会"), Action.LEAD, Action.COORDINATE, Action.GUIDE)),
            row("人员转聘、业务培训、服务考核", "5.3-a", AuthorityRow.of(Kind.HALL_CLERK, CENTRE, Action.TRANSFER, Action.TRAIN, Action.ASSESS)),
            row("窗口整合", "5.3-a", AuthorityRow.of(Kind.HALL, CENTRE, Action.INTEGRATE)),
            row("改革的督促检查", "5.4-a", AuthorityRow.of(Kind.REFORM, List.of("区审改办", "行政服务中心", "发改局", "区效能办", "文明办"), Action.SUPERVISE)),
            row("问责", "5.4-c", AuthorityRow.of(Kind.DEPARTMENT, List.of("区效能办"), Action.OPEN_ACCOUNTABILITY)));

    private static final AuthorityMatrix MATRIX = new AuthorityMatrix(ROWS, clause("4.1-e"));

    @Override
    public Finding<List<String>> whoDoes(Action action, Subject subject, Worksheet sheet) {
        return MATRIX.whoDoes(action, subject, sheet);
    }

    @Override
    public Finding<Ruling> mayDo(Deed deed, Worksheet sheet) {
        return MATRIX.mayDo(deed, sheet);
    }

    private static Dated<AuthorityRow> row(String name, String clause, AuthorityRow row) {
        return Dated.<AuthorityRow>named(name).from(IN_FORCE, row, clause(clause));
    }
}
