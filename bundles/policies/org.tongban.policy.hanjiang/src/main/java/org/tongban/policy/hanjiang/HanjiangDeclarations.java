package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.declared.DeclaredPolicy;
import org.tongban.policy.declared.Enumeration;
import org.tongban.policy.declared.Said;
import org.tongban.policy.declared.Schedule;
import org.tongban.policy.declared.Schedule.Day;
import org.tongban.policy.declared.Stated;
import org.tongban.policy.declared.Target;
import org.tongban.policy.declared.Total;
import org.tongban.policy.declared.Total.Account;
import org.tongban.policy.declared.Twice;
import org.tongban.policy.window.ZonePlan;

/** What the document declares of its hall, for the check-up and for the hall's checks; the zones' table lends the parts. */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangDeclarations implements DeclaredPolicy {

    static final Citation CENTRE = clause("1-c");
    static final Citation ENTRY = clause("3-a");
    static final Citation DISPATCH = clause("4.2-a");

    static final Dated<LocalDate> CENTRE_DUE = Dated.<LocalDate>named("区中心改革完成期限").from(IN_FORCE, LocalDate.parse("2019-09-30"), CENTRE);
    static final Dated<LocalDate> STAFF_DUE = Dated.<LocalDate>named("劳务派遣人员到位期限").from(IN_FORCE, LocalDate.parse("2019-09-30"), DISPATCH);
    static final Dated<List<String>> EXEMPT = Dated.<List<String>>named("除……外，应将全部事项进驻").from(IN_FORCE, List.of("外设分中心"), ENTRY);
    static final Dated<List<String>> EXEMPT_AGAIN = Dated.<List<String>>named("即……外，均应纳入改革").from(IN_FORCE, List.of("外设分中心", "便民单位"), ENTRY);
    static final Dated<String> COUNTED_BEFORE = Dated.<String>named("改革前").from(IN_FORCE, "前台收件人员", HanjiangEfficiency.BEFORE);
    static final Dated<String> COUNTED_AFTER = Dated.<String>named("改革后").from(IN_FORCE, "窗口工作人员", HanjiangEfficiency.STAFF);

    @Override
    public List<Topic> topics() {
        return List.of(HanjiangDeclarations::centreDue, HanjiangDeclarations::exemptions, HanjiangDeclarations::departments, HanjiangDeclarations::counted, HanjiangDeclarations::cases,
                HanjiangDeclarations::perHead, HanjiangDeclarations::staffDue, HanjiangDeclarations::windows, HanjiangDeclarations::front, HanjiangDeclarations::mail);
    }

    static Optional<Schedule> centreDue(Worksheet sheet) {
        return due(CENTRE_DUE, sheet);
    }

    static Optional<Schedule> staffDue(Worksheet sheet) {
        return due(STAFF_DUE, sheet);
    }

    private static Optional<Schedule> due(Dated<LocalDate> deadline, Worksheet sheet) {
        return Optional.of(new Schedule("期限", List.of(Day.due(Stated.of(deadline, sheet))), false, new Said("作为已过去的节点登记实际完成日，不作逾期提醒", "kept as a milestone of the past with the day it was done, without alarm")));
    }

    static Optional<Twice> exemptions(Worksheet sheet) {
        boolean both = sheet.reading(WindowReadings.ENTRY_EXEMPTIONS).equals("A");
        Said reading = both ? new Said("外设分中心和便民单位都可不进驻", "both may stay outside") : new Said("只有外设分中心可不进驻", "only outlying centres may stay outside");
        return Optional.of(new Twice("不进驻的范围", List.of(Stated.of(EXEMPT, sheet), Stated.of(EXEMPT_AGAIN, sheet)), reading));
    }

    static Optional<Total> departments(Worksheet sheet) {
        ZonePlan table = ZoneTable.on(sheet);
        List<Stated<BigDecimal>> parts = parts(table, zone -> zone.departments().isEmpty() ? OptionalInt.empty() : OptionalInt.of(zone.departments().size()));
        return Optional.of(new Total("部门", "家", Stated.number(HanjiangEfficiency.DEPARTMENTS, sheet), parts, silent(table, zone -> zone.departments().isEmpty()), List.of()));
    }

    static Optional<Twice> counted(Worksheet sheet) {
        int before = sheet.figure(HanjiangEfficiency.FRONT_BEFORE);
        int after = sheet.figure(HanjiangEfficiency.MAX_STAFF);
        int front = sheet.figure(HanjiangEfficiency.FRONT);
        Said reading = new Said("改革前" + before + "人为前台收件人员，改革后" + after + "人中前台" + front + "人；两个数都保留，不计算单一的精简比例",
                before + " are front staff alone, " + after + " are all with " + front + " in front; both are kept, and no single rate of reduction is reckoned");
        return Optional.of(new Twice("改革前后人数的口径", List.of(Stated.of(COUNTED_BEFORE, sheet), Stated.of(COUNTED_AFTER, sheet)), reading));
    }

    static Optional<Total> cases(Worksheet sheet) {
        ZonePlan table = ZoneTable.on(sheet);
        Stated<BigDecimal> people = Stated.number(HanjiangEfficiency.FRONT_BEFORE, sheet);
        Stated<BigDecimal> each = Stated.number(HanjiangEfficiency.PER_HEAD_BEFORE, sheet);
        String product = people.value() + "人×" + each.value() + "件 = ";
        Stated<BigDecimal> before = new Stated<>("改革前" + product, sheet.step("改革前年受理量", people.value().multiply(each.value())), each.clause());
        return Optional.of(new Total("年受理量", "件", before, caseParts(table), silentOfCases(table), List.of()));
    }

    static Optional<Target> perHead(Worksheet sheet) {
        boolean everybody = sheet.reading(WindowReadings.PER_CAPITA).equals("B");
        ZonePlan table = ZoneTable.on(sheet);
        Stated<BigDecimal> front = Stated.number(HanjiangEfficiency.FRONT, sheet);
        Stated<BigDecimal> heads = everybody ? new Stated<>("各区所列前台人员", BigDecimal.valueOf(table.staff().orElse(0)), HanjiangZonePlan.TOTALS) : front;
        return Optional.of(new Target("前台人员年人均受理量", "件", Stated.number(HanjiangEfficiency.PER_HEAD_TARGET, sheet), caseParts(table), silentOfCases(table), heads, Optional.of(SiteLevel.DISTRICT)));
    }

    static Optional<Total> windows(Worksheet sheet) {
        boolean zones = sheet.reading(WindowReadings.NINE).equals("A");
        ZonePlan table = ZoneTable.on(sheet);
        int named = table.zones().size();
        Account fields = new Account(new Said("这一数读作领域数，文中列出" + named + "个领域", "the number is read as that of the fields, of which " + named + " are named"), BigDecimal.valueOf(named));
        return Optional.of(new Total("综合受理窗口", "个", Stated.number(HanjiangZonePlan.NINE, sheet), parts(table, ZonePlan.Zone::windows), silent(table, zone -> zone.windows().isEmpty()), zones ? List.of(fields) : List.of()));
    }

    static Optional<Total> front(Worksheet sheet) {
        ZonePlan table = ZoneTable.on(sheet);
        int own = table.selfHired().orElse(0);
        int staff = table.staff().orElse(0);
        Account hired = new Account(new Said("部门自聘" + own + "名不在其内：" + staff + "−" + own + " = " + (staff - own), own + " hired by a department are not counted: " + staff + "−" + own + " = " + (staff - own)), BigDecimal.valueOf(staff - own));
        return Optional.of(new Total("前台受理人员", "名", Stated.number(HanjiangEfficiency.FRONT, sheet), parts(table, ZonePlan.Zone::staff), silent(table, zone -> zone.staff().isEmpty()), List.of(hired)));
    }

    static Optional<Enumeration> mail(Worksheet sheet) {
        Stated<List<String>> named = Stated.of(HanjiangDelivery.EXCLUDED, HanjiangDelivery.BEGINNING, sheet).as(names -> HanjiangDelivery.excluded(sheet));
        return Optional.of(new Enumeration("免费邮寄除外的部门", "个", Optional.of(Stated.of(HanjiangDelivery.EXCLUDED_STATED, HanjiangDelivery.BEGINNING, sheet)), named,
                new Said("未写明的不推定为除外，须由本地填写", "what is not named is not presumed: the place enters it")));
    }

    private static List<Stated<BigDecimal>> caseParts(ZonePlan table) {
        List<Stated<BigDecimal>> parts = new ArrayList<>();
        table.zones().forEach(zone -> zone.cases().ifPresent(cases -> parts.add(new Stated<>(zone.name(), BigDecimal.valueOf(cases), zone.clause()))));
        return parts;
    }

    private static List<String> silentOfCases(ZonePlan table) {
        List<String> silent = new ArrayList<>();
        table.zones().forEach(zone -> silent.addAll(zone.unstated()));
        silent.addAll(silent(table, zone -> zone.cases().isEmpty()));
        return silent;
    }

    private static List<Stated<BigDecimal>> parts(ZonePlan table, Function<ZonePlan.Zone, OptionalInt> number) {
        List<Stated<BigDecimal>> parts = new ArrayList<>();
        table.zones().forEach(zone -> number.apply(zone).ifPresent(each -> parts.add(new Stated<>(zone.name(), BigDecimal.valueOf(each), zone.clause()))));
        return parts;
    }

    private static List<String> silent(ZonePlan table, Predicate<ZonePlan.Zone> isSilent) {
        return table.zones().stream().filter(isSilent).map(ZonePlan.Zone::name).toList();
    }
}
