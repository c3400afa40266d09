package org.tongban.plan.checkup.provider;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.KnownSite;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.declared.Bounds;
import org.tongban.policy.declared.DeclaredPolicy;
import org.tongban.policy.declared.Enumeration;
import org.tongban.policy.declared.GradePatterns;
import org.tongban.policy.declared.GradePatterns.Outcome;
import org.tongban.policy.declared.GradePatterns.Rule;
import org.tongban.policy.declared.GradePatterns.Test;
import org.tongban.policy.declared.Groups;
import org.tongban.policy.declared.Minimums;
import org.tongban.policy.declared.Quota;
import org.tongban.policy.declared.Quota.Needing;
import org.tongban.policy.declared.Quota.Pool;
import org.tongban.policy.declared.Quota.Unit;
import org.tongban.policy.declared.Said;
import org.tongban.policy.declared.Schedule;
import org.tongban.policy.declared.Schedule.Day;
import org.tongban.policy.declared.Shares;
import org.tongban.policy.declared.Stated;
import org.tongban.policy.declared.Target;
import org.tongban.policy.declared.Tiers;
import org.tongban.policy.declared.Tiers.Tier;
import org.tongban.policy.declared.Total;
import org.tongban.policy.declared.Twice;
import org.tongban.policy.plan.Identity;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestonePolicy;

/** A whole document made up for the tests, in which everything fits; a test puts another figure in the place of one of its own. */
final class MadeUpPack implements PolicyPack, DeclaredPolicy, MilestonePolicy {

    static final Instrument PLAN = new Instrument("临河县政务服务改革方案", "临政〔2025〕1号");
    static final Reading POOL = Reading.asks("lh.quota.pool", "比例按什么范围计算", PLAN.clause("LH-3")).option("A", "全县合并").option("B", "各中心分别").byDefault("A", "测试");

    private static final String FROM = "2025-01-10";

    private final Map<String, Object> instead = new HashMap<>();

    /** The same document with another figure. */
    MadeUpPack with(String figure, Object value) {
        instead.put(figure, value);
        return this;
    }

    @SuppressWarnings("unchecked") // a test puts in what the figure is of
    private <T> Stated<T> figure(String name, T value, Worksheet sheet) {
        T used = (T) instead.getOrDefault(name, value);
        return Stated.of(Dated.<T>named(name).from(FROM, used, PLAN.clause("LH-" + name)), sheet);
    }

    private Stated<BigDecimal> number(String name, int value, Worksheet sheet) {
        return figure(name, value, sheet).as(BigDecimal::valueOf);
    }

    @Override
    public List<Topic> topics() {
        return List.of(this::quota, this::grades, this::shares, this::total, this::named, this::groups, this::twice, this::target, this::days, this::tiers, this::bounds, this::minimums);
    }

    private Optional<Quota> quota(Worksheet sheet) {
        Pool pool = sheet.reading(POOL).equals("A") ? Pool.WHOLE : Pool.EACH_UNIT;
        List<Unit> units = List.of(new Unit("县中心", SiteLevel.DISTRICT, 1, number("县中心最少人数", 20, sheet)), new Unit("镇中心", SiteLevel.TOWN, 8, number("镇中心最少人数", 5, sheet)));
        return Optional.of(new Quota("甲", figure("甲等比例", Rate.of("20%"), sheet), RoundingMode.FLOOR, pool, units, List.of(new Needing("优", 6, PLAN.clause("LH-优")))));
    }

    private Optional<GradePatterns> grades(Worksheet sheet) {
        int excellent = figure("优：甲至少", 6, sheet).value();
        int competent = figure("良：甲至多", 5, sheet).value();
        int barely = figure("中：丙至多", 2, sheet).value();
        int poor = figure("差：丙至少", 3, sheet).value();
        int row = figure("差：连续丙", 13, sheet).value();
        List<Rule> failing = new ArrayList<>(List.of(rule("差", Test.atLeast("丙", poor))));
        if (row <= 12) {
            failing.add(rule("差", Test.atLeastInARow("丙", row)));
        }
        return Optional.of(new GradePatterns("年度等次", 12, "月", List.of("甲", "乙", "丙"),
                List.of(new Outcome("优", List.of(rule("优", Test.atLeast("甲", excellent), Test.atMost("丙", 0)))), new Outcome("良", List.of(rule("良", Test.atMost("甲", competent), Test.atMost("丙", 0)))),
                        new Outcome("中", List.of(rule("中", Test.between("丙", figure("中：丙至少", 1, sheet).value(), barely)))), new Outcome("差", failing)), Said.NOTHING, Said.NOTHING));
    }

    private static Rule rule(String grade, Test... tests) {
        return new Rule(List.of(tests), PLAN.clause("LH-" + grade));
    }

    private Optional<Shares> shares(Worksheet sheet) {
        return Optional.of(new Shares("站点", List.of(new Shares.Part(figure("示范比例", Rate.of("20%"), sheet), Optional.of(figure("示范名单", List.of("东", "西"), sheet))),
                new Shares.Part(figure("一般比例", Rate.of("80%"), sheet), Optional.of(figure("一般名单", List.of("南", "北", "中", "前", "后", "左", "右", "上"), sheet)))), true, Said.NOTHING));
    }

    private Optional<Total> total(Worksheet sheet) {
        return Optional.of(new Total("窗口", "个", number("窗口总数", 12, sheet), List.of(number("一区窗口", 7, sheet), number("二区窗口", 5, sheet)), List.of(), List.of()));
    }

    private Optional<Enumeration> named(Worksheet sheet) {
        return Optional.of(new Enumeration("部门", "个", Optional.of(figure("部门数", 3, sheet)), figure("部门名单", List.of("公安", "税务", "民政"), sheet), Said.NOTHING));
    }

    private Optional<Groups> groups(Worksheet sheet) {
        return Optional.of(new Groups("综窗范围", List.of(figure("纳入", List.of("民政", "教育"), sheet), figure("不纳入", List.of("公安", "税务"), sheet)), Said.NOTHING));
    }

    private Optional<Twice> twice(Worksheet sheet) {
        return Optional.of(new Twice("镇数", List.of(figure("前文镇数", 8, sheet), figure("后文镇数", 8, sheet)), Said.NOTHING));
    }

    private Optional<Target> target(Worksheet sheet) {
        return Optional.of(new Target("人均受理量", "件", number("人均目标", 3000, sheet), List.of(number("一区办件", 40000, sheet), number("二区办件", 26000, sheet)), List.of(), number("前台人数", 22, sheet),
                Optional.of(SiteLevel.DISTRICT)));
    }

    private Optional<Schedule> days(Worksheet sheet) {
        return Optional.of(new Schedule("阶段", List.of(Day.due(figure("第一阶段", LocalDate.parse("2025-03-31"), sheet)), Day.due(figure("第二阶段", LocalDate.parse("2025-06-30"), sheet))), true, Said.NOTHING));
    }

    private Optional<Tiers> tiers(Worksheet sheet) {
        OptionalLong small = OptionalLong.of(figure("小站人口至多", 999, sheet).value());
        OptionalLong large = OptionalLong.of(figure("大站人口至少", 1000, sheet).value());
        return Optional.of(new Tiers("站点窗口", List.of(new Tier(figure("小站窗口", 1, sheet), OptionalLong.empty(), small), new Tier(figure("大站窗口", 2, sheet), large, OptionalLong.empty())), OptionalLong.empty(),
                OptionalLong.empty(), Map.of(), Said.NOTHING));
    }

    private Optional<Bounds> bounds(Worksheet sheet) {
        return Optional.of(new Bounds("窗口", "个", number("最少窗口", 2, sheet), number("最多窗口", 4, sheet), Said.NOTHING));
    }

    private Optional<Minimums> minimums(Worksheet sheet) {
        return Optional.of(new Minimums("镇中心", number("最少人员", 5, sheet), number("镇最少窗口", 4, sheet), number("每窗人员", 1, sheet)));
    }

    @Override
    public List<Milestone> milestones(Worksheet sheet) {
        LocalDate due = figure("全面完成", LocalDate.parse("2025-12-31"), sheet).value();
        return List.of(new Milestone("LH-M", PLAN.clause("LH-9"), "全面完成", Optional.empty(), Optional.of(due), Milestone.Kind.DELIVERABLES, List.of(), Rate.of("100%"), false, List.of()));
    }

    @Override
    public String id() {
        return "linhe";
    }

    @Override
    public String place() {
        return "临河县";
    }

    @Override
    public String divisionCode() {
        return "999901";
    }

    @Override
    public Instrument instrument() {
        return PLAN;
    }

    @Override
    public LocalDate inForceFrom() {
        return LocalDate.parse(FROM);
    }

    @Override
    public Identity identity() {
        return new Identity("临河县", Optional.of(LocalDate.parse(FROM)), Optional.of(LocalDate.parse("2025-01-20")), "有效", List.of());
    }

    @Override
    public Set<String> modules() {
        return Set.of();
    }

    @Override
    public List<Reading> readings() {
        return List.of(POOL);
    }

    @Override
    public List<LocalFigure<?>> localFigures() {
        return List.of();
    }

    @Override
    public List<KnownSite> sites() {
        return List.of();
    }

    @Override
    public InputStream clauses() {
        return InputStream.nullInputStream();
    }

    @Override
    public InputStream document() {
        return InputStream.nullInputStream();
    }
}
