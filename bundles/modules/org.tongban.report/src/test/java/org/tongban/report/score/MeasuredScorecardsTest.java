package org.tongban.report.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.Plan;
import org.tongban.plan.scorecard.Measured;
import org.tongban.plan.scorecard.Yardstick;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.hanjiang.HanjiangEfficiency;
import org.tongban.policy.hanjiang.HanjiangPack;
import org.tongban.policy.window.EfficiencyPolicy;
import org.tongban.policy.window.ScorecardPolicy;
import org.tongban.policy.yongkang.YongkangPack;
import org.tongban.policy.yongkang.YongkangReform;
import org.tongban.report.Scorecard;

class MeasuredScorecardsTest {
    private static final SiteId CENTRE = new SiteId("350303");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** 涵政办〔2019〕38号 四（一）: 35 windows, 73 clerks and 3,000 cases each before; 22 clerks and 6,000 cases each wanted. With its listed 89,809 cases a clerk has 4,082.23. */
    @Test
    void theBaselineAndTargetOfHanjiangStandBesideTheHallAsRecorded() {
        Scorecard scorecard = hanjiang(Map.of()).of(CENTRE, DAY);
        assertEquals(List.of("WINDOWS 35→23 -12 target -", "FRONT_STAFF 73→22 -51 target 22", "CASES ?→89809 ? target -", "CASES_PER_HEAD 3000→4082.23 1082.23 target 6000"), lines(scorecard));
        assertEquals(Optional.of(false), scorecard.rows().get(3).isReached());
        assertEquals(Optional.of(true), scorecard.rows().get(3).isBetter());
        assertEquals("HJ-4.1-a", scorecard.rows().get(0).before().orElseThrow().source());
        assertTrue(scorecard.verdict().isEmpty(), "the document says nothing of the direction");
    }

    @Test
    void everyFigureHasItsWorkings() {
        hanjiang(Map.of()).of(CENTRE, DAY).rows().forEach(row -> {
            row.now().ifPresent(now -> assertTrue(!now.finding().workings().isEmpty(), row.yardstick() + " now"));
            row.before().ifPresent(before -> assertTrue(!before.workings().isEmpty(), row.yardstick() + " before"));
        });
    }

    @Test
    void whatTheBureauEnteredGoesBeforeTheDocument() {
        Scorecard scorecard = hanjiang(Map.of("scorecard.before.windows", "40")).of(CENTRE, DAY);
        assertEquals(new BigDecimal("40"), scorecard.rows().get(0).before().orElseThrow().value());
        assertEquals("涵审改〔2019〕7号", scorecard.rows().get(0).before().orElseThrow().source());
    }

    /** 永政办发〔2023〕44号 二: fewer windows, fewer people, more efficiency. */
    @Test
    void whereTheDocumentSaysWhichWayTheReformGoesItJudges() {
        Map<String, String> before = Map.of("scorecard.before.windows", "20", "scorecard.before.front-staff", "30", "scorecard.before.cases", "60000");
        Scorecard better = yongkang(before, 18, 25, 60000).of(CENTRE, DAY);
        assertEquals("PASS", better.verdict().orElseThrow().value().orElseThrow().verdict().name());
        Scorecard worse = yongkang(before, 21, 25, 40000).of(CENTRE, DAY);
        assertEquals(List.of("窗口增加", "人均下降"), worse.verdict().orElseThrow().value().orElseThrow().against());
    }

    @Test
    void whatNobodyKnowsIsLeftOutAndNeverNought() {
        MeasuredScorecards scorecards = new MeasuredScorecards(book(new YongkangPack(), null, null, Map.of()), plan(Map.of()), (pack, site, day) -> List.of());
        assertTrue(scorecards.of(CENTRE, DAY).rows().isEmpty());
    }

    private static List<String> lines(Scorecard scorecard) {
        List<String> lines = new ArrayList<>();
        scorecard.rows().forEach(row -> lines.add(row.yardstick() + " " + row.before().map(before -> before.value().toPlainString()).orElse("?") + "→"
                + row.now().map(now -> now.value().toPlainString()).orElse("?") + " " + row.change().map(BigDecimal::toPlainString).orElse("?") + " target "
                + row.target().map(BigDecimal::toPlainString).orElse("-")));
        return lines;
    }

    private static MeasuredScorecards hanjiang(Map<String, String> entered) {
        EfficiencyPolicy efficiency = new HanjiangEfficiency();
        return new MeasuredScorecards(book(new HanjiangPack(), efficiency, null, entered), plan(entered), (pack, site, day) -> measured(23, 22, 89809));
    }

    private static MeasuredScorecards yongkang(Map<String, String> entered, int windows, int staff, long cases) {
        return new MeasuredScorecards(book(new YongkangPack(), null, new YongkangReform(), entered), plan(entered), (pack, site, day) -> measured(windows, staff, cases));
    }

    private static List<Measured> measured(int windows, int staff, long cases) {
        return List.of(measured(Yardstick.WINDOWS, windows), measured(Yardstick.FRONT_STAFF, staff), measured(Yardstick.CASES, cases));
    }

    private static Measured measured(Yardstick yardstick, long value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Measured(yardstick, number, "台账", new Worksheet(DAY).granted(yardstick.label(), number));
    }

    private static Desk desk(Map<String, String> entered) {
        return new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return Optional.ofNullable(entered.get(key)).map(value -> new LocalValue(value, LocalDate.of(2019, 1, 1), "涵审改〔2019〕7号", "清点", "李"));
            }

            @Override
            public String quote(Citation citation) {
                return "";
            }
        };
    }

    private static Plan plan(Map<String, String> entered) {
        return (Plan) Proxy.newProxyInstance(Plan.class.getClassLoader(), new Class<?>[] {Plan.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("deskFor")) {
                return desk(entered);
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private static PolicyBook book(PolicyPack pack, EfficiencyPolicy efficiency, ScorecardPolicy scorecard, Map<String, String> entered) {
        return new PolicyBook() {
            @Override
            public Optional<PolicyPack> packFor(SiteId site, LocalDate day) {
                return Optional.of(pack);
            }

            @Override
            public Optional<PolicyPack> packOfPlace(LocalDate day) {
                return Optional.of(pack);
            }

            @Override
            public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
                return ask(question, day);
            }

            @Override
            public <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day) {
                Object policy = question == EfficiencyPolicy.class ? efficiency : scorecard;
                return Optional.ofNullable(policy).map(answer -> new Answerer<>(pack, question.cast(answer), desk(entered)));
            }

            @Override
            public List<PolicyPack> packs() {
                return List.of(pack);
            }
        };
    }
}
