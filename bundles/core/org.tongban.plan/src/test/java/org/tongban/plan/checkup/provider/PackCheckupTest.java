package org.tongban.plan.checkup.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Verdict;
import org.tongban.core.money.Rate;
import org.tongban.core.people.SiteLevel;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.plan.place.PackShelf;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.declared.Circumstances;
import org.tongban.policy.declared.Circumstances.Place;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** A document in which everything fits raises no alarm; each thing put wrong in it is found, and nothing else. */
class PackCheckupTest {

    private static final LocalDate DAY = LocalDate.parse("2025-09-01");

    /** The pack answers for itself. */
    private record Shelf(MadeUpPack pack) implements PackShelf {

        @Override
        public List<PolicyPack> packs() {
            return List.of(pack);
        }

        @Override
        public <P> Optional<P> answer(Class<P> question, String packId) {
            return question.isInstance(pack) ? Optional.of(question.cast(pack)) : Optional.empty();
        }

        @Override
        public Optional<String> bundleVersion(String packId) {
            return Optional.empty();
        }
    }

    private static List<CheckupFinding> check(MadeUpPack pack) {
        Clauses noWords = stub(Clauses.class, Optional.empty());
        return new PackCheckup(new Shelf(pack), stub(Plan.class, null), noWords, stub(Sites.class, null), stub(People.class, null), stub(CaseVolumes.class, null)).check(pack, Optional.empty(), DAY);
    }

    /** Answers everything with the one thing; asked for more than a document alone needs it would not do. */
    private static <T> T stub(Class<T> type, @Nullable Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }

    @Test
    void raisesNoAlarmWhereEverythingFits() {
        assertEquals(List.of(), check(new MadeUpPack()).stream().map(finding -> finding.message().zh()).toList());
    }

    static Stream<Arguments> oneThingWrong() {
        return Stream.of(Arguments.of("镇中心最少人数", 4, "quota-nobody"), Arguments.of("甲等比例", Rate.of("4%"), "quota-nobody"), Arguments.of("良：甲至多", 6, "grades-overlap"),
                Arguments.of("良：甲至多", 4, "grades-gap"), Arguments.of("差：连续丙", 2, "grades-overlap"), Arguments.of("差：丙至少", 4, "grades-gap"), Arguments.of("中：丙至少", 0, "grades-overlap"),
                Arguments.of("示范比例", Rate.of("30%"), "shares-sum,shares-list"), Arguments.of("示范名单", List.of("东", "西", "外", "内"), "shares-list"), Arguments.of("窗口总数", 11, "total-differs"),
                Arguments.of("二区窗口", 6, "total-differs"), Arguments.of("部门数", 4, "count-differs"), Arguments.of("部门名单", List.of("公安", "税务", "税务"), "named-twice"),
                Arguments.of("纳入", List.of("民政", "税务局"), "in-two-groups"), Arguments.of("后文镇数", 9, "said-twice"), Arguments.of("人均目标", 3001, "target-unreachable"),
                Arguments.of("前台人数", 23, "target-unreachable"), Arguments.of("第一阶段", LocalDate.parse("2025-01-09"), "deadline-before-document"),
                Arguments.of("第一阶段", LocalDate.parse("2025-01-19"), "deadline-before-publication"), Arguments.of("全面完成", LocalDate.parse("2024-12-31"), "deadline-before-document"),
                Arguments.of("第二阶段", LocalDate.parse("2025-03-31"), "no-time-between"), Arguments.of("第二阶段", LocalDate.parse("2025-03-30"), "no-time-between"),
                Arguments.of("小站人口至多", 1000, "boundary-twice"), Arguments.of("小站人口至多", 1200, "tiers-overlap"), Arguments.of("大站人口至少", 1001, "tiers-gap"),
                Arguments.of("最少窗口", 4, "bounds-meet"), Arguments.of("最少窗口", 5, "bounds-crossed"), Arguments.of("镇最少窗口", 6, "minimums-apart"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("oneThingWrong")
    void findsWhatIsPutWrongAndNothingElse(String figure, Object value, String kinds) {
        List<CheckupFinding> found = check(new MadeUpPack().with(figure, value));
        assertEquals(kinds, String.join(",", found.stream().map(finding -> finding.what().kind().code()).distinct().toList()), found::toString);
        for (CheckupFinding finding : found) {
            assertFalse(finding.clauses().isEmpty());
            assertFalse(finding.what().figures().isEmpty());
            assertFalse(finding.suggestion().isEmpty());
            assertFalse(finding.workings().isEmpty());
            assertTrue(finding.message().zh().endsWith("。") && finding.message().en().endsWith("."), finding.message()::toString);
        }
    }

    /** Under the reading in force all towns are one pool; by themselves towns of four get nothing. */
    @Test
    void tellsUnderWhichReadingAlone() {
        CheckupFinding finding = check(new MadeUpPack().with("镇中心最少人数", 4)).get(0);
        assertEquals("lh.quota.pool=B", finding.onlyUnder().orElseThrow().toString());
        assertEquals(Verdict.INFO, finding.severity());
        assertTrue(finding.message().zh().contains("若“比例按什么范围计算”按B（各中心分别）理解，镇中心没有人能评“甲”，也就没有人能评“优”"), finding.message().zh());
        assertEquals(List.of("LH-甲等比例", "LH-镇中心最少人数", "LH-优", "LH-3"), finding.clauses().stream().map(Citation::clause).toList());
    }

    @Test
    void tellsWhichOtherReadingWouldEndIt() {
        MadeUpPack pack = new MadeUpPack().with("镇中心最少人数", 4);
        Desk separate = new AskedDesk(Desk.empty(), Map.of("lh.quota.pool", "B"));
        Topics topics = new Topics(Circumstances.ofDocument(pack.identity(), pack.inForceFrom()), separate, DAY, pack.readings());
        CheckupFinding finding = topics.findings(pack.topics().get(0)).get(0);
        assertEquals(Verdict.FAIL, finding.severity());
        assertEquals("[lh.quota.pool=A]", finding.notUnder().toString());
        assertTrue(finding.suggestion().zh().endsWith("lh.quota.pool改选A（全县合并），则不再出现"), finding.suggestion().zh());
    }

    @Test
    void looksAtRealHeadCountsAndVolumes() {
        MadeUpPack pack = new MadeUpPack();
        List<Place> places = List.of(new Place("县中心", SiteLevel.DISTRICT, OptionalLong.of(30), OptionalLong.of(60000)), new Place("东镇", SiteLevel.TOWN, OptionalLong.of(3), OptionalLong.empty()),
                new Place("西镇", SiteLevel.TOWN, OptionalLong.of(9), OptionalLong.empty()), new Place("南镇", SiteLevel.TOWN, OptionalLong.empty(), OptionalLong.empty()));
        Circumstances known = new Circumstances(pack.identity(), pack.inForceFrom(), places);
        Desk separate = new AskedDesk(Desk.empty(), Map.of("lh.quota.pool", "B"));
        Topics topics = new Topics(known, separate, DAY, pack.readings());
        List<CheckupFinding> found = pack.topics().stream().flatMap(topic -> topics.findings(topic).stream()).toList();
        assertEquals(List.of("quota-nobody", "target-unreachable"), found.stream().map(finding -> finding.what().kind().code()).toList());
        assertTrue(found.get(0).message().zh().contains("东镇3人") && !found.get(0).message().zh().contains("南镇"), found.get(0).message().zh());
        assertEquals(new BigDecimal("2000.00"), found.get(1).what().figures().stream().filter(figure -> figure.key().equals("each")).findFirst().orElseThrow().value());
    }

    @Test
    void answersTheSameTwice() {
        MadeUpPack pack = new MadeUpPack().with("最少窗口", 5).with("窗口总数", 11).with("后文镇数", 9);
        assertEquals(check(pack), check(pack));
        assertEquals(List.of("bounds-crossed", "total-differs", "said-twice"), check(pack).stream().map(finding -> finding.what().kind().code()).toList());
    }
}
