package org.tongban.plan.ui.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.plan.supervision.FoundProblem;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.Supervision;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.act.Deed;
import org.tongban.plan.ui.act.Given;
import org.tongban.policy.plan.OversightPolicy.Named;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.Problem;
import org.tongban.policy.plan.Problem.Order;
import org.tongban.policy.plan.RectificationRule;
import org.tongban.policy.plan.TopicCoverage;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

class SupervisionModelTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 10);
    private static final SiteId ROOT = new SiteId("9900");
    private static final Texts TEXTS = Texts.of(PlanParts.class, Locale.CHINA);
    private static final Oversight WORDS = new Oversight(named("选聘程序", "工资待遇"), true, named("随机抽查"), named(), named("县数据局"), named("授权不到位"), named("通报", "约谈"), OptionalInt.empty(),
            true, named("县效能办"), OptionalInt.empty());
    private final List<String> asked = new ArrayList<>();
    private final Supervision supervision = supervision();
    private final SupervisionDeeds deeds = new SupervisionDeeds(supervision, TEXTS);
    private final SupervisionModel model = new SupervisionModel(fake(Workspaces.class, Map.of("current", Optional.of(new Workspaces.Workspace(Path.of("w"), "linhe", "derby")))), supervision,
            fake(Sites.class, Map.of("root", Optional.of(site()), "all", List.of(site()))), Clock.fixed(Instant.parse("2025-06-10T04:00:00Z"), ZoneOffset.UTC), TEXTS);

    private static Named named(String... words) {
        return new Named(List.of(words), new Citation("LH-7", "临政〔2025〕1号"));
    }

    private static Site site() {
        return new Site(ROOT, Optional.empty(), "县中心", SiteLevel.DISTRICT, Optional.empty(), Optional.empty(), List.of());
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(SupervisionModelTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answers.get(method.getName())));
    }

    private Supervision supervision() {
        Map<String, Object> answers = Map.of("problems", List.of(problem(5, Optional.empty()), problem(8, Optional.of(LocalDate.of(2025, 6, 1)))), "inspections",
                List.of(new Inspection(3, ROOT, TODAY, "选聘程序", "随机抽查", "", "县数据局", "看了三个窗口", Optional.of(2L), Optional.empty(), Instant.EPOCH, "李科长")), "draws", List.of(), "circulars",
                List.of(), "oversight", Optional.of(WORDS), "coverage", Optional.of(TopicCoverage.of(WORDS, 2025, List.of("选聘程序"), new Worksheet(TODAY))), "proposedDue", Optional.empty());
        return (Supervision) Proxy.newProxyInstance(SupervisionModelTest.class.getClassLoader(), new Class<?>[] {Supervision.class}, (proxy, method, arguments) -> {
            asked.add(method.getName() + " " + Arrays.asList(arguments));
            return answers.get(method.getName());
        });
    }

    private static ProblemCase problem(long number, Optional<LocalDate> due) {
        Optional<Order> order = due.map(day -> new Order(LocalDate.of(2025, 5, 6), Optional.of(day), Optional.empty(), Optional.empty()));
        return new ProblemCase(new FoundProblem(number, Optional.empty(), ROOT, LocalDate.of(2025, 5, 6), "东镇", Optional.of(new PersonId(7)), "", "授权不到位", "授权不全", Optional.empty(),
                Optional.empty(), Instant.EPOCH, "李科长"), List.of(), new RectificationRule(WORDS).stand(new Problem(order, List.of(), Optional.empty()), TODAY, new Worksheet(TODAY)));
    }

    private List<String> offered(ProblemCase row) {
        return deeds.of(model.reading(), row, TODAY).stream().map(Deed::id).toList();
    }

    private Deed deed(ProblemCase row, String id) {
        return deeds.of(model.reading(), row, TODAY).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void showsWhatIsOverdueFirstAndWhatWasNotInspected() {
        model.show(model.read());
        assertEquals(8, model.selected().problem().number());
        assertEquals("问题 2 个，未销号 2 个，逾期 1 个；2025 年尚未检查：工资待遇", model.sentence());
        assertEquals(Tone.FAIL, model.mood());
        assertTrue(model.reading().records().get(0).text().contains("依据第 2 号抽取"), model.reading().records().get(0).text());
    }

    @Test
    void offersWhatTheStateAllows() {
        model.show(model.read());
        assertEquals(List.of("rectify", "measure", "acknowledge", "account.opened", "find", "inspect", "draw", "circular"), offered(model.row(8).orElseThrow()));
        assertEquals(List.of("order", "measure", "close", "acknowledge", "account.opened", "find", "inspect", "draw", "circular"), offered(model.row(5).orElseThrow()));
        assertEquals(List.of("通报", "约谈"), deed(model.row(5).orElseThrow(), "measure").inputs().get(1).choices());
        assertEquals(List.of(), new SupervisionDeeds(supervision, TEXTS).of(SupervisionModel.Reading.NOTHING, null, TODAY));
    }

    @Test
    void doesWhatIsAsked() {
        model.show(model.read());
        asked.clear();
        ProblemCase row = model.row(5).orElseThrow();
        deeds.act(model.reading(), row, deed(row, "order"), new Given(Map.of("day", "2025-06-10", "due", "2025-06-30", "note", "限期")), "李科长");
        deeds.act(model.reading(), row, deed(row, "account.opened"), new Given(Map.of("day", "2025-06-10", "account", "县效能办", "note", "影响进程")), "李科长");
        deeds.act(model.reading(), null, deed(row, "draw"), new Given(Map.of("site", "县中心", "day", "2025-06-10", "subject", "窗口", "names", "甲窗\n乙窗，丙窗", "number", "2", "seed", "42")), "李科长");
        assertEquals("order [5, 2025-06-10, Optional[2025-06-30], 限期, 李科长]", asked.get(0));
        assertEquals("account [5, 已启动, 2025-06-10, 县效能办, 影响进程, 李科长]", asked.get(1));
        assertEquals("draw [9900, 2025-06-10, 窗口, [甲窗, 乙窗, 丙窗], 2, 42, 李科长]", asked.get(2));
    }
}
