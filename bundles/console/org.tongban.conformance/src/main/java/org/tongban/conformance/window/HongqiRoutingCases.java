package org.tongban.conformance.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.AuthorisationPolicy;
import org.tongban.policy.window.CasePathPolicy;
import org.tongban.policy.window.CasePathPolicy.Deviation;
import org.tongban.policy.window.CasePathPolicy.Fault;
import org.tongban.policy.window.CaseStep;
import org.tongban.policy.window.ConversionPolicy;
import org.tongban.policy.window.ConversionPolicy.Conversion;
import org.tongban.policy.window.HallFacts.Authorisation;
import org.tongban.policy.window.RoutingPolicy;
import org.tongban.policy.window.RoutingPolicy.AtWindow;
import org.tongban.policy.window.RoutingPolicy.Route;
import org.tongban.policy.window.RoutingPolicy.RoutedItem;
import org.tongban.policy.window.WindowType;

/** HQ: which window takes which item, the way of a case, authorisation, converted windows. */
@Component
public final class HongqiRoutingCases implements ClauseAdapter {

    /** What the plan calls a step done at the wrong place. */
    private static final Map<CaseStep, String> DEVIATIONS = Map.of(CaseStep.ACCEPT, "ACCEPT_NOT_COMPREHENSIVE", CaseStep.HANDLE, "HANDLE_NOT_BACK_OFFICE", CaseStep.ISSUE, "ISSUE_NOT_UNIFIED");

    private final PolicyPack pack;
    private final RoutingPolicy routing;
    private final CasePathPolicy paths;
    private final AuthorisationPolicy authorisation;
    private final ConversionPolicy conversions;

    @Activate
    public HongqiRoutingCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") RoutingPolicy routing,
            @Reference(target = "(pack=hongqi)") CasePathPolicy paths, @Reference(target = "(pack=hongqi)") AuthorisationPolicy authorisation,
            @Reference(target = "(pack=hongqi)") ConversionPolicy conversions) {
        this.pack = pack;
        this.routing = routing;
        this.paths = paths;
        this.authorisation = authorisation;
        this.conversions = conversions;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-2.3.1.1-b", "HQ-2.3.1.2-a", "HQ-2.3.1.3-a", "HQ-2.3.2-b", "HQ-2.3.5-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HQ-2.3.1.1-b" -> path(asked);
            case "HQ-2.3.1.2-a", "HQ-2.3.1.3-a" -> asked.words().has("window") ? takes(asked) : route(asked);
            case "HQ-2.3.2-b" -> converted(asked);
            default -> authorised(asked);
        };
    }

    private Answer path(PackCase asked) {
        var path = WindowWords.path(asked.words(), "path");
        return PackCase.answer(paths.path(path, asked.sheet()), found -> {
            List<String> deviations = found.deviations().stream().map(HongqiRoutingCases::word).toList();
            Answer answer = PackCase.result(deviations.isEmpty() ? "PASS" : "FAIL");
            return deviations.isEmpty() ? answer : answer.and("deviation", deviations.get(0)).and("deviations", deviations);
        });
    }

    private static String word(Deviation deviation) {
        return deviation.fault() == Fault.ELSEWHERE ? DEVIATIONS.get(deviation.step()) : deviation.step().name() + "_" + deviation.fault();
    }

    private Answer takes(PackCase asked) {
        RoutedItem item = WindowWords.item(asked.words().words("item"));
        AtWindow window = new AtWindow(WindowType.COMPREHENSIVE, asked.words().text("window"));
        return PackCase.answer(routing.takes(window, item, SiteLevel.DISTRICT, asked.sheet()), found -> Answer.of(found.isTaken()).and("accept", found.isTaken()));
    }

    private Answer route(PackCase asked) {
        RoutedItem item = WindowWords.item(asked.words().words("item"));
        return PackCase.answer(routing.route(item, SiteLevel.DISTRICT, asked.sheet()), found -> Answer.of(group(found)).and("routedTo", group(found)));
    }

    private static String group(Route route) {
        return route.group().isEmpty() ? "综合窗口" : route.group();
    }

    private Answer converted(PackCase asked) {
        Words change = asked.words().words("change");
        String window = change.text("window");
        Conversion conversion = new Conversion(window, WindowWords.type(change.text("from")), WindowWords.type(change.text("to")), change.date("effective"));
        LocalDate day = asked.words().date("query");
        return PackCase.answer(conversions.typeOf(window, day, List.of(conversion), asked.sheet(day)), type -> Answer.of(WindowWords.word(type)).and("type", WindowWords.word(type)));
    }

    private Answer authorised(PackCase asked) {
        asked.words().knows("item");
        String step = asked.words().text("step");
        LocalDate day = asked.words().date("date");
        List<Authorisation> given = asked.words().has("auth") ? List.of(authorisation(asked.words().words("auth"))) : List.of();
        asked.words().knows("auth");
        String result = authorisation.allows(step, day, given, asked.sheet(day)).value().isPresent() ? "ALLOWED" : "REFUSED";
        return PackCase.result(result);
    }

    private static Authorisation authorisation(Words auth) {
        Optional<LocalDate> until = auth.maybeDate("to");
        auth.knows("dept", "department", "items");
        return new Authorisation(auth.date("from"), until, Set.copyOf(HallCase.texts(auth, "steps")));
    }
}
