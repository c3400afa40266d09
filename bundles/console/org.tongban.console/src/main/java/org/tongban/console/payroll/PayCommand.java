package org.tongban.console.payroll;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayExports;
import org.tongban.payroll.PayExports.Exported;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.PayRuns.Correction;
import org.tongban.payroll.SalaryTax;
import org.tongban.payroll.Verification;
import org.tongban.payroll.Workings;
import org.tongban.plan.Audit;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A month's pay: run, explained, locked, corrected, written out; and salary tax by itself. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "pay", description = "薪酬：核算、说明、锁定、补差、导出、个税 (pay)")
public final class PayCommand implements ConsoleCommand {

    private static final String MONTH = "工资月份，如 2025-03 (payroll month)";

    @ParentCommand
    private TongbanCommand tongban;

    @Spec
    private CommandSpec spec;

    private final PayRuns runs;
    private final PayExports exports;
    private final SalaryTax salaryTax;
    private final People people;
    private final Sites sites;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public PayCommand(@Reference PayRuns runs, @Reference PayExports exports, @Reference SalaryTax salaryTax, @Reference People people,
            @Reference Sites sites, @Reference Audit audit, @Reference Clock clock) {
        this.runs = runs;
        this.exports = exports;
        this.salaryTax = salaryTax;
        this.people = people;
        this.sites = sites;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请写明要做什么，例如 pay run --month 2025-03");
    }

    @Command(name = "run", description = "核算一个月的工资；已锁定的月份显示锁定的结果 (work out a month's pay)")
    int run(@Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = MONTH) YearMonth month,
            @Option(names = "--reveal", description = "显示完整身份证号，并记入审计 (show identity numbers; audited)") boolean reveal) {
        Terminal terminal = tongban.terminal();
        PayRun run = runs.run(month, terminal.user());
        if (reveal) {
            audit.note(terminal.user(), "reveal", "工资 " + month);
        }
        PayPeople named = new PayPeople(people, sites);
        terminal.answer(new PayTree(named, reveal).of(run), out -> new PayText(terminal, out).run(run, named, reveal));
        return 0;
    }

    @Command(name = "why", description = "说明一项金额的来历 (how an amount came about)")
    int why(@Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = MONTH) YearMonth month,
            @Option(names = "--person", required = true, paramLabel = "ID", description = "身份证号、内部编号、姓名或“站点/姓名” (whose)") String person,
            @Option(names = "--line", defaultValue = "gross", paramLabel = "CODE",
                    description = "项目：basic、skill、piecework、pension、tax、gross、net 等 (which line)") String line) {
        Terminal terminal = tongban.terminal();
        Workings workings = runs.why(month, new PayPeople(people, sites).find(person), line);
        terminal.answer(PayTree.of(workings), out -> new PayText(terminal, out).why(workings));
        return 0;
    }

    @Command(name = "lock", description = "锁定一个月的工资，以后的变化只能补差 (lock a month)")
    int lock(@Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = MONTH) YearMonth month) {
        return changed(runs.lock(month, tongban.terminal().user()));
    }

    @Command(name = "paid", description = "标记已锁定的月份为已发放 (note that a locked month was paid)")
    int paid(@Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = MONTH) YearMonth month) {
        return changed(runs.paid(month, tongban.terminal().user()));
    }

    private int changed(PayRun run) {
        Terminal terminal = tongban.terminal();
        Map<String, Object> tree = PayTree.state(run);
        tree.put("totals", PayTree.totals(run));
        tree.put("notes", run.notes());
        terminal.answer(tree, out -> new PayText(terminal, out).changed(run));
        return 0;
    }

    @Command(name = "verify", description = "按锁定时的依据重算，核对是否一致 (recompute a locked month)")
    int verify(@Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = MONTH) YearMonth month) {
        Terminal terminal = tongban.terminal();
        Verification verification = runs.verify(month);
        terminal.answer(PayTree.of(verification), out -> new PayText(terminal, out).verification(verification));
        return verification.same() ? 0 : 1;
    }

    @Command(name = "correct", description = "把已锁定月份的差额计入以后的月份 (correct a locked month in a later one)")
    int correct(@Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = MONTH) YearMonth month,
            @Option(names = "--into", paramLabel = "YYYY-MM", description = "计入哪个月；缺省为其后第一个未锁定的月份 (into which month)") YearMonth into) {
        Terminal terminal = tongban.terminal();
        Correction correction = runs.correct(month, Optional.ofNullable(into), terminal.user());
        terminal.answer(PayTree.of(correction), out -> new PayText(terminal, out).correction(correction));
        return 0;
    }

    @Command(name = "export", description = "导出工资表 xlsx、工资条 pdf 或银行批量文件 bank (write the month out)")
    int export(@Option(names = "--month", required = true, paramLabel = "YYYY-MM", description = MONTH) YearMonth month,
            @Option(names = "--format", required = true, paramLabel = "xlsx|pdf|bank", description = "格式 (format)") PayExports.Format format,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "存放的文件夹 (folder)") Path folder,
            @Option(names = "--columns", paramLabel = "FILE", description = "银行文件的栏目定义 (columns of the bank's file)") Path columns) {
        Terminal terminal = tongban.terminal();
        Exported exported = exports.export(month, format, folder.toAbsolutePath().normalize(),
                Optional.ofNullable(columns).map(file -> file.toAbsolutePath().normalize()), terminal.user());
        terminal.answer(tree(exported), out -> new PayText(terminal, out).exported(exported));
        return 0;
    }

    private static Map<String, Object> tree(Exported exported) {
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("people", exported.people());
        totals.put("gross", exported.gross().toString());
        totals.put("payable", exported.total().toString());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("month", exported.month().toString());
        tree.put("format", exported.format().name().toLowerCase(Locale.ROOT));
        tree.put("paths", exported.files().stream().map(Path::toString).toList());
        tree.put("totals", totals);
        tree.put("unpaid", exported.unpaid());
        return tree;
    }

    @Command(name = "tax", description = "按累计预扣法试算个人所得税，不需要工作区 (salary tax by cumulative withholding)")
    int tax(@Option(names = "--gross", required = true, paramLabel = "YUAN", description = "每月收入 (gross a month)") String gross,
            @Option(names = "--insurance", defaultValue = "0", paramLabel = "YUAN", description = "每月个人缴纳的三险一金 (own contributions a month)") String insurance,
            @Option(names = "--deductions", defaultValue = "0", paramLabel = "YUAN", description = "每月专项附加扣除 (special deductions a month)") String deductions,
            @Option(names = "--months", paramLabel = "N", description = "几个月；缺省至12月 (how many months)") Integer months,
            @Option(names = "--start-month", defaultValue = "1", paramLabel = "M", description = "从几月起任职 (first month)") int start,
            @Option(names = "--year", paramLabel = "Y", description = "年份；缺省为今年 (year)") Integer year,
            @Option(names = "--bonus", paramLabel = "YUAN", description = "单独计税的全年一次性奖金 (annual bonus)") String bonus,
            @Option(names = "--first-job", description = "当年首次取得工资 (first wage income of the year)") boolean firstJob,
            @Option(names = "--sixty-thousand", description = "自1月起一次扣除6万元 (60,000 deducted from January)") boolean sixtyThousand) {
        Terminal terminal = tongban.terminal();
        if (start < 1 || start > 12) {
            throw new IllegalArgumentException("--start-month 应在1至12之间 (must be 1 to 12)");
        }
        YearMonth first = YearMonth.of(year == null ? YearMonth.now(clock).getYear() : year, start);
        SalaryTax.Answer answer = salaryTax.reckon(new SalaryTax.Question(first, months == null ? 13 - start : months, money("--gross", gross),
                money("--insurance", insurance), money("--deductions", deductions), firstJob, sixtyThousand,
                Optional.ofNullable(bonus).map(amount -> money("--bonus", amount))));
        terminal.answer(PayTree.of(answer), out -> new PayText(terminal, out).tax(answer));
        return 0;
    }

    private static Money money(String option, String text) {
        try {
            return Money.yuan(text.replace(",", "").strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + " 的“" + text + "”不是金额；请写成元，最多两位小数，例如 4500.50 (not an amount)", e);
        }
    }
}
