package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.staffing.AuthorityMatrix;
import org.tongban.policy.staffing.AuthorityPolicy;
import org.tongban.policy.staffing.AuthorityRow;

/** The bureau manages the comprehensive windows' staff in principle, looks after the hall, and departments answer for what is theirs (二（五），三). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiAuthority implements AuthorityPolicy {

    private static final Citation STAFF = clause("2.5.1-a");
    private static final List<String> BUREAU = List.of("政务服务和大数据管理局");
    private static final List<String> DEPARTMENT = List.of(AuthorityRow.OWN);

    /** In the order of the document. */
    static final List<Dated<AuthorityRow>> ROWS = List.of(
            row("综合受理窗口人员的管理", STAFF, AuthorityRow.of(Kind.HALL_CLERK, BUREAU, Action.MANAGE).inPrincipleOnly()),
            row("派驻人员的调整备案和退回", clause("2.5.3-c"), AuthorityRow.of(Kind.SECONDEE, List.of("政务服务管理机构"), Action.MANAGE, Action.CONFIRM)),
            row("大厅业务培训的支撑", clause("2.5.2-c"), AuthorityRow.of(Kind.DEPARTMENT, DEPARTMENT, Action.TRAIN).andOf(Kind.SECONDEE)),
            row("大厅标准化建设与管理的指导、协调和监督", clause("3.1-a"), AuthorityRow.of(Kind.HALL, BUREAU, Action.GUIDE, Action.COORDINATE, Action.SUPERVISE)),
            row("部门主要领导为第一责任人", clause("3.1-b"), AuthorityRow.of(Kind.DEPARTMENT, DEPARTMENT, Action.FIRST_RESPONSIBLE)));

    private static final AuthorityMatrix MATRIX = new AuthorityMatrix(ROWS, STAFF);

    @Override
    public Finding<List<String>> whoDoes(Action action, Subject subject, Worksheet sheet) {
        return MATRIX.whoDoes(action, subject, sheet);
    }

    @Override
    public Finding<Ruling> mayDo(Deed deed, Worksheet sheet) {
        return MATRIX.mayDo(deed, sheet);
    }

    private static Dated<AuthorityRow> row(String name, Citation clause, AuthorityRow row) {
        return Dated.<AuthorityRow>named(name).from(IN_FORCE, row, clause);
    }
}
