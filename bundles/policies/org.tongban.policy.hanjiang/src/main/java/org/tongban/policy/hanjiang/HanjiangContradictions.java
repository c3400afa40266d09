package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.window.ZonePlan;
import org.tongban.policy.window.ZonePlanPolicy.Contradiction;

/** Where the document disagrees with itself, worked out from its own figures each time, in its order. What agrees is not listed. */
final class HanjiangContradictions {

    /** Something about which the document speaks twice. */
    record Topic(Citation clause, String title, Function<HanjiangContradictions, Optional<Contradiction>> look) {

        Optional<Contradiction> on(HanjiangContradictions sheet) {
            return look.apply(sheet);
        }
    }

    private static final Citation CENTRE = clause("1-c");
    private static final Citation ENTRY = clause("3-a");
    private static final Citation DISPATCH = clause("4.2-a");
    private static final Citation MEDICAL = clause("4.3-b2");
    private static final Citation MAIL = clause("4.5-a");

    static final Dated<LocalDate> CENTRE_DUE = Dated.<LocalDate>named("区中心改革完成期限").from(IN_FORCE, LocalDate.parse("2019-09-30"), CENTRE);
    static final Dated<LocalDate> STAFF_DUE = Dated.<LocalDate>named("劳务派遣人员到位期限").from(IN_FORCE, LocalDate.parse("2019-09-30"), DISPATCH);

    static final List<Topic> TOPICS = List.of(
            new Topic(CENTRE, "区中心完成期限早于文件日期", about -> about.due(CENTRE, CENTRE_DUE)),
            new Topic(ENTRY, "不进驻的范围前后两说", HanjiangContradictions::exemptions),
            new Topic(HanjiangEfficiency.BEFORE, "部门数不符", HanjiangContradictions::departments),
            new Topic(HanjiangEfficiency.STAFF, "改革前后人数口径不同", HanjiangContradictions::countedPeople),
            new Topic(HanjiangEfficiency.PER_HEAD, "改革前受理量与所列办件量不符", HanjiangContradictions::cases),
            new Topic(HanjiangEfficiency.PER_HEAD, "所列办件量达不到人均目标", HanjiangContradictions::perHead),
            new Topic(DISPATCH, "劳务派遣到位期限早于文件日期", about -> about.due(DISPATCH, STAFF_DUE)),
            new Topic(MEDICAL, "医保人社区的办件量不全", HanjiangContradictions::medical),
            new Topic(HanjiangZonePlan.TOTALS, "窗口总数不符", HanjiangContradictions::nine),
            new Topic(HanjiangZonePlan.TOTALS, "前台人数不符", HanjiangContradictions::front),
            new Topic(MAIL, "免费邮寄除外的部门数不符", HanjiangContradictions::excluded));

    private final Worksheet sheet;
    private Optional<ZonePlan> table = Optional.empty();

    HanjiangContradictions(Worksheet sheet) {
        this.sheet = sheet;
    }

    List<Contradiction> all() {
        return TOPICS.stream().flatMap(topic -> topic.on(this).stream()).toList();
    }

    private ZonePlan listed() {
        if (table.isEmpty()) {
            table = Optional.of(ZoneTable.on(sheet));
        }
        return table.orElseThrow();
    }

    private Optional<Contradiction> due(Citation clause, Dated<LocalDate> figure) {
        LocalDate due = sheet.figure(figure);
        LocalDate document = LocalDate.parse(IN_FORCE);
        return when(due.isBefore(document), clause, figure.name() + "早于文件日期", "期限" + due, "文件日期" + document, "作为已过去的节点登记实际完成日，不作逾期提醒", Verdict.INFO);
    }

    private Optional<Contradiction> exemptions() {
        boolean both = sheet.reading(WindowReadings.ENTRY_EXEMPTIONS).equals("A");
        return when(true, ENTRY, "不进驻的范围前后两说", "“除经政府同意设立的外设分中心及其事项外”", "“即外设分中心和便民单位外”",
                both ? "外设分中心和便民单位都可不进驻" : "只有外设分中心可不进驻", Verdict.INFO);
    }

    private Optional<Contradiction> departments() {
        int before = sheet.figure(HanjiangEfficiency.DEPARTMENTS);
        int placed = listed().departments().orElse(0);
        return when(before != placed, HanjiangEfficiency.BEFORE, "部门数不符", "中心目前" + before + "个部门", "各区共列" + placed + "家",
                "其余" + (before - placed) + "家在未列部门的两区", Verdict.INFO);
    }

    private Optional<Contradiction> countedPeople() {
        int before = sheet.figure(HanjiangEfficiency.FRONT_BEFORE);
        int after = sheet.figure(HanjiangEfficiency.MAX_STAFF);
        int front = sheet.figure(HanjiangEfficiency.FRONT);
        return when(after != front, HanjiangEfficiency.STAFF, "改革前后人数口径不同", "改革前" + before + "人为前台收件人员", "改革后" + after + "人为窗口工作人员，其中前台" + front + "人",
                "两个数都保留，不计算单一的精简比例", Verdict.INFO);
    }

    private Optional<Contradiction> cases() {
        int people = sheet.figure(HanjiangEfficiency.FRONT_BEFORE);
        int each = sheet.figure(HanjiangEfficiency.PER_HEAD_BEFORE);
        long before = (long) people * each;
        long now = listed().cases().orElse(0);
        return when(before != now, HanjiangEfficiency.PER_HEAD, "改革前受理量与所列办件量不符", people + "人×" + each + "件 = " + before + "件", "各区所列合计" + now + "件",
                "医保、公安、便民服务未列办件量，目标只按实际数据计算", Verdict.WARN);
    }

    private Optional<Contradiction> perHead() {
        boolean everybody = sheet.reading(WindowReadings.PER_CAPITA).equals("B");
        int target = sheet.figure(HanjiangEfficiency.PER_HEAD_TARGET);
        int staff = everybody ? listed().staff().orElse(0) : sheet.figure(HanjiangEfficiency.FRONT);
        long now = listed().cases().orElse(0);
        BigDecimal each = sheet.step("所列办件量的年人均", HanjiangEfficiency.perHead(now, BigDecimal.valueOf(staff)));
        return when(each.compareTo(BigDecimal.valueOf(target)) < 0, HanjiangEfficiency.PER_HEAD, "所列办件量达不到人均目标", "目标" + target + "件/人",
                now + "件÷" + staff + "人 = " + each.toPlainString() + "件/人", "未列办件量的两区和医保不在其内，是否达标按实际数据判断", Verdict.WARN);
    }

    private Optional<Contradiction> medical() {
        boolean apart = sheet.reading(WindowReadings.MEDICAL).equals("A");
        return listed().zones().stream().filter(zone -> !zone.unstated().isEmpty()).findFirst()
                .flatMap(zone -> when(true, zone.clause(), zone.name() + "的办件量不全", "涉及" + String.join("、", zone.departments()), "未列" + String.join("、", zone.unstated()) + "的办件量",
                        apart ? "所列窗口只办其余部门，未列的不作零" : "所列窗口由各部门共用，每窗口办件量只是下限", Verdict.INFO));
    }

    private Optional<Contradiction> nine() {
        boolean zones = sheet.reading(WindowReadings.NINE).equals("A");
        int said = sheet.figure(HanjiangZonePlan.NINE);
        int windows = listed().windows().orElse(0);
        return when(said != windows, HanjiangZonePlan.TOTALS, "窗口总数不符", "“等领域" + said + "个综合受理窗口”", "各区所列合计" + windows + "个，另有两区未写明",
                zones ? said + "为领域数（文中列出" + listed().zones().size() + "个）" : "以" + said + "个为窗口总数", zones ? Verdict.INFO : Verdict.WARN);
    }

    private Optional<Contradiction> front() {
        int front = sheet.figure(HanjiangEfficiency.FRONT);
        int staff = listed().staff().orElse(0);
        int own = listed().selfHired().orElse(0);
        boolean explained = staff - own == front;
        return when(front != staff, HanjiangZonePlan.TOTALS, "前台人数不符", "“前台受理人员" + front + "名”", "各区所列合计" + staff + "名，其中部门自聘" + own + "名",
                explained ? staff + "−" + own + " = " + front + "，自聘人员不在其内" : "差" + (staff - own - front) + "名，须核对", explained ? Verdict.INFO : Verdict.WARN);
    }

    private Optional<Contradiction> excluded() {
        int said = HanjiangDelivery.excludedStated(sheet);
        List<String> named = HanjiangDelivery.excluded(sheet);
        return when(said != named.size(), MAIL, "免费邮寄除外的部门数不符", "“等" + said + "个业务量较大的部门窗口”", "写明" + named.size() + "个：" + String.join("、", named),
                "未写明的不推定为除外，须由本地填写", Verdict.WARN);
    }

    private static Optional<Contradiction> when(boolean differs, Citation clause, String title, String says, String found, String reading, Verdict severity) {
        return differs ? Optional.of(new Contradiction(clause, title, says, found, reading, severity)) : Optional.empty();
    }
}
