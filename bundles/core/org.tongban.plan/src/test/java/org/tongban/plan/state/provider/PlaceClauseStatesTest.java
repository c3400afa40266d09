package org.tongban.plan.state.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongban.plan.state.ClauseState.DONE;
import static org.tongban.plan.state.ClauseState.NOT_APPLICABLE;
import static org.tongban.plan.state.ClauseState.NOT_DONE;
import static org.tongban.plan.state.ClauseState.PARTLY;
import static org.tongban.plan.state.ClauseState.UNCLEAR;
import static org.tongban.plan.state.provider.StateOffice.AIM;
import static org.tongban.plan.state.provider.StateOffice.DAY;
import static org.tongban.plan.state.provider.StateOffice.DISTRICT;
import static org.tongban.plan.state.provider.StateOffice.FIRST;
import static org.tongban.plan.state.provider.StateOffice.LEADER;
import static org.tongban.plan.state.provider.StateOffice.PAY;
import static org.tongban.plan.state.provider.StateOffice.SECOND;
import static org.tongban.plan.state.provider.StateOffice.TRAINING;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk.LocalValue;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseStanding;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.Evidence;
import org.tongban.plan.state.PlanState;
import org.tongban.policy.PolicyPack;

class PlaceClauseStatesTest {

    @TempDir
    Path workspace;
    private StateOffice office;

    @BeforeEach
    void open() {
        office = new StateOffice(workspace);
    }

    @Test
    void everyClauseHasAStateAndASentenceWithNothingInstalledAndNothingRecorded() {
        PlanState state = office.states().of(office.pack, Optional.of(DISTRICT), DAY);
        assertEquals(List.of("LH-1", "LH-2", "LH-3", "LH-4"), state.clauses().stream().map(standing -> standing.clause().id()).toList());
        assertEquals(Map.of(DONE, 0, PARTLY, 0, NOT_DONE, 0, NOT_APPLICABLE, 1, UNCLEAR, 3), state.counts());
        assertEquals("本条只表述目标或原则，不要求具体落实", state.of(AIM).orElseThrow().why());
        assertEquals("由“薪酬”模块判断，尚未安装", state.of(PAY).orElseThrow().why());
        assertEquals("须由人登记落实情况，尚未登记", state.of(LEADER).orElseThrow().why());
        assertEquals("由“培训”模块判断，尚未安装", state.of(TRAINING).orElseThrow().why());
        assertTrue(state.clauses().stream().noneMatch(standing -> standing.english().isBlank()));
    }

    @Test
    void anOpenReadingAndAMissingLocalValueAreNamed() {
        List<String> wanted = office.at(DISTRICT, PAY).evidence().stream().map(Evidence::sentence).toList();
        assertEquals(List.of("待录入本地数值：餐补（linhe.meal）", "待定口径：工龄自何日起算（linhe.anchor，暂按A：上岗之日）"), wanted);
    }

    @Test
    void withoutAWorkspaceTheDocumentAloneIsTold() {
        office.module("payroll", PAY, DONE);
        ClauseStanding pay = office.states().of(office.pack, Optional.empty(), DAY).of(PAY).orElseThrow();
        assertEquals(UNCLEAR, pay.state());
        assertEquals("没有打开该地区的工作区，尚无记录可据以判断", pay.why());
    }

    @Test
    void whatAModuleFindsDecidesAndOpensItsWorkings() {
        office.entered.put("linhe.meal", new LocalValue("300", DAY, "临政办〔2025〕9号", "标准", "王主任"));
        office.module("payroll", PAY, DONE);
        ClauseStanding pay = office.at(DISTRICT, PAY);
        assertEquals(DONE, pay.state());
        assertEquals(List.of("人数 = 3", "落实状态 = 已落实  [LH-2, 临政〔2025〕1号]"), pay.workings().stream().map(Object::toString).toList());
        assertTrue(pay.why().startsWith("依据2项：已落实 1、待明确 1"), pay.why());
    }

    @Test
    void aMissingLocalValueLeavesADoneClausePartly() {
        office.module("payroll", PAY, DONE);
        assertEquals(PARTLY, office.at(DISTRICT, PAY).state());
    }

    @Test
    void aModuleThatThrowsTakesNothingFromTheOthers() {
        office.module("core", PAY, NOT_DONE);
        office.modules.add(new ClauseEvidence() {
            @Override
            public String module() {
                return "payroll";
            }

            @Override
            public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
                throw new IllegalStateException("没有日历");
            }
        });
        office.module("village", LEADER, DONE);
        ClauseStanding pay = office.at(DISTRICT, PAY);
        assertEquals(NOT_DONE, pay.state());
        assertTrue(pay.evidence().contains(new Evidence.Unjudged("payroll", "“薪酬”模块不能判断：没有日历")));
        assertEquals(DONE, office.at(DISTRICT, LEADER).state());
    }

    @Test
    void aRecordCountsWhereNoModuleJudges() {
        record(DISTRICT, LEADER, DONE);
        assertEquals(DONE, office.at(DISTRICT, LEADER).state());
        record(DISTRICT, TRAINING, PARTLY);
        assertEquals(PARTLY, office.at(DISTRICT, TRAINING).state());
        record(DISTRICT, LEADER, NOT_APPLICABLE);
        assertEquals(NOT_APPLICABLE, office.at(DISTRICT, LEADER).state());
    }

    @Test
    void aRecordNeverRaisesWhatAModuleFoundButMayLowerIt() {
        office.module("payroll", PAY, NOT_DONE);
        record(DISTRICT, PAY, DONE);
        assertEquals(NOT_DONE, office.at(DISTRICT, PAY).state());
        office.module("payroll", LEADER, DONE);
        record(DISTRICT, LEADER, NOT_DONE);
        assertEquals(PARTLY, office.at(DISTRICT, LEADER).state());
    }

    @Test
    void theDistrictSeesItsTownsAndATownWhatTheDistrictDid() {
        record(FIRST, LEADER, DONE);
        record(SECOND, LEADER, NOT_DONE);
        assertEquals(PARTLY, office.at(DISTRICT, LEADER).state());
        assertEquals(DONE, office.at(FIRST, LEADER).state());
        record(DISTRICT, TRAINING, DONE);
        assertEquals(DONE, office.at(SECOND, TRAINING).state());
        record(SECOND, TRAINING, NOT_DONE);
        assertEquals(NOT_DONE, office.at(SECOND, TRAINING).state());
    }

    @Test
    void aLaterRecordTakesThePlaceOfAnEarlierOneAndMayWithdrawIt() {
        office.book.record(LEADER, DISTRICT, Optional.of(NOT_DONE), DAY.minusDays(20), "未落实", Optional.empty(), "王主任");
        office.book.record(LEADER, DISTRICT, Optional.of(DONE), DAY.minusDays(5), "已明确专人", Optional.empty(), "王主任");
        assertEquals(DONE, office.at(DISTRICT, LEADER).state());
        assertEquals(NOT_DONE, office.states().of(office.pack, Optional.of(DISTRICT), DAY.minusDays(10)).of(LEADER).orElseThrow().state());
        office.book.record(LEADER, DISTRICT, Optional.empty(), DAY, "登记有误", Optional.empty(), "王主任");
        assertEquals(UNCLEAR, office.at(DISTRICT, LEADER).state());
    }

    private void record(SiteId site, Citation clause, ClauseState state) {
        office.book.record(clause, site, Optional.of(state), DAY, "登记", Optional.empty(), "王主任");
    }
}
