package org.tongban.conformance.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.tongban.policy.staffing.TownStaffPolicy;
import org.tongban.policy.staffing.TownStaffPolicy.TownStaff;
import org.tongban.policy.window.ClerkRatioPolicy;
import org.tongban.policy.window.ClerkRatioPolicy.Ratio;
import org.tongban.policy.window.FunctionPostPolicy;
import org.tongban.policy.window.ItemRecordPolicy;
import org.tongban.policy.window.VolumeReturnPolicy;
import org.tongban.policy.window.WindowMinimumPolicy;
import org.tongban.policy.window.WindowMinimumPolicy.Centre;

/** SC: numbers of windows and clerks, posts, items' records, the return of volumes. */
@Component
public final class SuchengWindowCases implements ClauseAdapter {

    /** The cases' words for measures of the return, where they are not the document's. */
    private static final Map<String, String> MEASURES = Map.of("线上", "线上办件", "线下", "线下办件");

    private final PolicyPack pack;
    private final WindowMinimumPolicy minimums;
    private final ClerkRatioPolicy ratios;
    private final TownStaffPolicy townStaff;
    private final FunctionPostPolicy posts;
    private final ItemRecordPolicy records;
    private final VolumeReturnPolicy returns;

    @Activate
    public SuchengWindowCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") WindowMinimumPolicy minimums,
            @Reference(target = "(pack=sucheng)") ClerkRatioPolicy ratios, @Reference(target = "(pack=sucheng)") TownStaffPolicy townStaff,
            @Reference(target = "(pack=sucheng)") FunctionPostPolicy posts, @Reference(target = "(pack=sucheng)") ItemRecordPolicy records,
            @Reference(target = "(pack=sucheng)") VolumeReturnPolicy returns) {
        this.pack = pack;
        this.minimums = minimums;
        this.ratios = ratios;
        this.townStaff = townStaff;
        this.posts = posts;
        this.records = records;
        this.returns = returns;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.1-a", "SC-2.2.1-b", "SC-2.2.1-c", "SC-2.2.1-d", "SC-2.2.3.5-b", "SC-3.2-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "SC-2.2.1-a" -> enough(asked, SiteLevel.DISTRICT);
            case "SC-2.2.1-b" -> post(asked);
            case "SC-2.2.1-c" -> enough(asked, SiteLevel.TOWN);
            case "SC-2.2.1-d" -> asked.words().has("town") ? town(asked) : ratio(asked);
            case "SC-2.2.3.5-b" -> returned(asked);
            default -> complete(asked);
        };
    }

    private Answer enough(PackCase asked, SiteLevel level) {
        Words words = asked.words().knows("town");
        OptionalLong residents = words.maybeCount("population").map(OptionalLong::of).orElseGet(OptionalLong::empty);
        Centre centre = new Centre(level, words.maybeText("class").orElse(""), residents);
        asked.enter("sc.town.class.residents", words.maybeCount("populationThreshold"));
        int windows = (int) words.count("windows");
        return PackCase.answer(minimums.enough(centre, windows, asked.sheet()),
                found -> PackCase.result(found.verdict()).and("required", found.required()).and("short", found.shortBy() == 0 ? null : found.shortBy()));
    }

    private Answer post(PackCase asked) {
        String name = asked.words().text("post");
        return PackCase.answer(posts.isPost(name, asked.sheet()), valid -> Answer.of(valid).and("valid", valid));
    }

    private Answer ratio(PackCase asked) {
        int clerks = (int) asked.words().count("clerks");
        int windows = (int) asked.words().count("windows");
        return PackCase.answer(ratios.ratio(clerks, windows, asked.sheet()), found -> PackCase.result(found.verdict()).and("ratio", found.ratio().orElse(null))
                .and("short", found.shortBy() == 0 ? null : found.shortBy()));
    }

    /** A town's staff by where it comes from, beside its windows: both demands are answered. */
    private Answer town(PackCase asked) {
        Words town = asked.words().words("town").knows("class", "name");
        int windows = (int) town.count("windows");
        int own = (int) (long) town.maybeCount("own").orElse(0L);
        int humanResources = (int) (long) town.maybeCount("人社").orElse(0L);
        int civilAffairs = (int) (long) town.maybeCount("民政").orElse(0L);
        Finding<TownStaff> staff = townStaff.staff(own, humanResources, civilAffairs, asked.sheet());
        Finding<Ratio> found = ratios.ratio(own + humanResources + civilAffairs, windows, asked.sheet());
        return PackCase.answer(found, ratio -> Answer.saying("SC-2.1.2-a", staff.value().map(TownStaff::verdict).orElse(null)).and("ratio", ratio.verdict())
                .and("short", ratio.shortBy() == 0 ? null : ratio.shortBy()));
    }

    /** A measure that the case does not mention is not judged; one that it says to be null is left out of the return. */
    private Answer returned(PackCase asked) {
        Words words = asked.words().knows("centre", "period", "month", "reading");
        Map<String, Optional<Long>> measures = new LinkedHashMap<>();
        words.names().stream().filter(name -> !Set.of("centre", "period", "month", "reading").contains(name))
                .forEach(name -> measures.put(MEASURES.getOrDefault(name, name), words.maybeCount(name)));
        return PackCase.answer(returns.check(measures, asked.sheet()), found -> PackCase.result(found.verdict()).and("受理check", found.difference() == 0 ? "PASS" : "FAIL")
                .and("diff", found.difference()).and("missing", found.missing().isEmpty() ? null : found.missing()));
    }

    private Answer complete(PackCase asked) {
        Words words = asked.words().knows("unit");
        long complete = words.count("complete");
        long items = words.count("items");
        return PackCase.answer(records.completeness(complete, items, asked.sheet()), found -> PackCase.result(found.verdict()).and("completeness", found.share()));
    }
}
