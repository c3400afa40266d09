package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.util.ArrayList;
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

/** Who does what: 市政管办 for the hall and the towns' leaders, each town for its clerks (三, 四, 六（二）). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangAuthority implements AuthorityPolicy {

    private static final Citation HALL = clause("3.1-c");
    private static final Citation LEADERS = clause("3.2-g");
    private static final Citation TOWNS = clause("6.2-f");

    static final Dated<String> OFFICE = Dated.<String>named("管理单位").from(IN_FORCE, "市政管办", HALL);

    private static final List<String> BY_OFFICE = List.of("市政管办");
    private static final List<String> BY_CENTRE = List.of(AuthorityRow.OWN_CENTRE);
    private static final List<String> BY_DEPARTMENT = List.of(AuthorityRow.OWN);

    private static final Dated<AuthorityRow> TOWN_ASSESSES = row("镇（街道）窗口人员由谁管理、培训、考核", TOWNS,
            AuthorityRow.of(Kind.TOWN_CLERK, BY_CENTRE, Action.MANAGE_DAILY, Action.ASSESS, Action.DAILY_SCORE));
    private static final Dated<AuthorityRow> TOWN_MANAGES = row("镇（街道）办事员的管理", clause("3.2-c"), AuthorityRow.of(Kind.TOWN_CLERK, BY_CENTRE, Action.MANAGE));

    /** Every row as the defaults read it, in the order of the document. */
    static final List<Dated<AuthorityRow>> ROWS = List.of(
            row("大厅窗口人员由谁聘用、管理、培训、考核", HALL,
                    AuthorityRow.of(Kind.HALL_CLERK, BY_OFFICE, Action.HIRE, Action.MANAGE, Action.MANAGE_DAILY, Action.TRAIN, Action.ASSESS, Action.DAILY_SCORE)),
            TOWN_MANAGES,
            row("镇（街道）组长的管理、培训、考核", LEADERS,
                    AuthorityRow.of(Kind.TOWN_LEADER, BY_OFFICE, Action.MANAGE, Action.MANAGE_DAILY, Action.TRAIN, Action.ASSESS, Action.DAILY_SCORE)),
            row("综合受理事项的规范、指导、审核办理和结果责任", clause("4.1.1-b"),
                    AuthorityRow.of(Kind.ITEM, BY_DEPARTMENT, Action.SET_STANDARD, Action.GUIDE, Action.REVIEW, Action.ANSWER)),
            row("无差别全科受理的统筹协调", clause("4.1.2-c"), AuthorityRow.of(Kind.ITEM, BY_OFFICE, Action.COORDINATE)),
            row("业务培训的统筹协调", clause("4.2.2-a"), AuthorityRow.of(Kind.HALL_CLERK, BY_OFFICE, Action.COORDINATE).andOf(Kind.TOWN_CLERK).andOf(Kind.TOWN_LEADER)),
            row("镇（街道）办事员的业务培训", clause("5.3-a"), AuthorityRow.of(Kind.TOWN_CLERK, BY_OFFICE, Action.TRAIN)),
            row("改革的牵头协调", clause("6.2-a"), AuthorityRow.of(Kind.REFORM, BY_OFFICE, Action.LEAD, Action.COORDINATE, Action.SUPERVISE)),
            row("综合窗口办事员的综合管理监督", clause("6.2-a"), AuthorityRow.of(Kind.HALL_CLERK, BY_OFFICE, Action.SUPERVISE).andOf(Kind.TOWN_CLERK).andOf(Kind.TOWN_LEADER)),
            row("控制数和使用范围的核定", clause("6.2-b"), everyClerk(List.of("市委编办"), Action.CONTROL)),
            row("工种体系和技能等级认定的指导", clause("6.2-c"), everyClerk(List.of("市人力资源和社会保障局"), Action.CERTIFY, Action.GUIDE)),
            row("职级认定后的资金保障", clause("6.2-d"), everyClerk(List.of("市财政局"), Action.FUND)),
            row("事项梳理和业务培训", clause("6.2-e"), AuthorityRow.of(Kind.ITEM, BY_DEPARTMENT, Action.SORT_ITEMS, Action.TRAIN)),
            row("镇（街道）的窗口整合", TOWNS, AuthorityRow.of(Kind.TOWN_CENTRE, BY_DEPARTMENT, Action.INTEGRATE)),
            TOWN_ASSESSES);

    /** Where the last word on town clerks is the office's (reading B of 六（二）). */
    private static final List<Dated<AuthorityRow>> OFFICE_GRADES = List.of(
            assumed("镇（街道）办事员的考核", TOWNS, AuthorityRow.of(Kind.TOWN_CLERK, BY_OFFICE, Action.ASSESS)),
            assumed("镇（街道）办事员的日常管理和评分", TOWNS, AuthorityRow.of(Kind.TOWN_CLERK, BY_CENTRE, Action.MANAGE_DAILY, Action.DAILY_SCORE)));

    /** Where 三（二） gives every town clerk to the office (reading B). */
    private static final List<Dated<AuthorityRow>> OFFICE_FOR_ALL = List.of(
            assumed("镇（街道）办事员的管理、培训、考核", LEADERS, AuthorityRow.of(Kind.TOWN_CLERK, BY_OFFICE, Action.MANAGE, Action.MANAGE_DAILY, Action.ASSESS, Action.DAILY_SCORE)));

    @Override
    public Finding<List<String>> whoDoes(Action action, Subject subject, Worksheet sheet) {
        return matrix(action, subject, sheet).whoDoes(action, subject, sheet);
    }

    @Override
    public Finding<Ruling> mayDo(Deed deed, Worksheet sheet) {
        return matrix(deed.action(), deed.subject(), sheet).mayDo(deed, sheet);
    }

    /** Readings are asked only where they matter. */
    private static AuthorityMatrix matrix(Action action, Subject subject, Worksheet sheet) {
        List<Dated<AuthorityRow>> rows = new ArrayList<>(ROWS);
        boolean ofTown = subject.kind() == Kind.TOWN_CLERK;
        boolean graded = ofTown && (action == Action.ASSESS || action == Action.DAILY_SCORE || action == Action.MANAGE_DAILY);
        if (ofTown && (graded || action == Action.MANAGE) && sheet.reading(CoreReadings.TOWN_CLERKS).equals("B")) {
            rows.removeAll(List.of(TOWN_MANAGES, TOWN_ASSESSES));
            rows.addAll(OFFICE_FOR_ALL);
        } else if (graded && (sheet.reading(WindowReadings.TOWN_ASSESSMENT).equals("B") || sheet.reading(AssessmentReadings.WEIGHTS).equals("B"))) {
            rows.remove(TOWN_ASSESSES);
            rows.addAll(OFFICE_GRADES);
        }
        return new AuthorityMatrix(rows, HALL);
    }

    private static AuthorityRow everyClerk(List<String> by, Action... actions) {
        return AuthorityRow.of(Kind.HALL_CLERK, by, actions).andOf(Kind.TOWN_CLERK).andOf(Kind.TOWN_LEADER);
    }

    private static Dated<AuthorityRow> row(String name, Citation clause, AuthorityRow row) {
        return Dated.<AuthorityRow>named(name).from(IN_FORCE, row, clause);
    }

    private static Dated<AuthorityRow> assumed(String name, Citation clause, AuthorityRow row) {
        return Dated.<AuthorityRow>named(name).assumedFrom(IN_FORCE, row, clause);
    }
}
