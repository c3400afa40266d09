package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.declared.Circumstances;
import org.tongban.policy.declared.DeclaredPolicy;
import org.tongban.policy.declared.Inconsistency;
import org.tongban.policy.plan.Identity;
import org.tongban.policy.window.ZonePlan;
import org.tongban.policy.window.ZonePlanPolicy.Contradiction;

/**
 * Where the document disagrees with itself, in its order, for the checks of its hall. What is wrong is found by what the
 * document declares ({@link HanjiangDeclarations}), as in the check-up. What agrees is not listed.
 */
final class HanjiangContradictions {

    /** Something about which the document speaks twice. */
    record Topic(Citation clause, String title, Function<Worksheet, Optional<Contradiction>> look) {

        Optional<Contradiction> on(Worksheet sheet) {
            return look.apply(sheet);
        }
    }

    private static final Citation MEDICAL = clause("4.3-b2");
    private static final Citation MAIL = clause("4.5-a");

    static final Dated<LocalDate> CENTRE_DUE = HanjiangDeclarations.CENTRE_DUE;
    static final Dated<LocalDate> STAFF_DUE = HanjiangDeclarations.STAFF_DUE;

    static final List<Topic> TOPICS = List.of(
            declared(HanjiangDeclarations.CENTRE, "区中心完成期限早于文件日期", HanjiangDeclarations::centreDue),
            declared(HanjiangDeclarations.ENTRY, "不进驻的范围前后两说", HanjiangDeclarations::exemptions),
            declared(HanjiangEfficiency.BEFORE, "部门数不符", HanjiangDeclarations::departments),
            declared(HanjiangEfficiency.STAFF, "改革前后人数口径不同", HanjiangDeclarations::counted),
            declared(HanjiangEfficiency.PER_HEAD, "改革前受理量与所列办件量不符", HanjiangDeclarations::cases),
            declared(HanjiangEfficiency.PER_HEAD, "所列办件量达不到人均目标", HanjiangDeclarations::perHead),
            declared(HanjiangDeclarations.DISPATCH, "劳务派遣到位期限早于文件日期", HanjiangDeclarations::staffDue),
            new Topic(MEDICAL, "医保人社区的办件量不全", HanjiangContradictions::medical),
            declared(HanjiangZonePlan.TOTALS, "窗口总数不符", HanjiangDeclarations::windows),
            declared(HanjiangZonePlan.TOTALS, "前台人数不符", HanjiangDeclarations::front),
            declared(MAIL, "免费邮寄除外的部门数不符", HanjiangDeclarations::mail));

    private static final Circumstances DOCUMENT = Circumstances.ofDocument(Identity.UNKNOWN, LocalDate.parse(HanjiangPack.IN_FORCE));

    private HanjiangContradictions() {
    }

    static List<Contradiction> all(Worksheet sheet) {
        return TOPICS.stream().flatMap(topic -> topic.on(sheet).stream()).toList();
    }

    private static Topic declared(Citation clause, String title, DeclaredPolicy.Topic topic) {
        return new Topic(clause, title, sheet -> topic.on(sheet).flatMap(declaration -> declaration.look(DOCUMENT, sheet).stream().findFirst()).map(what -> contradiction(clause, title, what)));
    }

    private static Contradiction contradiction(Citation clause, String title, Inconsistency what) {
        return new Contradiction(clause, title, what.says().zh(), what.found().zh(), what.reading().zh(), what.severity() == Verdict.INFO ? Verdict.INFO : Verdict.WARN);
    }

    /** Not a contradiction of figures: a figure of which a part is not stated. */
    private static Optional<Contradiction> medical(Worksheet sheet) {
        boolean apart = sheet.reading(WindowReadings.MEDICAL).equals("A");
        return ZoneTable.on(sheet).zones().stream().filter(zone -> !zone.unstated().isEmpty()).findFirst().map(zone -> incomplete(zone, apart));
    }

    private static Contradiction incomplete(ZonePlan.Zone zone, boolean apart) {
        return new Contradiction(zone.clause(), zone.name() + "的办件量不全", "涉及" + String.join("、", zone.departments()), "未列" + String.join("、", zone.unstated()) + "的办件量",
                apart ? "所列窗口只办其余部门，未列的不作零" : "所列窗口由各部门共用，每窗口办件量只是下限", Verdict.INFO);
    }
}
