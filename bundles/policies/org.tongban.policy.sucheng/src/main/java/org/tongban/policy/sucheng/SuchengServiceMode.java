package org.tongban.policy.sucheng;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.Pack;
import org.tongban.policy.village.ServiceMode;
import org.tongban.policy.village.ServiceModePolicy;
import org.tongban.policy.window.RoutingPolicy;
import org.tongban.policy.window.RoutingPolicy.RoutedItem;
import org.tongban.policy.window.RoutingPolicy.Route;

/** The mode of the windows by level (一、总体要求): 综合窗口 in the district centre, 全科服务 below it; lines excepted in 二（一） stay with their department. */
@Component
@Pack(SuchengPack.ID)
public final class SuchengServiceMode implements ServiceModePolicy {

    private static final SuchengRouting ROUTING = new SuchengRouting();
    private static final Citation CLAUSE = SuchengPack.clause("1-a");

    static final Map<SiteLevel, Dated<ServiceMode>> BY_LEVEL = Map.of(SiteLevel.DISTRICT, mode(SiteLevel.DISTRICT, ServiceMode.COMPREHENSIVE),
            SiteLevel.TOWN, mode(SiteLevel.TOWN, ServiceMode.FULL_SUBJECT), SiteLevel.VILLAGE, mode(SiteLevel.VILLAGE, ServiceMode.FULL_SUBJECT));

    @Override
    public Finding<ServiceMode> mode(SiteLevel level, String domain, Worksheet sheet) {
        sheet.fact("层级", level);
        if (!domain.isBlank()) {
            sheet.fact("领域", domain);
            Route route = ROUTING.route(new RoutedItem("", domain, "", Optional.empty()), level, sheet).value().orElseThrow();
            if (route.mode() == RoutingPolicy.Mode.DEPARTMENT) {
                return sheet.granted("服务模式", ServiceMode.DEPARTMENT, level == SiteLevel.DISTRICT ? SuchengRouting.EXCLUSION : SuchengRouting.TOWN);
            }
        }
        return sheet.granted("服务模式", sheet.figure(BY_LEVEL.get(level)), CLAUSE);
    }

    private static Dated<ServiceMode> mode(SiteLevel level, ServiceMode mode) {
        return Dated.<ServiceMode>named(level.label() + "窗口服务模式").from(SuchengPack.IN_FORCE, mode, CLAUSE);
    }
}
