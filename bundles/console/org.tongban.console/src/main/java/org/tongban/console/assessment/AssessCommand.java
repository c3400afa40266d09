package org.tongban.console.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.assessment.AnnualAssessments;
import org.tongban.assessment.MonthlyAssessments;
import org.tongban.assessment.Replacements;
import org.tongban.assessment.YearEnds;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.console.WorkingsAnswer;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.plan.Audit;
import org.tongban.policy.assessment.AnnualGradePolicy.Annual;
import org.tongban.policy.assessment.MonthlyProposalPolicy.Proposal;
import org.tongban.policy.assessment.YearEndPolicy.YearEndFacts;
import org.tongban.policy.staffing.ReplacementPolicy.Reason;
import org.tongban.policy.staffing.ReplacementPolicy.Suggestion;
import org.tongban.registry.Change;
import org.tongban.registry.People;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Assessment: months, years, year ends, suggestions. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "assess", description = "考核：月度、年度、年底 (assessment)")
public final class AssessCommand implements ConsoleCommand {

    private static final String BY_COMMAND = "assess";

    @ParentCommand
    private TongbanCommand tongban;

    @Spec
    private CommandSpec spec;

    private final MonthlyAssessments months;
    private final AnnualAssessments years;
    private final YearEnds yearEnds;
    private final Replacements replacements;
    private final People people;
    private final Sites sites;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public AssessCommand(@Reference MonthlyAssessments months, @Reference AnnualAssessments years, @Reference YearEnds yearEnds,
            @Reference Replacements replacements, @Reference People people, @Reference Sites sites, @Reference Audit audit, @Reference Clock clock) {
        this.months = months;
        this.years = years;
        this.yearEnds = yearEnds;
        this.replacements = replacements;
        this.people = people;
        this.sites = sites;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        throw new CommandLine.ParameterException(line, terminal().text("请写明要做什么：", "say what to do: ") + String.join(" / ", line.getSubcommands().keySet()));
    }

    private Terminal terminal() {
        return tongban.terminal();
    }

    private Change change(String reason) {
        return new Change(terminal().user(), BY_COMMAND, reason);
    }

    @Command(name = "month", description = "核对一个月的优秀比例和缺漏 (check a month)")
    int month(@Parameters(paramLabel = "YYYY-MM") YearMonth month) {
        MonthAnswer answer = new MonthAnswer(months.of(month));
        answer.answer(terminal());
        return answer.result() == Verdict.FAIL ? 1 : 0;
    }

    @Command(name = "propose", description = "按得分排名在上限内建议等次 (suggest grades by ranking)")
    int propose(@Parameters(paramLabel = "YYYY-MM") YearMonth month,
            @Option(names = "--accept", description = "采纳建议，只给还没有等次的人 (store the suggestions)") boolean accept) {
        Optional<Finding<Proposal>> finding = months.propose(month);
        Optional<Proposal> proposal = finding.flatMap(Finding::value);
        if (proposal.isEmpty()) {
            terminal().fault(finding.map(Finding::reason).orElse(terminal().text("本地的文件没有按得分建议等次的规定", "the place's document does not suggest grades by score")));
            return 1;
        }
        if (accept) {
            months.acceptProposal(month, change(""));
        }
        ProposalAnswer.answer(month, proposal.get(), new Faces(people, false), terminal());
        return 0;
    }

    @Command(name = "finalise", description = "定稿一个月 (make a month final)")
    int finalise(@Parameters(paramLabel = "YYYY-MM") YearMonth month) {
        months.finalise(month, change(""));
        new MonthAnswer(months.of(month)).answer(terminal());
        return 0;
    }

    @Command(name = "correct", description = "更正某人一个月的等次或得分 (correct a clerk's month)")
    int correct(@Parameters(paramLabel = "YYYY-MM") YearMonth month,
            @Option(names = "--person", required = true, paramLabel = "ID", description = "身份证号或姓名 (identity number or name)") String person,
            @Option(names = "--grade", paramLabel = "G", description = "等次 (grade)") String grade,
            @Option(names = "--score", paramLabel = "N", description = "得分 (score)") BigDecimal score,
            @Option(names = "--reason", required = true, description = "理由 (why)") String reason) {
        if (grade == null && score == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), terminal().text("请用 --grade 或 --score 写明更正什么", "say what to correct by --grade or --score"));
        }
        Faces faces = new Faces(people, false);
        months.correct(month, faces.meant(person, terminal()), Optional.ofNullable(grade), Optional.ofNullable(score), change(reason));
        new MonthAnswer(months.of(month)).answer(terminal());
        return 0;
    }

    @Command(name = "year", description = "年度考核等次 (annual grades)")
    int year(@Parameters(paramLabel = "YYYY") int year, @Option(names = "--reveal", description = "显示完整身份证号（记入审计） (show identity numbers, audited)") boolean reveal) {
        if (reveal) {
            audit.note(terminal().user(), "reveal", "assess year " + year);
        }
        new YearAnswer(year, years.of(year), new Faces(people, reveal)).answer(terminal());
        return 0;
    }

    @Command(name = "why", description = "某人年度等次的依据 (why a clerk has this annual grade)")
    int why(@Option(names = "--year", required = true, paramLabel = "YYYY", description = "年份 (year)") int year,
            @Option(names = "--person", required = true, paramLabel = "ID", description = "身份证号或姓名 (identity number or name)") String person) {
        PersonId id = new Faces(people, false).meant(person, terminal());
        Finding<Annual> finding = years.why(year, id)
                .orElseThrow(() -> new IllegalArgumentException(terminal().text("本地的文件没有年度考核等次的规定", "the place's document has no annual grades")));
        String result = finding.value().map(Annual::toString).orElseGet(finding::reason);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("result", result);
        tree.put("workings", WorkingsAnswer.tree(finding.workings()));
        terminal().answer(tree, out -> {
            out.println(result);
            WorkingsAnswer.write(finding.workings(), out);
        });
        return 0;
    }

    @Command(name = "override", description = "改评年度等次，须有理由和批准人 (another annual grade, with reason and approver)")
    int override(@Option(names = "--year", required = true, paramLabel = "YYYY", description = "年份 (year)") int year,
            @Option(names = "--person", required = true, paramLabel = "ID", description = "身份证号或姓名 (identity number or name)") String person,
            @Option(names = "--grade", required = true, paramLabel = "G", description = "改评的等次 (grade)") String grade,
            @Option(names = "--reason", required = true, description = "理由 (why)") String reason,
            @Option(names = "--approver", required = true, description = "批准人 (who approved)") String approver) {
        PersonId id = new Faces(people, false).meant(person, terminal());
        years.override(year, id, grade, approver, change(reason));
        return why(year, person);
    }

    @Command(name = "yearend", description = "村站年底考核：查看；写明村站时录入 (year-end grades of stations; records one when it is named)")
    int yearEnd(@Parameters(paramLabel = "YYYY") int year,
            @Option(names = "--station", paramLabel = "V", description = "录入哪个村站 (station)") String station,
            @Option(names = "--person", paramLabel = "ID", description = "考核对象为人员时 (clerk, where clerks are graded)") String person,
            @Option(names = "--standard", paramLabel = "yes|no", description = "是否达到建设标准 (construction standard met)") String standard,
            @Option(names = "--excellent", paramLabel = "WHY", description = "工作表现优异的依据 (why excellent)") String excellent,
            @Option(names = "--complaints", defaultValue = "0", description = "查实的主观原因投诉件数 (complaints upheld)") int complaints,
            @Option(names = "--other-complaints", defaultValue = "0", description = "其他投诉件数 (other complaints)") int others,
            @Option(names = "--points", paramLabel = "N", description = "赋分 (points)") BigDecimal points) {
        if (station != null) {
            Site site = sites.named(station).orElseThrow(() -> new IllegalArgumentException(
                    terminal().text("没有“" + station + "”这个村站，请核对名称", "no station named " + station)));
            Optional<PersonId> clerk = Optional.ofNullable(person).map(text -> new Faces(people, false).meant(text, terminal()));
            YearEndFacts facts = new YearEndFacts(year, isYes(standard), Optional.ofNullable(excellent).filter(why -> !why.isBlank()), complaints, others,
                    Optional.ofNullable(points));
            yearEnds.record(site.id(), clerk, facts, change(""));
        }
        YearEndAnswer.answer(year, yearEnds.of(year), terminal());
        return 0;
    }

    private boolean isYes(String standard) {
        if (standard == null || !List.of("yes", "no", "是", "否").contains(standard)) {
            throw new CommandLine.ParameterException(spec.commandLine(), terminal().text("请用 --standard yes 或 no 写明是否达到建设标准", "say by --standard yes or no whether the standard is met"));
        }
        return standard.equals("yes") || standard.equals("是");
    }

    @Command(name = "replacement", description = "换岗建议 (suggested changes of post)")
    int replacement(@Option(names = "--as-of", paramLabel = "DATE", description = "截至哪一天，缺省今天 (as of which day)") LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        Faces faces = new Faces(people, false);
        List<Suggestion> suggestions = replacements.suggestions(day).flatMap(Finding::value).orElse(List.of());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asOf", day.toString());
        tree.put("people", suggestions.stream().map(suggestion -> Map.of("id", faces.id(suggestion.person()), "name", faces.name(suggestion.person()),
                "reasons", suggestion.reasons().stream().map(Reason::name).toList())).toList());
        terminal().answer(tree, out -> {
            suggestions.forEach(suggestion -> out.println(faces.name(suggestion.person()) + "  " + suggestion.reasons()));
            out.println(terminal().text("建议换岗 " + suggestions.size() + " 人（仅为建议）", suggestions.size() + " suggested changes of post"));
        });
        return 0;
    }
}
