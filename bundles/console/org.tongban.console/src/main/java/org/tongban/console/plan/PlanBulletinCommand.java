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

/** Writes the bulletin of late and open things, unit by unit. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = ConsoleCommand.GROUP + "=plan")
@Command(name = "bulletin", description = "各单位逾期和待办事项的通报，PDF 或 Word 文档 (the bulletin of late and open things, unit by unit)")
public final class PlanBulletinCommand implements ConsoleCommand {

    @ParentCommand
    private PlanCommand plan;

    @Mixin
    private ReportRun run;

    private final Reports reports;
    private final Sites sites;
    private final Clock clock;

    @Activate
    public PlanBulletinCommand(@Reference Reports reports, @Reference Sites sites, @Reference Clock clock) {
        this.reports = reports;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return run.write(reports, Reports.Kind.BULLETIN, sites, clock, plan.terminal());
    }
}
