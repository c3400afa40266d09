package org.tongban.plan.milestone.provider;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.plan.Plan;
import org.tongban.plan.milestone.DoneEntry;
import org.tongban.plan.milestone.MilestoneBoard;
import org.tongban.plan.milestone.MilestoneCase;
import org.tongban.plan.milestone.MilestoneCase.Told;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.milestone.MilestoneSource;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.milestone.SetDay;
import org.tongban.plan.state.ModuleNames;
import org.tongban.plan.state.provider.EvidenceFolder;
import org.tongban.plan.store.MilestoneRows;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.Milestone;
import org.tongban.policy.plan.MilestoneRule;
import org.tongban.policy.plan.MilestoneStanding;
import org.tongban.policy.plan.PartDone;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.store.Workspaces;

/** The milestones in the open workspace. */
@Component
public final class PlaceMilestones implements Milestones {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceMilestones.class);

    private final PolicyBook book;
    private final Plan plan;
    private final Sites sites;
    private final MilestoneRows rows;
    private final Workspaces workspaces;
    private final Clock clock;

    @Reference
    private volatile List<MilestoneSource> sources = List.of();

    @Activate
    public PlaceMilestones(@Reference PolicyBook book, @Reference Plan plan, @Reference Sites sites, @Reference MilestoneRows rows, @Reference Workspaces workspaces,
            @Reference Clock clock) {
        this.book = book;
        this.plan = plan;
        this.sites = sites;
        this.rows = rows;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    PlaceMilestones(PolicyBook book, Plan plan, Sites sites, MilestoneRows rows, Workspaces workspaces, Clock clock, List<MilestoneSource> sources) {
        this(book, plan, sites, rows, workspaces, clock);
        this.sources = List.copyOf(sources);
    }

    @Override
    public Optional<MilestoneBoard> board(LocalDate day) {
        return sites.root().flatMap(root -> board(root.id(), day));
    }

    @Override
    public Optional<MilestoneBoard> board(SiteId site, LocalDate day) {
        return Bound.at(site, day, book, plan, sites).map(bound -> board(bound, day)).filter(board -> !board.cases().isEmpty());
    }

    private MilestoneBoard board(Bound bound, LocalDate day) {
        PolicyPack pack = bound.answerer().pack();
        MilestoneRule rule = new MilestoneRule(pack.identity().day());
        Map<String, SetDay> days = new HashMap<>();
        rows.days(bound.seat(), pack.id()).forEach(set -> days.put(set.milestone(), set));
        List<Milestone> declared = bound.answerer().policy().milestones(bound.answerer().sheet(bound.asked()));
        Set<String> datable = declared.stream().filter(each -> mayBeDated(each, rule)).map(Milestone::id).collect(Collectors.toSet());
        List<String> troubles = new ArrayList<>();
        List<Milestone> milestones = declared.stream().map(each -> datable.contains(each.id()) && days.containsKey(each.id()) ? each.dueOn(days.get(each.id()).due()) : each)
                .map(each -> named(each, bound, day, troubles)).toList();
        List<Undertaking> undertakings = Undertaking.of(milestones);
        Map<String, List<DoneEntry>> recorded = recorded(standing(rows.entries(bound.seat(), pack.id())), undertakings);
        Map<String, List<Told>> told = new HashMap<>();
        Map<String, List<PartDone>> done = new HashMap<>();
        for (Undertaking undertaking : undertakings) {
            List<Told> of = tell(pack, undertaking.last(), day, troubles);
            for (Milestone milestone : undertaking.milestones()) {
                told.put(milestone.id(), of);
                done.put(milestone.id(), Stream.concat(recorded.getOrDefault(milestone.id(), List.of()).stream().map(each -> new PartDone(each.part(), each.day(), each.share())),
                        of.stream().map(Told::part)).toList());
            }
        }
        Map<String, Finding<MilestoneStanding>> judged = rule.judgeAll(milestones, done, day, () -> bound.answerer().sheet(bound.asked()));
        Map<String, MilestoneStanding> standings = new HashMap<>();
        judged.forEach((id, finding) -> standings.put(id, finding.value().orElseThrow()));
        Map<String, List<MilestoneNote>> notes = rows.notes(bound.seat(), pack.id()).stream().collect(Collectors.groupingBy(MilestoneNote::milestone));
        List<MilestoneCase> cases = milestones.stream().map(each -> new MilestoneCase(each, judged.get(each.id()), recorded.getOrDefault(each.id(), List.of()),
                told.getOrDefault(each.id(), List.of()), Optional.ofNullable(days.get(each.id())).filter(set -> datable.contains(each.id())), notes.getOrDefault(each.id(), List.of()),
                datable.contains(each.id()))).toList();
        return new MilestoneBoard(pack.id(), bound.seat(), day, cases, MilestoneRule.stage(milestones, day, bound.answerer().sheet(bound.asked())),
                new Curves(rule, milestones, done, standings, day, () -> bound.answerer().sheet(bound.asked())).courses(undertakings), troubles);
    }

    /** Where the document names no day, or one before its own that the place does not treat as history. */
    private static boolean mayBeDated(Milestone milestone, MilestoneRule rule) {
        return milestone.due().map(due -> !milestone.historic() && rule.documentDay().filter(due::isBefore).isPresent()).orElse(true);
    }

    /** Entries that nobody has undone. */
    private static List<DoneEntry> standing(List<DoneEntry> entries) {
        Set<Long> undone = entries.stream().flatMap(entry -> entry.undoes().stream()).collect(Collectors.toSet());
        return entries.stream().filter(entry -> entry.undoes().isEmpty() && !undone.contains(entry.number())).toList();
    }

    /** What was recorded of one milestone counts for all of its undertaking. */
    private static Map<String, List<DoneEntry>> recorded(List<DoneEntry> entries, List<Undertaking> undertakings) {
        Map<String, List<DoneEntry>> byId = new LinkedHashMap<>();
        undertakings.forEach(undertaking -> undertaking.milestones()
                .forEach(milestone -> byId.put(milestone.id(), entries.stream().filter(entry -> undertaking.has(entry.milestone())).toList())));
        return byId;
    }

    /** Sites that the document does not name are named by the module that knows them; else the milestone is a single deed. */
    private Milestone named(Milestone milestone, Bound bound, LocalDate day, List<String> troubles) {
        if (milestone.kind() != Milestone.Kind.SITES || !milestone.parts().isEmpty()) {
            return milestone;
        }
        List<String> names = new ArrayList<>();
        ask(milestone, troubles, source -> names.addAll(source.parts(bound.answerer().pack(), milestone, bound.seat(), day)));
        return names.isEmpty() ? milestone : milestone.withParts(names.stream().distinct().toList());
    }

    private List<Told> tell(PolicyPack pack, Milestone milestone, LocalDate day, List<String> troubles) {
        Map<String, SiteId> meant = new LinkedHashMap<>();
        if (milestone.kind() == Milestone.Kind.SITES) {
            milestone.parts().forEach(part -> sites.named(part).ifPresent(site -> meant.put(part, site.id())));
        }
        List<Told> told = new ArrayList<>();
        ask(milestone, troubles, source -> source.tell(pack, milestone, meant, day).stream().filter(part -> milestone.toReach().contains(part.part()))
                .forEach(part -> told.add(new Told(source.module(), part))));
        return told;
    }

    /** A module that fails takes nothing from the others: what it would tell is missing, and a sentence says so. */
    private void ask(Milestone milestone, List<String> troubles, Consumer<MilestoneSource> question) {
        for (MilestoneSource source : sources.stream().sorted(Comparator.comparing(MilestoneSource::module).thenComparing(each -> each.getClass().getName())).toList()) {
            try {
                question.accept(source);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("{} cannot tell of milestone {}", source.getClass().getName(), milestone.id(), e);
                troubles.add("“" + ModuleNames.chinese(source.module()) + "”模块不能提供“" + milestone.title() + "”的进展：" + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
            }
        }
    }

    @Override
    public DoneEntry done(SiteId site, String milestone, String part, LocalDate day, BigDecimal share, String note, Optional<Path> file, String by) {
        LocalDate today = LocalDate.now(clock);
        MilestoneBoard board = known(site, today);
        MilestoneCase found = found(board, milestone);
        if (found.milestone().kind() == Milestone.Kind.MILESTONES) {
            throw new IllegalArgumentException("节点“" + found.milestone().id() + "”由 " + String.join("、", found.milestone().parts()) + " 汇总得出，不单独登记；请登记所含的节点");
        }
        String meant = part(found.milestone(), part);
        Texts.required(note, "请说明“" + meant + "”做了什么、依据什么");
        if (day.isAfter(today)) {
            throw new IllegalArgumentException("日期 " + day + " 在今天之后；请填写今天或以前的日期");
        }
        if (share.compareTo(BigDecimal.ONE) < 0 && !found.milestone().byShare()) {
            throw new IllegalArgumentException("节点“" + found.milestone().id() + "”只计全部完成的内容；请在完成之后登记，不填比例");
        }
        new PartDone(meant, day, share);
        found.entries().stream().filter(entry -> entry.part().equals(meant) && entry.share().compareTo(share) >= 0).findFirst().ifPresent(entry -> {
            throw new IllegalArgumentException("“" + meant + "”已于 " + entry.day() + " 登记完成（第 " + entry.number() + " 号）；如有错误，请先撤销该登记");
        });
        return rows.done(key(board, found), meant, day, share, note.strip(), file.map(given -> folder().keep(given)), by);
    }

    /** The part that a user means by its own words, by a site's other name, or by nothing where there is but one. */
    private String part(Milestone milestone, String part) {
        List<String> parts = milestone.toReach();
        String wanted = part.strip();
        if (parts.contains(wanted)) {
            return wanted;
        }
        if (wanted.isEmpty() && parts.size() == 1) {
            return parts.get(0);
        }
        Optional<SiteId> site = milestone.kind() == Milestone.Kind.SITES && !wanted.isEmpty() ? sites.find(new SiteId(wanted)).or(() -> sites.named(wanted)).map(Site::id) : Optional.empty();
        return site.flatMap(id -> parts.stream().filter(each -> sites.named(each).filter(named -> named.id().equals(id)).isPresent()).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("节点“" + milestone.id() + "”没有名为“" + wanted + "”的内容；可填：" + String.join("、", parts)));
    }

    @Override
    public DoneEntry undo(long number, String reason, String by) {
        Texts.required(reason, "请说明撤销的理由");
        DoneEntry entry = rows.entry(number).filter(found -> found.undoes().isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("没有第 " + number + " 号完成登记；编号见 milestones 的列表"));
        if (rows.isUndone(number)) {
            throw new IllegalArgumentException("第 " + number + " 号登记已经撤销");
        }
        return rows.undo(entry, reason.strip(), LocalDate.now(clock), by);
    }

    @Override
    public SetDay setDue(SiteId site, String milestone, LocalDate due, String reason, String document, String by) {
        MilestoneBoard board = known(site, LocalDate.now(clock));
        MilestoneCase found = found(board, milestone);
        Optional<LocalDate> now = found.milestone().due();
        if (!found.mayBeDated()) {
            throw new IllegalArgumentException("节点“" + found.milestone().id() + "”的时限 " + now.orElseThrow() + " 已经确定（" + found.milestone().clause() + " 或本地数值），不能另行设定；逾期请写明原因");
        }
        Texts.required(reason, "请说明设定时限的理由");
        Texts.required(document, "请写明设定时限所依据的文件");
        if (found.milestone().from().filter(due::isBefore).isPresent()) {
            throw new IllegalArgumentException("时限 " + due + " 早于阶段的开始 " + found.milestone().from().orElseThrow() + "；请填写以后的日期");
        }
        return rows.setDue(key(board, found), now, due, reason.strip(), document.strip(), by);
    }

    @Override
    public MilestoneNote note(SiteId site, String milestone, MilestoneNote.Kind kind, LocalDate day, String text, String by) {
        MilestoneBoard board = known(site, day);
        MilestoneCase found = found(board, milestone);
        Texts.required(text, kind == MilestoneNote.Kind.REASON ? "请写明逾期的原因" : "请写明督促的内容");
        if (kind == MilestoneNote.Kind.REASON && !found.standing().isLate()) {
            throw new IllegalArgumentException("节点“" + found.milestone().id() + "”在 " + day + " 没有逾期，不需要写明原因");
        }
        return rows.note(key(board, found), kind, day, text.strip(), by);
    }

    private MilestoneBoard known(SiteId site, LocalDate day) {
        return board(site, day).orElseThrow(() -> new IllegalArgumentException("站点 " + site + " 没有适用的方案，或方案没有规定时间节点；请先用 init 建立工作区"));
    }

    private static MilestoneCase found(MilestoneBoard board, String id) {
        return board.of(id).orElseThrow(() -> new IllegalArgumentException(
                "没有编号为“" + id + "”的节点；可选：" + board.cases().stream().map(each -> each.milestone().id()).collect(Collectors.joining("、"))));
    }

    private static MilestoneRows.Key key(MilestoneBoard board, MilestoneCase found) {
        return new MilestoneRows.Key(board.seat(), board.pack(), found.milestone().id());
    }

    private EvidenceFolder folder() {
        return EvidenceFolder.in(workspaces.current().orElseThrow(() -> new IllegalArgumentException("还没有打开工作区；请先打开或新建")).folder());
    }
}
