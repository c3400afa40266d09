package org.tongban.plan.filing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tongban.plan.filing.store.FilingOffice.DISTRICT;
import static org.tongban.plan.filing.store.FilingOffice.FIRST;
import static org.tongban.plan.filing.store.FilingOffice.KIND;
import static org.tongban.plan.filing.store.FilingOffice.MARCH;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Instrument;
import org.tongban.plan.state.ClauseEvidence.Told;
import org.tongban.plan.state.ClauseState;
import org.tongban.policy.PolicyPack;

class FilingEvidenceTest {

    private final FilingOffice office = new FilingOffice();
    private final FilingEvidence evidence = new FilingEvidence(office.filings, FilingOffice.sites());

    @Test
    void tellsOfTheClauseWhatWasFiledAndWhatIsMissing() {
        assertEquals(List.of(), tell(DISTRICT, "2025-02-20"), "nothing has been due yet");
        assertEquals(ClauseState.NOT_DONE, tell(DISTRICT, "2025-04-11").get(0).state());
        office.filings.submit(office.filings.open(KIND, FIRST, MARCH, "甲镇"), "", "甲镇");
        Told told = tell(DISTRICT, "2025-04-11").get(0);
        assertEquals(ClauseState.PARTLY, told.state());
        assertEquals("月度考核结果应报备案4项：按时1项，迟报0项，退回未重报0项，逾期未报3项；已备案0项", told.sentence());
        assertEquals("T-1", told.clause().clause());
        assertEquals(2, tell(FIRST, "2025-04-11").get(0).sentence().charAt("月度考核结果应报备案".length()) - '0', "a town tells of itself");
    }

    private List<Told> tell(SiteId site, String day) {
        PolicyPack pack = (PolicyPack) Proxy.newProxyInstance(FilingOffice.class.getClassLoader(), new Class<?>[] {PolicyPack.class},
                (proxy, method, arguments) -> new Instrument("测试", "测试〔2025〕1号"));
        return evidence.tell(pack, site, LocalDate.parse(day));
    }
}
