package org.tongban.conformance.window;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.HallFacts;
import org.tongban.policy.window.HallPolicy;
import org.tongban.policy.window.RoutingPolicy;
import org.tongban.policy.window.RoutingPolicy.AtWindow;
import org.tongban.policy.window.RoutingPolicy.RoutedItem;
import org.tongban.policy.window.WindowType;

/** SC: at which windows a line is taken, by level. */
@Component
public final class SuchengRoutingCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final RoutingPolicy routing;
    private final HallPolicy halls;

    @Activate
    public SuchengRoutingCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") RoutingPolicy routing,
            @Reference(target = "(pack=sucheng)") HallPolicy halls) {
        this.pack = pack;
        this.routing = routing;
        this.halls = halls;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.1.1-a", "SC-2.1.1-b", "SC-2.1.2-b", "SC-3.2-b");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        if (clause.equals("SC-2.1.1-b") && in.containsKey("merged")) {
            return merged(new HallCase(pack, halls, clause, in));
        }
        PackCase asked = new PackCase(pack, clause, in);
        return clause.equals("SC-3.2-b") ? listed(asked) : routed(asked);
    }

    /** So many of the departments at comprehensive windows, in the document's order. */
    private static Answer merged(HallCase asked) {
        List<String> departments = asked.asked().listed("整合至区级综合窗口的部门");
        int merged = (int) asked.words().count("merged");
        if (merged < 0 || merged > departments.size()) {
            throw new Unsupported("“merged”应为0至" + departments.size() + "，读到：" + merged);
        }
        HallFacts hall = HallCase.hall(SiteLevel.DISTRICT);
        for (String department : departments.subList(0, merged)) {
            hall = HallCase.windows(hall, 1, 1, WindowType.COMPREHENSIVE, window -> window.ofGroup("", List.of(department)));
        }
        return PackCase.answer(asked.check(hall), found -> PackCase.result(found.verdict()).and("progress", found.value()).and("missing", found.missing()));
    }

    private Answer routed(PackCase asked) {
        Words words = asked.words();
        SiteLevel level = words.maybeText("level").map(SuchengRoutingCases::level).orElse(SiteLevel.DISTRICT);
        RoutedItem item = words.has("item") ? item(words.words("item")) : item(words);
        return PackCase.answer(routing.route(item, level, asked.sheet()), found -> Answer.of(found.mode()).and("window", found.mode()));
    }

    private Answer listed(PackCase asked) {
        Words words = asked.words().knows("item");
        SiteLevel level = words.maybeText("level").map(SuchengRoutingCases::level).orElse(SiteLevel.TOWN);
        RoutedItem item = new RoutedItem("", words.maybeText("line").orElse(""), "", words.maybeFlag("inList"));
        boolean district = level == SiteLevel.DISTRICT;
        AtWindow window = new AtWindow(district ? WindowType.COMPREHENSIVE : WindowType.FULL_SUBJECT, "");
        return PackCase.answer(routing.takes(window, item, level, asked.sheet()),
                found -> Answer.of(found.isTaken()).and(district ? "acceptAtComprehensive" : "acceptAtFullSubject", found.isTaken()));
    }

    /** A line within a line is the item's own; the one above it is its department's. */
    private static RoutedItem item(Words words) {
        Optional<String> within = words.maybeText("subLine");
        Optional<String> line = words.maybeText("line");
        Optional<String> department = words.maybeText("department").or(() -> words.maybeText("owner"));
        return within.isPresent() ? new RoutedItem(line.or(() -> department).orElse(""), within.get(), "", Optional.empty())
                : new RoutedItem(department.orElse(""), line.orElse(""), "", Optional.empty());
    }

    static SiteLevel level(String word) {
        return Arrays.stream(SiteLevel.values()).filter(level -> level.name().equals(word) || level.label().equals(word)).findFirst()
                .orElseThrow(() -> new Unsupported("不认识的层级：" + word));
    }
}
