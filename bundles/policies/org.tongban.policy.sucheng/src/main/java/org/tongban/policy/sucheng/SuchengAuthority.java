package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

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

/** The data bureau leads and trains, each centre sees to its own clerks, the district centre keeps the two lists (二（二）4、7，三（三），四). */
@Component
@Pack(SuchengPack.ID)
public final class SuchengAuthority implements AuthorityPolicy {

    private static final Citation BUREAU_DOES = clause("4.2-a");
    private static final Citation LISTS = clause("3.3-a");
    private static final List<String> BUREAU = List.of("区数据局");
    private static final List<String> CENTRE = List.of("区政务服务中心");
    private static final List<String> OWN_CENTRE = List.of(AuthorityRow.OWN_CENTRE);

    /** In the order of the document. */
    static final List<Dated<AuthorityRow>> ROWS = List.of(
            row("办事员的集中培训", clause("2.2.4.2-a"), clerks(BUREAU, Action.TRAIN)),
            row("区级中心的专项培训、日常培训", clause("2.2.4.3-a"), AuthorityRow.of(Kind.HALL_CLERK, CENTRE, Action.TRAIN)),
            row("镇（街）中心的专项培训、日常培训", clause("2.2.4.3-a"), AuthorityRow.of(Kind.TOWN_CLERK, OWN_CENTRE, Action.TRAIN)),
            row("村（社区）站的专项培训、日常培训", clause("2.2.4.3-a"), AuthorityRow.of(Kind.VILLAGE_CLERK, List.of(AuthorityRow.OWN), Action.TRAIN)),
            row("三项补贴的资金保障", clause("2.2.6.1-a"), clerks(List.of("同级财政"), Action.FUND)),
            row("区级中心的管控和考核", clause("2.2.7-a"), AuthorityRow.of(Kind.HALL_CLERK, CENTRE, Action.MANAGE_DAILY, Action.SUPERVISE, Action.ASSESS, Action.DAILY_SCORE)),
            row("镇（街）中心的管控和考核", clause("2.2.7-a"), AuthorityRow.of(Kind.TOWN_CLERK, OWN_CENTRE, Action.MANAGE_DAILY, Action.SUPERVISE, Action.ASSESS, Action.DAILY_SCORE)),
            row("事项梳理", clause("3.2-a"), AuthorityRow.of(Kind.ITEM, CENTRE, Action.LEAD, Action.SORT_ITEMS)),
            row("清单的提出", LISTS, lists(List.of(AuthorityRow.OWN), Action.ADD).leaving(State.PROPOSED)),
            row("清单的扎口", LISTS, lists(CENTRE, Action.ADD, Action.CONFIRM).leaving(State.ACTIVE)),
            row("改革的统筹", clause("4.1-a"), AuthorityRow.of(Kind.REFORM, BUREAU, Action.LEAD, Action.COORDINATE, Action.SUPERVISE)),
            row("日常管理、培训、指导", BUREAU_DOES, clerks(BUREAU, Action.MANAGE, Action.MANAGE_DAILY, Action.TRAIN, Action.GUIDE)));

    private static final AuthorityMatrix MATRIX = new AuthorityMatrix(ROWS, BUREAU_DOES);

    @Override
    public Finding<List<String>> whoDoes(Action action, Subject subject, Worksheet sheet) {
        return MATRIX.whoDoes(action, subject, sheet);
    }

    @Override
    public Finding<Ruling> mayDo(Deed deed, Worksheet sheet) {
        return MATRIX.mayDo(deed, sheet);
    }

    private static AuthorityRow clerks(List<String> by, Action... actions) {
        return AuthorityRow.of(Kind.HALL_CLERK, by, actions).andOf(Kind.TOWN_CLERK);
    }

    private static AuthorityRow lists(List<String> by, Action... actions) {
        return AuthorityRow.of(Kind.CLERK_REGISTER, by, actions).andOf(Kind.ITEM_LIST);
    }

    private static Dated<AuthorityRow> row(String name, Citation clause, AuthorityRow row) {
        return Dated.<AuthorityRow>named(name).from(IN_FORCE, row, clause);
    }
}
