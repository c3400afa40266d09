package org.tongban.conformance.window;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.staffing.TransferPolicy;
import org.tongban.policy.window.AnyPlacePolicy;
import org.tongban.policy.window.RoutingPolicy;
import org.tongban.policy.window.RoutingPolicy.AtWindow;
import org.tongban.policy.window.RoutingPolicy.Mode;
import org.tongban.policy.window.RoutingPolicy.RoutedItem;
import org.tongban.policy.window.WindowType;

/** YK: fields of comprehensive windows, departments that wait, any place. */
@Component
public final class YongkangRoutingCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final RoutingPolicy routing;
    private final TransferPolicy transfers;
    private final AnyPlacePolicy places;

    @Activate
    public YongkangRoutingCases(@Reference(target = "(pack=yongkang)") PolicyPack pack, @Reference(target = "(pack=yongkang)") RoutingPolicy routing,
            @Reference(target = "(pack=yongkang)") TransferPolicy transfers, @Reference(target = "(pack=yongkang)") AnyPlacePolicy places) {
        this.pack = pack;
        this.routing = routing;
        this.transfers = transfers;
        this.places = places;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YK-3.1-a", "YK-3.1-e", "YK-3.2-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "YK-3.1-a" -> field(asked);
            case "YK-3.1-e" -> asked.words().has("transferPersonDept") ? transferred(asked) : taken(asked);
            default -> anywhere(asked);
        };
    }

    private Answer field(PackCase asked) {
        Words words = asked.words();
        String field = words.text("domain");
        LocalDate day = words.maybeDate("asOf").orElseGet(pack::inForceFrom);
        release(asked, field);
        asked.enter("yk.window.domains.more", words.maybeFlag("added").filter(added -> added).map(added -> field));
        return PackCase.answer(routing.route(item(field), SiteLevel.DISTRICT, asked.sheet(day)),
                route -> Answer.of(route.mode()).and("mode", route.mode()).and("phase", route.phase().orElse(null)));
    }

    private Answer taken(PackCase asked) {
        String name = asked.words().text("window");
        String owner = asked.words().text("itemOwner");
        release(asked, owner);
        String group = name.replaceFirst("(综合)?窗口", "").replaceFirst("[-－]?[0-9]*号?$", "");
        boolean comprehensive = name.startsWith("综合");
        AtWindow window = comprehensive ? new AtWindow(WindowType.COMPREHENSIVE, "") : new AtWindow(WindowType.DEPARTMENT_COMPREHENSIVE, group);
        Mode ofWindow = comprehensive ? Mode.COMPREHENSIVE : routing.route(item(group), SiteLevel.DISTRICT, asked.sheet()).value().map(RoutingPolicy.Route::mode).orElse(Mode.DEPARTMENT);
        return PackCase.answer(routing.takes(window, item(owner), SiteLevel.DISTRICT, asked.sheet()),
                found -> Answer.of(found.isTaken()).and("accept", found.isTaken())
                        .and("reason", found.isTaken() ? null : ofWindow == Mode.DEPARTMENT_INTERNAL ? ofWindow : comprehensive ? found.mode() : Mode.DEPARTMENT));
    }

    private Answer transferred(PackCase asked) {
        String department = asked.words().text("transferPersonDept");
        release(asked, department);
        Finding<Boolean> found = transfers.comesOver(department, asked.sheet());
        if (found instanceof Finding.Refused<Boolean> refused) {
            return Answer.of(false).and("transfer", false).and("rule", refused.clause().clause());
        }
        return PackCase.answer(found, over -> Answer.of(over).and("transfer", over));
    }

    private Answer anywhere(PackCase asked) {
        Words words = asked.words();
        boolean cityWide = words.words("item").knows("name").maybeFlag("cityWide").orElse(false);
        String domicile = words.text("domicileTown");
        String accepting = words.text("acceptingTown");
        return PackCase.answer(places.accepts(cityWide, domicile, accepting, asked.sheet()), found -> Answer.of(found.isAccepted()).and("accept", found.isAccepted())
                .and("volumeCreditedTo", found.isAccepted() ? found.creditedTo() : null));
    }

    /** Whether the office decided that the time is ripe, if the case says so. */
    private static void release(PackCase asked, String department) {
        boolean ripe = asked.words().maybeFlag("ripe").orElse(false);
        asked.enter("yk.window.deferred.released", ripe ? Optional.of(department) : Optional.empty());
    }

    private static RoutedItem item(String field) {
        return new RoutedItem(field, "", "", Optional.empty());
    }
}
