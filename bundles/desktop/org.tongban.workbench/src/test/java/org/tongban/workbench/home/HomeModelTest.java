package org.tongban.workbench.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.store.StoreException;
import org.tongban.store.Workspaces;
import org.tongban.store.Workspaces.Workspace;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;
import org.tongban.workbench.home.Head.State;

class HomeModelTest {

    private static final Texts TEXTS = Texts.of(HomeModel.class, Locale.CHINA);
    private static final Notice LATE = new Notice(Weight.BLOCKING, "3月还没有定稿", "assessment.board", YearMonth.of(2025, 3));
    private static final Notice ODD = new Notice(Weight.DUE, "两人没有证书", "people.table", null);
    private static final Notice GOOD = new Notice(Weight.NOTE, "22 处口径未选定", "plan.readings", null);
    private static final Notice MORE = new Notice(Weight.NOTE, "4月可以开始", "assessment.board", null);

    private final Map<String, Object> answers = new java.util.HashMap<>(Map.of("current", Optional.of(new Workspace(Path.of("/w"), "linhe", "derby")), "packs", List.of(), "isEmpty", false,
            "latest", Optional.empty()));

    private HomeModel model(String instant) {
        return new HomeModel(stand(Workspaces.class), stand(PolicyBook.class), stand(People.class), stand(CaseVolumes.class), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), TEXTS,
                part -> part.substring(0, Math.max(0, part.indexOf('.'))));
    }

    /** Answers by the name of the method. */
    private <S> S stand(Class<S> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answers.get(method.getName())));
    }

    @Test
    void groupsByPerspectiveTheMostPressingFirst() {
        HomeModel model = model("2025-04-01T08:00:00Z");
        Watch plan = language -> List.of(GOOD);
        Watch assessment = language -> List.of(MORE, LATE);
        Watch people = language -> List.of(ODD);
        int round = model.begin(List.of(plan, assessment, people));
        List.of(plan, assessment, people).forEach(watch -> model.answered(round, watch, model.ask(watch)));
        assertEquals(List.of("assessment", "people", "plan"), model.groups().stream().map(NoticeGroup::title).toList());
        assertEquals(List.of(LATE, MORE), model.groups().get(0).notices());
        assertFalse(model.isAsking());
    }

    @Test
    void aFailingWatchLeavesANoticeAndHidesNoOther() {
        HomeModel model = model("2025-04-01T08:00:00Z");
        Watch broken = language -> {
            throw new IllegalStateException("bug");
        };
        Watch unreachable = language -> {
            throw new StoreException("数据库连不上，请检查网络", null);
        };
        Watch gone = language -> {
            throw new NoClassDefFoundError("module");
        };
        Watch fine = language -> List.of(ODD);
        int round = model.begin(List.of(broken, unreachable, gone, fine));
        List.of(broken, unreachable, gone, fine).forEach(watch -> model.answered(round, watch, model.ask(watch)));
        List<Notice> all = model.groups().stream().flatMap(group -> group.notices().stream()).toList();
        assertEquals(4, all.size());
        assertTrue(all.contains(ODD));
        assertTrue(all.stream().anyMatch(notice -> notice.sentence().contains("数据库连不上，请检查网络")));
        assertEquals(3, all.stream().filter(notice -> notice.part().isEmpty() && notice.weight() == Weight.DUE).count());
    }

    @Test
    void whatWasSaidStaysUntilAnsweredAnew() {
        HomeModel model = model("2025-04-01T08:00:00Z");
        Watch plan = language -> List.of(GOOD);
        Watch people = language -> List.of(ODD);
        int first = model.begin(List.of(plan, people));
        model.answered(first, plan, List.of(GOOD));
        model.answered(first, people, List.of(ODD));
        List<Object> told = new ArrayList<>();
        model.onChange(HomeModel.NOTICES, event -> told.add(event));
        int second = model.begin(List.of(plan));
        assertEquals(1, model.count());
        assertTrue(model.isAsking());
        model.answered(first, plan, List.of());
        assertEquals(1, model.count(), "an answer of an earlier round is too late");
        model.answered(second, plan, List.of());
        assertEquals(List.of(), model.groups());
        assertEquals(2, told.size());
    }

    @Test
    void greetsByTheHourAndTellsHowFarTheWorkspaceIs() {
        assertEquals(new Head(State.AT_WORK, "早上好", "linhe", "/w", LocalDate.of(2025, 4, 1)), model("2025-04-01T08:00:00Z").readHead());
        assertEquals("中午好", model("2025-04-01T12:00:00Z").readHead().hello());
        assertEquals("下午好", model("2025-04-01T17:59:00Z").readHead().hello());
        assertEquals("晚上好", model("2025-04-01T23:00:00Z").readHead().hello());
        assertEquals("晚上好", model("2025-04-01T02:00:00Z").readHead().hello());
        answers.put("isEmpty", true);
        assertEquals(State.FRESH, model("2025-04-01T08:00:00Z").readHead().state());
        answers.put("latest", Optional.of(YearMonth.of(2025, 3)));
        assertEquals(State.AT_WORK, model("2025-04-01T08:00:00Z").readHead().state());
        answers.put("current", Optional.empty());
        assertEquals(State.NO_WORKSPACE, model("2025-04-01T08:00:00Z").readHead().state());
    }
}
