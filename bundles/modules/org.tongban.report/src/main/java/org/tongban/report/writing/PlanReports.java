package org.tongban.report.writing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.paper.Paper;
import org.tongban.exchange.paper.PaperFiles;
import org.tongban.exchange.paper.PaperForm;
import org.tongban.plan.Audit;
import org.tongban.plan.Clauses;
import org.tongban.plan.Digest;
import org.tongban.plan.Outline;
import org.tongban.plan.PackVersion;
import org.tongban.plan.Plan;
import org.tongban.plan.Watch;
import org.tongban.plan.checkup.Checkup;
import org.tongban.plan.filing.FilingEntry;
import org.tongban.plan.filing.Filings;
import org.tongban.plan.milestone.Milestones;
import org.tongban.plan.state.ClauseStates;
import org.tongban.plan.supervision.Supervision;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.report.Reports;
import org.tongban.report.Scorecards;
import org.tongban.store.Workspaces;

/** Gathers what is known and has it told and written. */
@Component
public final class PlanReports implements Reports {
    private static final int STAGES = 8;

    private final Workspaces workspaces;
    private final Sites sites;
    private final PolicyBook book;
    private final Plan plan;
    private final Clauses clauses;
    private final ClauseStates states;
    private final Scorecards scorecards;
    private final Milestones milestones;
    private final Filings filings;
    private final Supervision supervision;
    private final Checkup checkup;
    private final Audit audit;
    private final PaperFiles files;

    @Activate
    public PlanReports(@Reference Workspaces workspaces, @Reference Sites sites, @Reference PolicyBook book, @Reference Plan plan, @Reference Clauses clauses, @Reference ClauseStates states,
            @Reference Scorecards scorecards, @Reference Milestones milestones, @Reference Filings filings, @Reference Supervision supervision, @Reference Checkup checkup,
            @Reference Audit audit, @Reference PaperFiles files) {
        this.workspaces = workspaces;
        this.sites = sites;
        this.book = book;
        this.plan = plan;
        this.clauses = clauses;
        this.states = states;
        this.scorecards = scorecards;
        this.milestones = milestones;
        this.filings = filings;
        this.supervision = supervision;
        this.checkup = checkup;
        this.audit = audit;
        this.files = files;
    }

    @Override
    public Paper tell(Request request, Progress progress) {
        Matter matter = gather(request, progress);
        if (request.kind() == Kind.BULLETIN) {
            return Bulletin.of(matter);
        }
        PackVersion version = plan.versionOf(matter.pack().id()).orElse(new PackVersion(matter.pack().id(), "", ""));
        return ExecutionReport.of(matter, version);
    }

    @Override
    public Path write(Request request, PaperForm form, Path target, String by, Progress progress) {
        Paper paper = tell(request, progress);
        files.write(target, paper, form, progress);
        audit.note(by, "export", request.kind().label() + "（" + form.extension() + "，截至" + request.day() + "）", Digest.NONE, Digest.ofFile(target));
        return target;
    }

    private Matter gather(Request request, Progress progress) {
        if (workspaces.current().isEmpty()) {
            throw new IllegalArgumentException("请先打开工作区，报告取自其中的记录 (open a workspace first: the report is made of its records)");
        }
        LocalDate day = request.day();
        Site root = sites.root().orElseThrow(() -> new IllegalArgumentException("工作区里还没有站点，请先用 init 选定地区 (there is no site yet)"));
        Site site = request.site().map(id -> sites.find(id).orElseThrow(() -> new IllegalArgumentException("没有编号为“" + id + "”的站点 (no such site)"))).orElse(root);
        PolicyPack pack = book.packFor(site.id(), day)
                .orElseThrow(() -> new IllegalArgumentException(site.name() + "在 " + day + " 没有适用的方案，请改用方案施行以后的日期 (no document is in force there on that day)"));
        Set<SiteId> within = sites.under(site.id());
        List<Site> all = sites.all().stream().filter(each -> within.contains(each.id())).toList();
        progress.at("条款状态", 0, STAGES);
        var state = states.of(pack, Optional.of(site.id()), day);
        progress.at("改革成效", 1, STAGES);
        var scorecard = scorecards.of(site.id(), day);
        progress.at("时间节点", 2, STAGES);
        var board = milestones.board(site.id(), day);
        progress.at("备案", 3, STAGES);
        List<FilingEntry> filed = filings.list(day).stream().filter(entry -> within.contains(entry.site().id())).toList();
        progress.at("监督检查", 4, STAGES);
        var inspections = supervision.inspections(site.id()).stream().filter(each -> !each.day().isAfter(day)).toList();
        var problems = supervision.problems(site.id(), day);
        var coverage = supervision.coverage(site.id(), day.getYear());
        progress.at("体检", 5, STAGES);
        var findings = checkup.check(pack, Optional.of(site.id()), day);
        progress.at("操作记录", 6, STAGES);
        Audit.Verdict chain = audit.verify(Watch.silent());
        Optional<Audit.Entry> last = audit.entries(1).stream().findFirst();
        Stream<Plan.Entered> entered = plan.entries().stream().filter(each -> each.site().filter(id -> !within.contains(id)).isEmpty());
        return new Matter(pack, site, all, site.equals(root), day, Outline.of(clauses.document(pack.id()).orElse("")), state, scorecard, board, filed, inspections, problems, coverage, findings,
                plan.deskFor(site.id()), plan.choices(), entered.sorted(Comparator.comparing(Plan.Entered::from)).toList(), chain, last);
    }
}
