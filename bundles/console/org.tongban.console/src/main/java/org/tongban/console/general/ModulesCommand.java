package org.tongban.console.general;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.CommandRunner;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Which modules and packs are installed. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "modules", description = "已安装的模块、方案包和命令 (installed modules and packs)")
public final class ModulesCommand implements ConsoleCommand {

    /** The capability of a bundle that keeps records: what makes a bundle a module. */
    private static final String MODULE = "org.tongban.module";

    @ParentCommand
    private TongbanCommand tongban;

    private final BundleContext context;
    private final PolicyBook book;
    private final CommandRunner runner;

    @Activate
    public ModulesCommand(BundleContext context, @Reference PolicyBook book, @Reference CommandRunner runner) {
        this.context = context;
        this.book = book;
        this.runner = runner;
    }

    @Override
    public Integer call() {
        Terminal terminal = tongban.terminal();
        List<Map<String, Object>> modules = new ArrayList<>();
        Arrays.stream(context.getBundles()).sorted(Comparator.comparing(Bundle::getSymbolicName)).forEach(bundle -> moduleNames(bundle).forEach(name -> modules.add(entry(name, bundle))));
        List<Map<String, Object>> packs = book.packs().stream().map(this::pack).toList();
        List<String> commands = runner.commands();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("modules", modules);
        answer.put("packs", packs);
        answer.put("commands", commands);
        terminal.answer(answer, out -> {
            out.println(terminal.text("模块：", "Modules:"));
            modules.forEach(module -> out.println("  " + module.get("name") + "  " + module.get("version") + "  " + module.get("state")));
            out.println(terminal.text("方案包：", "Packs:"));
            packs.forEach(pack -> out.println("  " + pack.get("name") + "  " + pack.get("version") + "  " + pack.get("document")));
            out.println(terminal.text("命令：", "Commands: ") + String.join(" ", commands));
        });
        return 0;
    }

    private static List<String> moduleNames(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? List.of() : revision.getDeclaredCapabilities(MODULE).stream().map(capability -> String.valueOf(capability.getAttributes().get(MODULE))).toList();
    }

    private Map<String, Object> pack(PolicyPack pack) {
        Map<String, Object> entry = entry(pack.id(), FrameworkUtil.getBundle(pack.getClass()));
        entry.put("place", pack.place());
        entry.put("document", pack.instrument().number());
        return entry;
    }

    private static Map<String, Object> entry(String name, Bundle bundle) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", name);
        entry.put("version", bundle.getVersion().toString());
        entry.put("state", switch (bundle.getState()) {
            case Bundle.ACTIVE, Bundle.STARTING -> "ACTIVE";
            case Bundle.RESOLVED, Bundle.STOPPING -> "RESOLVED";
            default -> "UNRESOLVED";
        });
        return entry;
    }
}
