package org.tongban.village.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.plan.Watch;
import org.tongban.plan.effect.Closed;
import org.tongban.plan.effect.Measured;
import org.tongban.plan.effect.ReadingEffect;
import org.tongban.plan.effect.Subject;
import org.tongban.plan.effect.Topic;
import org.tongban.plan.effect.Topic.Kind;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.village.CaseRatioPolicy.RatioCheck;
import org.tongban.policy.village.DutyPolicy.DutyCheck;
import org.tongban.policy.village.WindowCountPolicy.WindowCheck;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Sites;
import org.tongban.village.StationCheck;
import org.tongban.village.StationProgress.Standing;
import org.tongban.village.Stations;

/** Every station against its standards and the progress of building them, as a book has it, for the effects of decisions. Nothing of it is ever closed. */
@Component
public final class StationEffect implements ReadingEffect {

    private static final Topic TIER = new Topic("village.tier", Kind.STATE, "村站等级", "tier of the station");
    private static final Topic CASES = new Topic("village.cases", Kind.STATE, "计入的办件量", "cases that count");
    private static final Topic RATIO = new Topic("village.ratio", Kind.STATE, "办件量与常住人口之比", "cases against residents");
    private static final Topic WINDOWS = new Topic("village.windows", Kind.STATE, "村站窗口数", "windows of the station");
    private static final Topic AREA = new Topic("village.area", Kind.STATE, "村站面积", "floor area of the station");
    private static final Topic SITTING = new Topic("village.sitting", Kind.STATE, "坐班天数", "days of duty");
    private static final Topic BUILT = new Topic("village.construction", Kind.STATE, "建设进度", "progress of building");
    private static final Topic MET = new Topic("village.achievement", Kind.STATE, "达标进度", "progress of meeting the standard");
    private static final Topic SPLIT = new Topic("village.split", Kind.STATE, "各等级占比", "shares of the tiers");

    private final Stations stations;
    private final Sites sites;
    private final CaseVolumes volumes;
    private final Clock clock;

    @Activate
    public StationEffect(@Reference Stations stations, @Reference Sites sites, @Reference CaseVolumes volumes, @Reference Clock clock) {
        this.stations = stations;
        this.sites = sites;
        this.volumes = volumes;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "village";
    }

    /** The first day of the latest year with cases, else of this year: stations are checked by years, at their end. */
    @Override
    public LocalDate reference(LocalDate from) {
        return LocalDate.of(volumes.latest().map(YearMonth::getYear).orElseGet(() -> LocalDate.now(clock).getYear()), 1, 1);
    }

    @Override
    public List<Closed> closed(LocalDate from) {
        return List.of();
    }

    @Override
    public List<Measured> measure(PolicyBook book, LocalDate reference, Watch watch) {
        int year = reference.getYear();
        CheckedStations checks = new CheckedStations(stations, sites, volumes, book);
        List<Measured> measured = new ArrayList<>();
        watch.at("村站核对", 0, -1);
        checks.ofYear(year).forEach(check -> station(check, measured));
        if (!measured.isEmpty()) {
            Standing standing = new MeasuredProgress(stations, checks, book).on(LocalDate.of(year, 12, 31));
            add(measured, BUILT, Subject.PLACE, standing.construction());
            add(measured, MET, Subject.PLACE, standing.achievement());
            add(measured, SPLIT, Subject.PLACE, standing.split());
        }
        return measured;
    }

    private static void station(StationCheck check, List<Measured> measured) {
        Subject village = new Subject(Subject.Kind.SITE, check.site().id().code(), check.site().name());
        measured.add(Measured.of(TIER, village, check.tier().map(Object::toString).orElse("未定"), List::of));
        measured.add(Measured.of(CASES, village, check.cases() + "件", List::of));
        add(measured, RATIO, village, check.ratio().map(finding -> finding.map(RatioCheck::verdict)));
        add(measured, WINDOWS, village, check.windows().map(finding -> finding.map(WindowCheck::verdict)));
        add(measured, AREA, village, check.area());
        add(measured, SITTING, village, check.sitting().map(finding -> finding.map(DutyCheck::verdict)));
    }

    private static <T> void add(List<Measured> measured, Topic topic, Subject subject, Optional<Finding<T>> found) {
        found.ifPresent(finding -> measured.add(Measured.of(topic, subject, finding.value().map(StationEffect::shown).orElse(finding.reason()), finding::workings)));
    }

    private static String shown(Object value) {
        return value instanceof Verdict verdict ? verdict.label() : value.toString();
    }
}
