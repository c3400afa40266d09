package org.tongban.console.plan;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.registry.Sites;
import org.tongban.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes the report of the plan's execution. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=plan")
@Command(name = "report", description = "方案执行情况报告，PDF 或 Word 文档 (the report of the plan's execution)")
public final class PlanReportCommand implements ConsoleCommand {

    @ParentCommand
    private PlanCommand plan;

    @Mixin
    private ReportRun run;

    private final Reports reports;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public PlanReportCommand(@Reference Reports reports, @Reference Sites sites, @Reference Clock clock) {
        this.reports = reports;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return run.write(reports, Reports.Kind.EXECUTION, sites, clock, plan.terminal());
    }
}
