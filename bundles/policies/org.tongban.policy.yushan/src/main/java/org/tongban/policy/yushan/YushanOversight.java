package org.tongban.policy.yushan;

import static org.tongban.policy.yushan.YushanPack.IN_FORCE;
import static org.tongban.policy.yushan.YushanPack.clause;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.OversightPolicy;

/** Complaints count at the year's end (三（三）10); topics, methods and accountability are not named. Who looks after it is the town, by implication. */
@Component
@Pack(YushanPack.ID)
public final class YushanOversight implements OversightPolicy {

    private static final Citation COMPLAINTS = clause("3.3.10-b");
    private static final Citation YEAR_END = clause("3.3.10-a");

    static final Dated<List<String>> SOURCES = Dated.<List<String>>named("监督线索来源").from(IN_FORCE, List.of("投诉件"), COMPLAINTS);
    static final Dated<List<String>> BODIES = Dated.<List<String>>named("监督单位").assumedFrom(IN_FORCE, List.of("玉山镇"), YEAR_END);

    @Override
    public Oversight oversight(Worksheet sheet) {
        Named none = new Named(List.of(), COMPLAINTS);
        return new Oversight(none, false, none, new Named(sheet.figure(SOURCES), COMPLAINTS), new Named(sheet.figure(BODIES), YEAR_END), none, none, OptionalInt.empty(), false, none,
                OptionalInt.empty());
    }
}
