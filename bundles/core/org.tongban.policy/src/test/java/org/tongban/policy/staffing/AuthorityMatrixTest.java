package org.tongban.policy.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.staffing.AuthorityPolicy.Action;
import org.tongban.policy.staffing.AuthorityPolicy.Deed;
import org.tongban.policy.staffing.AuthorityPolicy.Kind;
import org.tongban.policy.staffing.AuthorityPolicy.Ruling;
import org.tongban.policy.staffing.AuthorityPolicy.State;
import org.tongban.policy.staffing.AuthorityPolicy.Subject;

class AuthorityMatrixTest {

    private static final Worksheet SHEET = new Worksheet(LocalDate.parse("2026-03-01"));

    private static final AuthorityMatrix MATRIX = new AuthorityMatrix(List.of(row("1", AuthorityRow.of(Kind.HALL_CLERK, List.of("区数据局"), Action.MANAGE, Action.TRAIN).inPrincipleOnly()),
            row("2", AuthorityRow.of(Kind.TOWN_CLERK, List.of(AuthorityRow.OWN_CENTRE), Action.MANAGE)), row("3", AuthorityRow.of(Kind.TOWN_CLERK, List.of("区数据局"), Action.TRAIN)),
            row("4", AuthorityRow.of(Kind.CLERK_REGISTER, List.of(AuthorityRow.OWN), Action.ADD).leaving(State.PROPOSED)),
            row("5", AuthorityRow.of(Kind.CLERK_REGISTER, List.of("区政务服务中心"), Action.ADD, Action.CONFIRM).leaving(State.ACTIVE))), clause("0"));

    private static Citation clause(String number) {
        return new Citation(number, "某办〔2026〕1号");
    }

    private static Dated<AuthorityRow> row(String clause, AuthorityRow row) {
        return Dated.<AuthorityRow>named("职责分工" + clause).from("2026-01-01", row, clause(clause));
    }

    @ParameterizedTest(name = "{0} may {1} {3}{2}: {4}")
    @CsvSource(textBlock = """
            数据局,               MANAGE,  HALL_CLERK,     '',     PASS
            住建局,               MANAGE,  HALL_CLERK,     '',     WARN
            住建局,               ASSESS,  HALL_CLERK,     '',     NA
            古山镇,               MANAGE,  TOWN_CLERK,     古山镇, PASS
            古山镇便民服务中心,   MANAGE,  TOWN_CLERK,     古山镇, PASS
            芝英镇,               MANAGE,  TOWN_CLERK,     古山镇, REFUSED
            区数据局,             MANAGE,  TOWN_CLERK,     古山镇, REFUSED
            区数据局,             TRAIN,   TOWN_CLERK,     古山镇, PASS
            古山镇,               MANAGE,  TOWN_CLERK,     '',     PASS
            农业农村局,           MANAGE,  TOWN_CLERK,     '',     REFUSED
            芝英镇政务服务中心,   CONFIRM, CLERK_REGISTER, '',     REFUSED
            """)
    void knowsWhoMay(String actor, Action action, Kind kind, String unit, String expected) {
        Finding<Ruling> ruling = MATRIX.mayDo(Deed.of(actor, action, new Subject(kind, unit)), SHEET);
        assertEquals(expected, ruling.value().map(said -> said.verdict().name()).orElse("REFUSED"));
    }

    @Test
    void wantsAReasonForAnExceptionToAPrinciple() {
        Subject clerk = Subject.of(Kind.HALL_CLERK);
        assertEquals(new Ruling(Verdict.WARN, List.of("区数据局"), true, Optional.empty()), MATRIX.mayDo(Deed.of("住建局", Action.MANAGE, clerk), SHEET).value().orElseThrow());
        assertEquals(new Ruling(Verdict.WARN, List.of("区数据局"), false, Optional.empty()),
                MATRIX.mayDo(new Deed("住建局", Action.MANAGE, clerk, Optional.of("窗口由该局单独设置")), SHEET).value().orElseThrow());
    }

    @Test
    void letsTownsProposeWhatTheDistrictConfirms() {
        Subject list = Subject.of(Kind.CLERK_REGISTER);
        assertEquals(Optional.of(State.PROPOSED), MATRIX.mayDo(Deed.of("古山镇", Action.ADD, list), SHEET).value().orElseThrow().state());
        assertEquals(Optional.of(State.ACTIVE), MATRIX.mayDo(Deed.of("区政务服务中心", Action.CONFIRM, list), SHEET).value().orElseThrow().state());
    }

    @Test
    void saysWhoDoesItAndNobodyWhereTheDocumentIsSilent() {
        assertEquals(List.of("古山镇便民服务中心"), MATRIX.whoDoes(Action.MANAGE, new Subject(Kind.TOWN_CLERK, "古山镇"), SHEET).value().orElseThrow());
        assertEquals(List.of(), MATRIX.whoDoes(Action.HIRE, new Subject(Kind.TOWN_CLERK, "古山镇"), SHEET).value().orElseThrow());
        assertEquals(List.of(), MATRIX.whoDoes(Action.MANAGE, Subject.of(Kind.HALL_CLERK), new Worksheet(LocalDate.parse("2025-12-31"))).value().orElseThrow());
    }

    @Test
    void showsItsWorkings() {
        Finding<Ruling> refused = MATRIX.mayDo(Deed.of("芝英镇", Action.MANAGE, new Subject(Kind.TOWN_CLERK, "古山镇")), new Worksheet(LocalDate.parse("2026-03-01")));
        assertInstanceOf(Finding.Refused.class, refused);
        assertEquals("""
                对象 = 古山镇镇（街道）办事员
                事项 = 管理
                机构 = 芝英镇
                职责分工2 = 管理：本镇（街道）便民服务中心  [2, 某办〔2026〕1号]
                不予认定 = 由古山镇便民服务中心负责  [2, 某办〔2026〕1号]""", refused.workings().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }
}
