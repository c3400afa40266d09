package org.tongban.plan.ui.milestones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
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
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.core.people.SiteLevel;
import org.tongban.plan.milestone.Course;
import org.tongban.plan.milestone.Course.Checkpoint;
import org.tongban.plan.milestone.Course.Point;
import org.tongban.plan.milestone.DoneEntry;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.ui.PlanParts;
import org.tongban.plan.ui.act.Deed;
import org.tongban.plan.ui.act.Given;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.Milestone.Kind;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.PartDone;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

class MilestonesModelTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 10);
    private static final SiteId ROOT = new SiteId("9900");
    private static final Citation CLAUSE = new Citation("LH-2", "临政〔2025〕1号");
    private final List<String> asked = new ArrayList<>();
    private final MilestonesModel model = new MilestonesModel(answering(Workspaces.class, "current", Optional.of(new Workspaces.Workspace(Path.of("w"), "linhe", "derby"))), milestones(),
            answering(Sites.class, "root", Optional.of(new Site(ROOT, Optional.empty(), "县中心", SiteLevel.DISTRICT, Optional.empty(), Optional.empty(), List.of()))),
            Clock.fixed(Instant.parse("2025-06-10T04:00:00Z"), ZoneOffset.UTC), Texts.of(PlanParts.class, Locale.CHINA));

    private static <T> T answering(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(MilestonesModelTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, asked, arguments) -> asked.getName().equals(method) ? answer : null));
    }

    private Milestones milestones() {
        return (Milestones) Proxy.newProxyInstance(MilestonesModelTest.class.getClassLoader(), new Class<?>[] {Milestones.class}, (proxy, method, arguments) -> {
            asked.add(method.getName() + " " + Arrays.asList(arguments));
            return method.getName().equals("board") ? Optional.of(board()) : null;
        });
    }

    private static MilestoneBoard board() {
        Milestone undated = new Milestone("M1", CLAUSE, "调研摸底", Optional.empty(), Optional.empty(), Kind.DELIVERABLES, List.of("名单", "计划"), Rate.of("100%"), false, List.of());
        Milestone checkpoint = new Milestone("M2a", CLAUSE, "五月底前30%", Optional.empty(), Optional.of(LocalDate.of(2025, 5, 31)), Kind.SITES, List.of("东镇", "西镇", "南镇", "北镇"), Rate.of("30%"),
                false, List.of("各镇"));
        DoneEntry entry = new DoneEntry(7, ROOT, "linhe", "M2a", "东镇", LocalDate.of(2025, 5, 20), BigDecimal.ONE, "验收", Optional.empty(), Optional.empty(), Instant.EPOCH, "李科长");
        Course course = new Course("全面铺开", List.of("M2a"), List.of(new Point(LocalDate.of(2025, 4, 1), Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO)),
                new Point(LocalDate.of(2025, 5, 20), Optional.of(new BigDecimal("0.2450")), Optional.of(new BigDecimal("0.2500"))),
                new Point(LocalDate.of(2025, 5, 31), Optional.of(new BigDecimal("0.3000")), Optional.of(new BigDecimal("0.2500"))),
                new Point(TODAY, Optional.of(new BigDecimal("0.3000")), Optional.of(new BigDecimal("0.2500")))),
                List.of(new Checkpoint("M2a", LocalDate.of(2025, 5, 31), new BigDecimal("0.3"), false)),
                Optional.of(MilestoneRule.pace(new BigDecimal("0.3"), new BigDecimal("0.25"), CLAUSE, new Worksheet(TODAY))));
        return new MilestoneBoard("linhe", ROOT, TODAY, List.of(found(undated, List.of(), true), found(checkpoint, List.of(entry), false)), Optional.empty(), List.of(course), List.of());
    }

    private static MilestoneCase found(Milestone milestone, List<DoneEntry> entries, boolean mayBeDated) {
        return new MilestoneCase(milestone, new MilestoneRule().judge(milestone, entries.stream().map(each -> new PartDone(each.part(), each.day())).toList(), TODAY, new Worksheet(TODAY)), entries,
                List.of(), Optional.empty(), List.of(), mayBeDated);
    }

    private Deed deed(String id) {
        return model.deeds().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void beginsWithWhatIsLateAndSaysSo() {
        model.show(model.read());
        assertEquals("M2a", model.selected().milestone().id());
        assertEquals("逾期未完成 1 项；逾期未写明原因 1 项；序时进度滞后 5 个百分点", model.sentence());
        assertEquals(Tone.FAIL, model.mood());
        assertEquals(Tone.FAIL, MilestonesModel.tone(model.selected()));
        assertEquals("全面铺开", model.course().orElseThrow().title());
        assertEquals("西镇、南镇、北镇", MilestonesModel.open(model.selected()));
    }

    @Test
    void offersWhatMayBeDoneAboutEach() {
        model.show(model.read());
        assertEquals(List.of("done", "reason", "remind", "undo"), model.deeds().stream().map(Deed::id).toList());
        assertEquals(List.of("西镇", "南镇", "北镇"), deed("done").inputs().get(0).choices());
        model.select(model.row("m1").orElseThrow());
        assertEquals(Set.of("done", "due", "remind"), Set.copyOf(model.deeds().stream().map(Deed::id).toList()));
    }

    @Test
    void doesWhatIsAsked() {
        model.show(model.read());
        asked.clear();
        model.act("M2a", deed("done"), new Given(Map.of("part", "西镇", "day", "2025-06-09", "note", "验收")), "李科长");
        model.act("M2a", deed("undo"), new Given(Map.of("entry", "7  东镇  2025-05-20", "note", "误登")), "李科长");
        assertTrue(asked.get(0).startsWith("done [9900, M2a, 西镇, 2025-06-09, 1, 验收"), asked.get(0));
        assertEquals("undo [7, 误登, 李科长]", asked.get(1));
    }

    @Test
    void drawsPlanFactCheckpointsAndToday() {
        model.show(model.read());
        JFreeChart chart = MilestoneChart.of(model.course().orElseThrow(), TODAY, Texts.of(PlanParts.class, Locale.CHINA));
        assertEquals(3, chart.getXYPlot().getDatasetCount(), "fact, plan, one missed checkpoint");
        assertEquals(4, chart.getXYPlot().getDataset(0).getItemCount(0));
    }
}
