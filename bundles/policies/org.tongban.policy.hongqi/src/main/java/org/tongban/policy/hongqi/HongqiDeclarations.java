package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.declared.DeclaredPolicy;
import org.tongban.policy.declared.Enumeration;
import org.tongban.policy.declared.Groups;
import org.tongban.policy.declared.Said;
import org.tongban.policy.declared.Stated;

/** What the document declares of its windows, for the check-up. */
@Component
@Pack(HongqiPack.ID)
public final class HongqiDeclarations implements DeclaredPolicy {

    static final Dated<Integer> COMMERCIAL_STATED = Dated.<Integer>named("所称商事登记综合窗口的部门数").from(IN_FORCE, 4, HongqiRouting.COMMERCIAL);
    static final Dated<Integer> TYPES_STATED = Dated.<Integer>named("所称部门综合受理窗口的类数").from(IN_FORCE, 6, HongqiLayout.DEPARTMENTS);

    @Override
    public List<Topic> topics() {
        return List.of(HongqiDeclarations::commercial, HongqiDeclarations::types, HongqiDeclarations::routing);
    }

    private static Optional<Enumeration> commercial(Worksheet sheet) {
        return Optional.of(new Enumeration("商事登记综合窗口受理的部门", "个", Optional.of(Stated.of(COMMERCIAL_STATED, sheet)), Stated.of(HongqiRouting.COMMERCIAL_DEPARTMENTS, sheet), Said.NOTHING));
    }

    private static Optional<Enumeration> types(Worksheet sheet) {
        return Optional.of(new Enumeration("部门综合受理窗口", "类", Optional.of(Stated.of(TYPES_STATED, sheet)), Stated.of(HongqiLayout.DEPARTMENT_TYPES, sheet), Said.NOTHING));
    }

    /** The kinds of windows of which each says that it takes the business of its departments. */
    private static Optional<Groups> routing(Worksheet sheet) {
        boolean byAudience = sheet.reading(WindowReadings.PRECEDENCE).equals("A");
        Said reading = byAudience ? new Said("企业到商事登记综合窗口，个人到社保医保综合窗口，其余到部门窗口", "enterprises go to the commercial windows, people to the insurance windows, the rest to the departments'")
                : new Said("任何一类窗口都可以受理", "any of them may take it");
        return Optional.of(new Groups("窗口的分工", List.of(Stated.of(HongqiRouting.COMMERCIAL_DEPARTMENTS, sheet), Stated.of(HongqiRouting.INSURANCE_FIELDS, sheet), Stated.of(HongqiLayout.DEPARTMENT_TYPES, sheet)), reading));
    }
}
