package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.HallCheck;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallPolicy;

/** What the document asks of the district's hall, in its order; where it contradicts itself, that is a line of its own. */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangHall implements HallPolicy {

    static final Citation HARDWARE = clause("4.4-b");

    static final Dated<List<String>> EQUIPMENT = Dated.<List<String>>named("配套设备").from(IN_FORCE, List.of("自助服务终端", "窗口多功能一体机", "办公电脑"), HARDWARE);
    static final Dated<List<String>> PER_WINDOW = Dated.<List<String>>named("每个窗口的设备").assumedFrom(IN_FORCE, List.of("窗口多功能一体机", "办公电脑"), HARDWARE);

    private static final List<HallCheck> CHECKS = checklist();

    @Override
    public List<HallCheck> checks() {
        return CHECKS;
    }

    private static List<HallCheck> checklist() {
        List<HallCheck> all = new ArrayList<>();
        all.add(check(HanjiangItems.TRIPS, "跑动次数", ItemChecks::trips));
        all.add(check(HanjiangAccess.ENTRY, "事项进驻率", ItemChecks::entry));
        all.add(check(HanjiangItems.CATALOGUE, "标准化事项数", ItemChecks::catalogue));
        all.add(check(HanjiangAccess.STANDARD, "同一事项、同一标准", ItemChecks::sameStandard));
        all.add(check(HanjiangEfficiency.PER_HEAD, "前台人员年人均受理量", ZoneChecks::perHead));
        for (String zone : ZoneTable.names()) {
            all.add(check(ZoneTable.clauseOf(zone), zone + "的窗口与人员", (hall, sheet) -> ZoneChecks.asPlanned(zone, hall, sheet)));
        }
        all.add(check(HanjiangZonePlan.PROPOSAL, "按办件量测算的窗口数", ZoneChecks::proposal));
        all.add(check(HanjiangZonePlan.TOTALS, "分区、窗口与前台人员合计", ZoneChecks::totals));
        all.add(check(HARDWARE, "配套设备", EquipmentCheck::check));
        HanjiangContradictions.TOPICS.forEach(topic -> all.add(check(topic.clause(), "文件自相矛盾：" + topic.title(), (hall, sheet) -> contradiction(topic, sheet))));
        return List.copyOf(all);
    }

    private static HallCheck check(Citation clause, String title, BiFunction<HallFacts, Worksheet, Finding<Checked>> rule) {
        return HallCheck.of(clause, title, hall -> hall.level() == SiteLevel.DISTRICT, rule);
    }

    private static Finding<Checked> contradiction(HanjiangContradictions.Topic topic, Worksheet sheet) {
        Checked checked = topic.on(sheet)
                .map(found -> new Checked(found.severity(), found.found(), found.says(), List.of(found.reading())))
                .orElseGet(() -> new Checked(Verdict.PASS, "前后一致", ""));
        return sheet.granted(topic.title(), checked, topic.clause());
    }
}
