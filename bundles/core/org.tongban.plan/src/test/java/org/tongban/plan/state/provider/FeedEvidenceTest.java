package org.tongban.plan.state.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.place.PackShelf;
import org.tongban.plan.state.ClauseEvidence.Told;
import org.tongban.plan.state.ClauseState;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.FeedPolicy;
import org.tongban.policy.plan.FeedRule;

class FeedEvidenceTest {

    @TempDir
    private Path workspace;

    @Test
    void anImportOfCasesWithinTheLagIsDone() {
        StateOffice office = new StateOffice(workspace);
        office.audit.note("甲", "import", "volumes 办件量.csv：10 行");
        Told told = told(office, StateOffice.DAY).get(0);
        assertEquals(ClauseState.DONE, told.state());
        assertEquals(StateOffice.TRAINING, told.clause());
    }

    @Test
    void anOlderOneIsDoneInPartOnly() {
        StateOffice office = new StateOffice(workspace);
        office.audit.note("甲", "import", "tickets 叫号.csv：10 行");
        Clock later = Clock.offset(office.clock, Duration.ofMinutes(24 * 60 + 1));
        assertEquals(ClauseState.PARTLY, evidence(office, later).tell(office.pack, StateOffice.DISTRICT, StateOffice.DAY.plusDays(1)).get(0).state());
    }

    @Test
    void otherImportsAndDaysBeforeTheFirstTellNothing() {
        StateOffice office = new StateOffice(workspace);
        office.audit.note("甲", "import", "roster 花名册.csv：10 行");
        assertEquals(List.of(), told(office, StateOffice.DAY));
        office.audit.note("甲", "import", "cases 办件.csv：10 行");
        assertEquals(List.of(), told(office, StateOffice.DAY.minusDays(2)));
    }

    private static List<Told> told(StateOffice office, LocalDate day) {
        return evidence(office, office.clock).tell(office.pack, StateOffice.DISTRICT, day);
    }

    private static FeedEvidence evidence(StateOffice office, Clock clock) {
        FeedRule rule = new FeedRule(List.of("事项受理"), Duration.ofHours(24), StateOffice.TRAINING);
        FeedPolicy policy = new FeedPolicy() {
            @Override
            public Finding<List<String>> recordTypes(Worksheet sheet) {
                return sheet.granted("汇入的信息", rule.types());
            }

            @Override
            public Finding<Received> receive(List<Arrival> arrivals, Collection<Arrival> known, Worksheet sheet) {
                return rule.receive(arrivals, known, sheet);
            }

            @Override
            public Finding<Freshness> freshness(Optional<LocalDateTime> last, LocalDateTime now, Worksheet sheet) {
                return rule.freshness(last, now, sheet);
            }
        };
        PackShelf shelf = new PackShelf() {
            @Override
            public List<PolicyPack> packs() {
                return List.of(office.pack);
            }

            @Override
            public <P> Optional<P> answer(Class<P> question, String packId) {
                return question == FeedPolicy.class ? Optional.of(question.cast(policy)) : Optional.empty();
            }

            @Override
            public Optional<String> bundleVersion(String packId) {
                return Optional.empty();
            }
        };
        return new FeedEvidence(shelf, office.plan(), office.audit, clock);
    }
}
