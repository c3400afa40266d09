package org.tongban.conformance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.plan.checkup.provider.PackCheckup;
import org.tongban.plan.place.PackShelf;
import org.tongban.plan.place.Registers;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.declared.DeclaredPolicy;
import org.tongban.policy.hanjiang.HanjiangDeclarations;
import org.tongban.policy.hanjiang.HanjiangMilestones;
import org.tongban.policy.hanjiang.HanjiangPack;
import org.tongban.policy.hongqi.HongqiDeclarations;
import org.tongban.policy.hongqi.HongqiPack;
import org.tongban.policy.plan.MilestonePolicy;
import org.tongban.policy.sucheng.SuchengDeclarations;
import org.tongban.policy.sucheng.SuchengMilestones;
import org.tongban.policy.sucheng.SuchengPack;
import org.tongban.policy.yongkang.YongkangDeclarations;
import org.tongban.policy.yongkang.YongkangMilestones;
import org.tongban.policy.yongkang.YongkangPack;
import org.tongban.policy.yushan.YushanDeclarations;
import org.tongban.policy.yushan.YushanMilestones;
import org.tongban.policy.yushan.YushanPack;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** The check-up of the five documents, with no hints: what people found by reading them is found by computation, at clauses that their registers have. */
class CheckupOfTheDocumentsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-05");
    private static final List<PolicyPack> PACKS = List.of(new SuchengPack(), new YushanPack(), new HongqiPack(), new HanjiangPack(), new YongkangPack());
    private static final Map<String, DeclaredPolicy> DECLARED = Map.of("sucheng", new SuchengDeclarations(), "yushan", new YushanDeclarations(), "hongqi", new HongqiDeclarations(),
            "hanjiang", new HanjiangDeclarations(), "yongkang", new YongkangDeclarations());
    private static final Map<String, MilestonePolicy> MILESTONES = Map.of("sucheng", new SuchengMilestones(), "yushan", new YushanMilestones(), "hanjiang", new HanjiangMilestones(),
            "yongkang", new YongkangMilestones());
    private static final PackShelf SHELF = new PackShelf() {

        @Override
        public List<PolicyPack> packs() {
            return PACKS;
        }

        @Override
        public <P> Optional<P> answer(Class<P> question, String packId) {
            Object answer = question == DeclaredPolicy.class ? DECLARED.get(packId) : question == MilestonePolicy.class ? MILESTONES.get(packId) : null;
            return Optional.ofNullable(answer).map(question::cast);
        }

        @Override
        public Optional<String> bundleVersion(String packId) {
            return Optional.empty();
        }
    };
    private static final Clauses REGISTERS = new Registers(SHELF);

    private static List<CheckupFinding> check(String pack) {
        PackCheckup checkup = new PackCheckup(SHELF, stub(Plan.class), REGISTERS, stub(Sites.class), stub(People.class), stub(CaseVolumes.class));
        return checkup.check(SHELF.pack(pack).orElseThrow(), Optional.empty(), DAY);
    }

    /** Not asked for anything while the documents are looked at alone. */
    private static <T> T stub(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            throw new UnsupportedOperationException(method.toString());
        }));
    }

    @ParameterizedTest(name = "{0}: {1} at {2} with {3}")
    @CsvSource(quoteCharacter = '\'', textBlock = """
            sucheng,  quota-nobody,                SC-2.2.8.1-b, 20%×4 = 0.8，向下取整为0人
            sucheng,  grades-overlap,              SC-2.2.8.2-e, “基本称职”“不称职”
            sucheng,  grades-overlap,              SC-2.2.8.2-b, “优秀”“称职”“基本称职”
            sucheng,  grades-gap,                  SC-2.2.8.2-d, 好0—1次、差0次
            sucheng,  minimums-apart,              SC-2.1.2-a,   合计至少需6
            sucheng,  boundary-twice,              SC-2.2.5.4-a, 本科归入两档
            hanjiang, total-differs,               HJ-4.3-c,     9个；所列各项合计23个
            hanjiang, total-differs,               HJ-4.1-c,     22名；所列各项合计23名
            hanjiang, total-differs,               HJ-4.1-a,     37家；所列各项合计29家
            hanjiang, target-unreachable,          HJ-4.1-d,     4082.23件/人
            hanjiang, count-differs,               HJ-4.5-a,     所称6个；写明5个
            hanjiang, deadline-before-document,    HJ-1-c,       期限2019-09-30；文件日期2019-11-19
            hanjiang, deadline-before-document,    HJ-4.2-a,     期限2019-09-30；文件日期2019-11-19
            yushan,   shares-list,                 YS-3.3.8-c,   '3、7.5、4.5个；名单为3、10、2个'
            yushan,   boundary-twice,              YS-3.1.2-a,   1000两档都符合
            yushan,   deadline-before-document,    YS-2.1-a,     期限2023-03-31；文件日期2023-11-06
            yongkang, deadline-before-publication, YK-5.1-a,     期限2023-09-25；公布日期2023-11-13
            yongkang, deadline-before-publication, YK-5.3-d,     期限2023-09-30；公布日期2023-11-13
            yongkang, no-time-between,             YK-5.2-a,     期限同日
            hongqi,   in-two-groups,               HQ-2.3.1.3-a, 医保/居民医保
            """)
    void findsWhatPeopleFoundByReading(String pack, String kind, String clause, String figures) {
        List<CheckupFinding> found = check(pack);
        assertTrue(found.stream().anyMatch(finding -> finding.what().kind().code().equals(kind) && finding.clauses().stream().anyMatch(each -> each.clause().equals(clause))
                && finding.message().zh().contains(figures)), () -> String.join("\n", found.stream().map(finding -> finding.message().zh()).toList()));
    }

    @Test
    void citesOnlyClausesThatTheRegistersHave() {
        for (PolicyPack pack : PACKS) {
            Stream<Citation> cited = check(pack.id()).stream().flatMap(finding -> finding.clauses().stream());
            assertEquals(List.of(), cited.filter(clause -> REGISTERS.find(clause).isEmpty()).toList(), pack.id());
        }
    }

    /** What cannot be carried out as written would stop a place; under the readings in force none of the five is so. */
    @Test
    void noneOfTheFiveCannotBeCarriedOutAtAll() {
        for (PolicyPack pack : PACKS) {
            assertEquals(List.of(), check(pack.id()).stream().filter(finding -> finding.severity() == Verdict.FAIL).map(finding -> finding.message().zh()).toList());
        }
    }
}
