package org.tongban.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.SiteId;
import org.tongban.registry.ServiceItem;

/**
 * A service item as a hall does it. The item itself is the registry's.
 *
 * @param hall           the hall
 * @param item           code, name, department
 * @param line           its line of affairs (条线), such as 婚姻登记; empty if it is its department's
 * @param audience       企业, 个人, or empty for both
 * @param entry          how it enters the windows, such as 综合窗口 or 部门窗口; empty if not said
 * @param channels       channels that it may be applied for by; empty if nobody limits them
 * @param channelBasis   the law that limits its channels, if any
 * @param authorisations written authorisations of the hall's windows by departments (委托授权)
 * @param place          where it is done: 中心, or the name of an approved sub-centre; empty if not in the hall
 * @param isExempt       whether its absence from the hall is approved
 * @param outside        steps of it done outside the hall
 * @param isCollective   whether the law asks for a collective decision
 * @param minutes        handling time as given or assumed; what tickets measure is in {@link TicketStatistics}
 * @param windows        numbers of the windows that take it; empty for those that take its department
 * @param fields         what its record says else: 受理标准, 授权权限, 流程, 场景分类, 审批系统, 电子证照, 线上指南 …
 */
public record HallItem(SiteId hall, ServiceItem item, String line, String audience, String entry, Set<String> channels, Optional<String> channelBasis,
        List<Authorisation> authorisations, String place, boolean isExempt, Set<String> outside, boolean isCollective, Optional<HandlingMinutes> minutes,
        List<String> windows, Map<String, String> fields) {

    /**
     * An authorisation.
     *
     * @param department who gives it
     * @param until      the last day; empty for no end
     * @param steps      what it allows, such as 受理
     */
    public record Authorisation(String department, LocalDate from, Optional<LocalDate> until, Set<String> steps) {

        public Authorisation {
            steps = Set.copyOf(steps);
        }

        public boolean isValidOn(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }
    }

    public HallItem {
        channels = Set.copyOf(channels);
        authorisations = List.copyOf(authorisations);
        outside = Set.copyOf(outside);
        windows = List.copyOf(windows);
        fields = Map.copyOf(fields);
    }

    /** An item of which nothing else is known. */
    public static HallItem of(SiteId hall, ServiceItem item) {
        return new HallItem(hall, item, "", "", "", Set.of(), Optional.empty(), List.of(), "", false, Set.of(), false, Optional.empty(), List.of(), Map.of());
    }
}
