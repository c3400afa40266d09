package org.tongban.console.general;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.policy.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a workspace for a place. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "init", description = "为一个地区新建工作区 (make a workspace for a place)")
public final class InitCommand implements ConsoleCommand {

    @ParentCommand
    private TongbanCommand tongban;

    @Parameters(paramLabel = "PLACE", description = "方案包编号或行政区划代码，如 sucheng、321302 (pack id or division code)")
    private String place;

    @Option(names = "--db", paramLabel = "URL", description = "PostgreSQL 的 JDBC 地址；不写则用工作区内的内置数据库 (JDBC URL; embedded database if left out)")
    private String db;

    private final NewWorkspace newWorkspace;

    @Activate
    public InitCommand(@Reference NewWorkspace newWorkspace) {
        this.newWorkspace = newWorkspace;
    }

    @Override
    public Integer call() {
        Terminal terminal = tongban.terminal();
        Path target = tongban.workspace();
        PolicyPack pack = newWorkspace.create(target, place, Optional.ofNullable(db), terminal.user());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("workspace", target.toString());
        answer.put("place", pack.id());
        answer.put("document", pack.instrument().number());
        terminal.answer(answer, out -> out.println(terminal.text(
                "已为" + pack.place() + "新建工作区：" + target + "，依据 " + pack.instrument(),
                "Workspace for " + pack.place() + " made: " + target + ", by " + pack.instrument().number())));
        return 0;
    }
}
