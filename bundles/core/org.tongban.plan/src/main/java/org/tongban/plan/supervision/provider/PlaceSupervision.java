package org.tongban.plan.supervision.provider;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.core.time.DateRange;
import org.tongban.core.time.NationalCalendar;
import org.tongban.core.time.WorkCalendar;
import org.tongban.plan.Digest;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.state.provider.EvidenceFolder;
import org.tongban.plan.store.SupervisionRows;
import org.tongban.plan.supervision.Circular;
import org.tongban.plan.supervision.Draw;
import org.tongban.plan.supervision.FoundProblem;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.ProblemStep;
import org.tongban.plan.supervision.ProblemStep.Kind;
import org.tongban.plan.supervision.Supervision;
import org.tongban.policy.plan.AccountabilityStep;
import org.tongban.policy.plan.OversightPolicy.Oversight;
import org.tongban.policy.plan.Problem;
import org.tongban.policy.plan.Problem.Order;
import org.tongban.policy.plan.RandomDraw;
import org.tongban.policy.plan.TopicCoverage;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;

/** Supervision in the open workspace. */
@Component
public final class PlaceSupervision implements Supervision {

    private final Rulebook rulebook;
    private final Milestones milestones;
    private final Sites sites;
    private final People people;
    private final SupervisionRows rows;
    private final Workspaces workspaces;
    private final Clock clock;
    private final WorkCalendar calendar = new NationalCalendar();

    @Activate
    public PlaceSupervision(@Reference Rulebook rulebook, @Reference Milestones milestones, @Reference Sites sites, @Reference People people, @Reference SupervisionRows rows,
            @Reference Workspaces workspaces, @Reference Clock clock) {
        this.rulebook = rulebook;
        this.milestones = milestones;
        this.sites = sites;
        this.people = people;
        this.rows = rows;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public Optional<Oversight> oversight(SiteId site, LocalDate day) {
        return rulebook.oversight(site, day);
    }

    @Override
    public Optional<Finding<TopicCoverage>> coverage(SiteId site, int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = last.isAfter(today) && today.getYear() == year ? today : last;
        return rulebook.oversight(site, asked).map(oversight -> TopicCoverage.of(oversight, year,
                inspections(site).stream().filter(each -> each.day().getYear() == year).map(Inspection::topic).toList(), rulebook.sheet(site, asked)));
    }

    @Override
    public Inspection inspect(SiteId site, LocalDate day, String topic, String method, String source, String body, String note, Optional<Long> draw, Optional<Path> file, String by) {
        known(site);
        past(day);
        Said.required(topic, "请写明检查内容");
        Said.required(body, "请写明由谁检查");
        Said.limited(note, topic, method, source, body);
        granted(rulebook.rule(site, day).topic(topic.strip(), rulebook.sheet(site, day)));
        if (!method.isBlank()) {
            granted(rulebook.rule(site, day).method(method.strip(), rulebook.sheet(site, day)));
        }
        draw.filter(number -> rows.draws().stream().noneMatch(each -> each.number() == number)).ifPresent(number -> {
            throw new IllegalArgumentException("没有第 " + number + " 号抽取记录；编号见 supervision list");
        });
        return rows.add(new Inspection(0, site, day, topic.strip(), method.strip(), source.strip(), body.strip(), note.strip(), draw, file.map(given -> folder().keep(given)), Instant.EPOCH, by));
    }

    @Override
    public FoundProblem find(Optional<Long> inspection, SiteId site, LocalDate day, String unit, Optional<PersonId> person, String word, String ground, String note,
            Optional<BigDecimal> deduct, Optional<Path> file, String by) {
        Site where = known(site);
        past(day);
        Said.required(note, "请写明发现了什么问题");
        Said.limited(note, unit, word, ground);
        inspection.filter(number -> rows.inspections().stream().noneMatch(each -> each.number() == number)).ifPresent(number -> {
            throw new IllegalArgumentException("没有第 " + number + " 号检查记录；编号见 supervision list");
        });
        person.filter(id -> people.find(id).isEmpty()).ifPresent(id -> {
            throw new IllegalArgumentException("没有编号为 " + id + " 的人员；编号见人员列表");
        });
        deduct.filter(points -> points.signum() <= 0 || points.scale() > 2 || points.precision() - points.scale() > 7).ifPresent(points -> {
            throw new IllegalArgumentException("扣分 " + points.toPlainString() + " 不能使用：应为正数，最多两位小数");
        });
        if (!ground.isBlank()) {
            granted(rulebook.rule(site, day).ground(ground.strip(), rulebook.sheet(site, day)));
        }
        return rows.add(new FoundProblem(0, inspection, site, day, unit.isBlank() ? where.name() : unit.strip(), person, word.strip(), ground.strip(), note.strip(), deduct,
                file.map(given -> folder().keep(given)), Instant.EPOCH, by));
    }

    @Override
    public ProblemStep order(long problem, LocalDate given, Optional<LocalDate> due, String note, String by) {
        ProblemCase found = known(problem, given);
        if (found.standing().state() == Problem.State.CLOSED) {
            throw new IllegalArgumentException("第 " + problem + " 号问题已经销号；如有新的问题，请另行登记");
        }
        FoundProblem record = found.problem();
        Order order = granted(counted(() -> rulebook.rule(record.site(), given).order(record.ground(), given, due, calendar, rulebook.sheet(record.site(), given))));
        return step(found, Kind.ORDER, given, order.due(), "", note, Optional.empty(), by);
    }

    @Override
    public Optional<LocalDate> proposedDue(SiteId site, LocalDate given) {
        try {
            return rulebook.rule(site, given).proposedDue(given, calendar);
        } catch (WorkCalendar.CalendarMissing missing) {
            return Optional.empty();
        }
    }

    /** Working days of a year without a holiday notice cannot be counted: then a day has to be named. */
    private static <T> T counted(Supplier<T> work) {
        try {
            return work.get();
        } catch (WorkCalendar.CalendarMissing missing) {
            throw new IllegalArgumentException(missing.getMessage() + "；或请直接填写整改期限", missing);
        }
    }

    @Override
    public ProblemStep rectified(long problem, LocalDate day, String note, String by) {
        ProblemCase found = known(problem, day);
        Said.required(note, "请写明如何整改");
        Problem.State state = found.standing().state();
        if (state != Problem.State.RECTIFYING && state != Problem.State.OVERDUE) {
            throw new IllegalArgumentException("第 " + problem + " 号问题在 " + day + " 的状态是“" + state + "”，没有待完成的整改；请先责令整改 (order)");
        }
        return step(found, Kind.RECTIFIED, day, Optional.empty(), "", note, Optional.empty(), by);
    }

    @Override
    public ProblemStep review(long problem, LocalDate day, boolean accepted, String note, String by) {
        ProblemCase found = known(problem, day);
        Said.required(note, "请写明复核的情况");
        if (found.standing().state() != Problem.State.RECTIFIED) {
            throw new IllegalArgumentException("第 " + problem + " 号问题在 " + day + " 的状态是“" + found.standing().state() + "”，没有待复核的整改；请先登记整改完成 (rectify)");
        }
        return step(found, accepted ? Kind.ACCEPTED : Kind.REJECTED, day, Optional.empty(), "", note, Optional.empty(), by);
    }

    @Override
    public ProblemStep measure(long problem, LocalDate day, String word, String note, String by) {
        ProblemCase found = known(problem, day);
        Said.required(word, "请写明处理方式");
        granted(rulebook.rule(found.problem().site(), day).measure(word.strip(), rulebook.sheet(found.problem().site(), day)));
        return step(found, Kind.MEASURE, day, Optional.empty(), word.strip(), note, Optional.empty(), by);
    }

    @Override
    public ProblemStep result(long problem, LocalDate day, String text, String by) {
        ProblemCase found = known(problem, day);
        Said.required(text, "请写明处理结果");
        ProblemStep measure = found.openMeasures().stream().findFirst().orElseThrow(() -> new IllegalArgumentException("第 " + problem + " 号问题没有待登记结果的处理；请先登记处理 (measure)"));
        return step(found, Kind.RESULT, day, Optional.empty(), measure.word(), text, Optional.of(measure.number()), by);
    }

    @Override
    public ProblemStep close(long problem, LocalDate day, String note, String by) {
        ProblemCase found = known(problem, day);
        Said.required(note, "请写明销号的依据");
        if (found.standing().state() != Problem.State.OPEN || !found.openMeasures().isEmpty()) {
            throw new IllegalArgumentException("第 " + problem + " 号问题在 " + day + " 的状态是“" + found.standing().state() + "”，不能直接销号："
                    + (found.openMeasures().isEmpty() ? "有整改的，经复核通过后自行销号" : "处理尚无结果，请先登记结果 (result)"));
        }
        return step(found, Kind.CLOSED, day, Optional.empty(), "", note, Optional.empty(), by);
    }

    @Override
    public ProblemStep acknowledge(long problem, LocalDate day, String note, String by) {
        ProblemCase found = known(problem, day);
        if (found.problem().person().isEmpty()) {
            throw new IllegalArgumentException("第 " + problem + " 号问题没有涉及具体人员，不需要考核人确认");
        }
        if (found.isAcknowledged()) {
            throw new IllegalArgumentException("第 " + problem + " 号问题已经由考核人确认");
        }
        return step(found, Kind.ACKNOWLEDGED, day, Optional.empty(), "", note, Optional.empty(), by);
    }

    @Override
    public ProblemStep account(long problem, AccountabilityStep step, LocalDate day, String body, String decision, String by) {
        ProblemCase found = known(problem, day);
        Said.required(body, "请写明由哪个单位问责");
        Said.required(decision, "请写明问责的依据或决定");
        Optional<AccountabilityStep> now = found.accountability();
        AccountabilityStep next = now.isEmpty() ? AccountabilityStep.OPENED
                : now.get().next().orElseThrow(() -> new IllegalArgumentException("第 " + problem + " 号问题的问责已经办结"));
        if (step != next) {
            throw new IllegalArgumentException("第 " + problem + " 号问题的问责" + now.map(AccountabilityStep::label).orElse("尚未启动") + "，下一步是“" + next.label() + "”，不能登记“" + step.label() + "”");
        }
        granted(rulebook.rule(found.problem().site(), day).mayOpenCase(body.strip(), rulebook.sheet(found.problem().site(), day)));
        Kind kind = switch (step) {
            case OPENED -> Kind.CASE_OPENED;
            case DECIDED -> Kind.CASE_DECIDED;
            case CLOSED -> Kind.CASE_CLOSED;
        };
        return step(found, kind, day, Optional.empty(), body.strip(), decision, Optional.empty(), by);
    }

    private ProblemStep step(ProblemCase found, Kind kind, LocalDate day, Optional<LocalDate> due, String word, String note, Optional<Long> refers, String by) {
        past(day);
        Said.limited(note, word);
        if (day.isBefore(found.problem().day())) {
            throw new IllegalArgumentException("日期 " + day + " 早于发现问题的日期 " + found.problem().day());
        }
        return rows.add(new ProblemStep(0, found.problem().number(), kind, day, due, word, note.strip(), refers, Instant.EPOCH, by));
    }

    @Override
    public Draw draw(SiteId site, LocalDate day, String subject, List<String> names, int number, long seed, String by) {
        known(site);
        past(day);
        Said.required(subject, "请写明从什么中抽取，如 窗口");
        List<String> clean = names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (String.join("\n", clean).length() > 19_000) {
            throw new IllegalArgumentException("抽查名单太长；请按站点分次抽取");
        }
        return rows.add(new Draw(0, site, day, subject.strip(), clean, seed, RandomDraw.draw(clean, number, seed), Instant.EPOCH, by));
    }

    @Override
    public List<Inspection> inspections(SiteId site) {
        return under(site, rows.inspections(), Inspection::site);
    }

    @Override
    public List<Draw> draws(SiteId site) {
        return under(site, rows.draws(), Draw::site);
    }

    @Override
    public List<ProblemCase> problems(SiteId site, LocalDate day) {
        Map<Long, List<ProblemStep>> steps = rows.steps().stream().collect(Collectors.groupingBy(ProblemStep::problem));
        return under(site, rows.problems(), FoundProblem::site).stream().filter(each -> !each.day().isAfter(day))
                .map(each -> stand(each, steps.getOrDefault(each.number(), List.of()), day)).toList();
    }

    @Override
    public Optional<ProblemCase> problem(long number, LocalDate day) {
        return rows.problem(number).map(found -> stand(found, rows.steps(number), day));
    }

    @Override
    public List<ProblemCase> naming(PersonId person, DateRange range) {
        LocalDate last = range.last().orElse(LocalDate.now(clock));
        return rows.problemsOf(person).stream().filter(each -> range.contains(each.day())).map(each -> stand(each, rows.steps(each.number()), last)).toList();
    }

    private ProblemCase stand(FoundProblem found, List<ProblemStep> steps, LocalDate day) {
        Worksheet sheet = rulebook.sheet(found.site(), day);
        sheet.fact("问题", found.note());
        return new ProblemCase(found, steps, rulebook.rule(found.site(), day).stand(Histories.of(steps, day), day, sheet));
    }

    /** Of a site and those under it. */
    private <T> List<T> under(SiteId site, List<T> all, Function<T, SiteId> where) {
        Map<SiteId, SiteId> parents = sites.all().stream().filter(each -> each.parent().isPresent()).collect(Collectors.toMap(Site::id, each -> each.parent().orElseThrow()));
        return all.stream().filter(each -> upwards(where.apply(each), parents).contains(site)).toList();
    }

    private static List<SiteId> upwards(SiteId site, Map<SiteId, SiteId> parents) {
        List<SiteId> way = new ArrayList<>();
        for (SiteId next = site; next != null && !way.contains(next); next = parents.get(next)) {
            way.add(next);
        }
        return way;
    }

    @Override
    public String circularText(SiteId site, LocalDate from, LocalDate to) {
        period(from, to);
        return CircularText.of(known(site), from, to, milestones.board(site, to),
                inspections(site).stream().filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to)).sorted(Comparator.comparing(Inspection::day)).toList(), problems(site, to));
    }

    @Override
    public Circular issue(SiteId site, LocalDate day, LocalDate from, LocalDate to, String title, String text, String by) {
        known(site);
        past(day);
        period(from, to);
        Said.required(title, "请写明通报的标题");
        if (text.isBlank() || text.length() > 29_000) {
            throw new IllegalArgumentException(text.isBlank() ? "通报没有内容" : "通报超过29000字；请缩短期间或分站点通报");
        }
        return rows.add(new Circular(0, site, day, from, to, title.strip(), text, Digest.of(text).hex(), Instant.EPOCH, by));
    }

    @Override
    public List<Circular> circulars(SiteId site) {
        return under(site, rows.circulars(), Circular::seat);
    }

    private static void period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("通报的结束日期 " + to + " 早于开始日期 " + from);
        }
    }

    private ProblemCase known(long problem, LocalDate day) {
        return problem(problem, day).orElseThrow(() -> new IllegalArgumentException("没有第 " + problem + " 号问题；编号见 supervision list"));
    }

    private Site known(SiteId site) {
        return sites.find(site).orElseThrow(() -> new IllegalArgumentException("没有编号为“" + site + "”的站点"));
    }

    private void past(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("日期 " + day + " 在今天之后；请填写今天或以前的日期");
        }
    }

    private static <T> T granted(Finding<T> finding) {
        return finding.value().orElseThrow(() -> new IllegalArgumentException(finding.reason()));
    }

    private EvidenceFolder folder() {
        return EvidenceFolder.in(workspaces.current().orElseThrow(() -> new IllegalArgumentException("还没有打开工作区；请先打开或新建")).folder());
    }
}
