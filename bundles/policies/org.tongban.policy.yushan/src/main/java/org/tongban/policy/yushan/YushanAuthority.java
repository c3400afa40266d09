package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.IN_FORCE;
import static org.tongban.policy.yushan.YushanPack.clause;

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

/** Each village answers for its station, a touring team trains the clerks (三（二）6、四（二）); the rest the document does not say. */
@Component
@Pack(YushanPack.ID)
public final class YushanAuthority implements AuthorityPolicy {

    private static final Citation VILLAGE = clause("4.2-a");

    static final List<Dated<AuthorityRow>> ROWS = List.of(
            row("代办员的培训", clause("3.2.6-b"), AuthorityRow.of(Kind.VILLAGE_CLERK, List.of("村级业务巡回培训服务团"), Action.TRAIN)),
            row("村站的硬件保障、日常管理、考核激励", VILLAGE, AuthorityRow.of(Kind.STATION, List.of(AuthorityRow.OWN), Action.MANAGE, Action.MANAGE_DAILY).andOf(Kind.VILLAGE_CLERK)));

    private static final AuthorityMatrix MATRIX = new AuthorityMatrix(ROWS, VILLAGE);

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
