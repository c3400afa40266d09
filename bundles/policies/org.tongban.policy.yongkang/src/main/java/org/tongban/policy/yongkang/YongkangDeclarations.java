package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.declared.DeclaredPolicy;
import org.tongban.policy.declared.Groups;
import org.tongban.policy.declared.Said;
import org.tongban.policy.declared.Schedule;
import org.tongban.policy.declared.Schedule.Day;
import org.tongban.policy.declared.Stated;
import org.tongban.policy.declared.Twice;

/** What the document declares of its fields, its stages and who assesses, for the check-up. */
@Component
@Pack(YongkangPack.ID)
public final class YongkangDeclarations implements DeclaredPolicy {

    static final Dated<String> ASSESSES_CLERKS = Dated.<String>named("综合窗口办事员的考核").from(IN_FORCE, "市政管办", clause("4.3.1-a"));
    static final Dated<String> ASSESSES_TOWN_CLERKS = Dated.<String>named("镇（街道）综合窗口办事员的考核").from(IN_FORCE, "镇（街道）", clause("6.2-f"));

    @Override
    public List<Topic> topics() {
        return List.of(YongkangDeclarations::fields, YongkangDeclarations::assessment, YongkangDeclarations::stages);
    }

    private static Optional<Groups> fields(Worksheet sheet) {
        return Optional.of(new Groups("综合窗口改革的范围", List.of(Stated.of(YongkangRouting.DONE, sheet), Stated.of(YongkangRouting.JOINING, sheet), Stated.of(YongkangRouting.DEFERRED, sheet)), Said.NOTHING));
    }

    private static Optional<Twice> assessment(Worksheet sheet) {
        boolean divided = sheet.reading(WindowReadings.TOWN_ASSESSMENT).equals("A");
        Said reading = divided ? new Said("镇（街道）考核本镇普通办事员，市政管办考核大厅办事员和组长", "towns assess their own clerks, the city's office those of the hall and the leaders")
                : new Said("市政管办作最后考核，镇（街道）报日常评分", "the city's office assesses in the end, towns give daily scores");
        return Optional.of(new Twice("综合窗口办事员由谁考核", List.of(Stated.of(ASSESSES_CLERKS, sheet), Stated.of(ASSESSES_TOWN_CLERKS, sheet)), reading));
    }

    /** The three stages, each of which the next builds on. */
    private static Optional<Schedule> stages(Worksheet sheet) {
        return Optional.of(new Schedule("改革阶段", List.of(stage(YongkangMilestones.TRANSFER_DUE, sheet), stage(YongkangMilestones.MECHANISMS_DUE, sheet), stage(YongkangRouting.JOINED_BY, sheet)), true,
                new Said("公布前已到期，按已过去的节点登记，不作逾期提醒", "over before publication; kept as stages of the past, without alarm")));
    }

    private static Day stage(Dated<LocalDate> due, Worksheet sheet) {
        return Day.due(new Stated<>(due.name(), YongkangMilestones.lastDay(due, sheet), due.on(sheet.day()).orElseThrow().source()));
    }
}
