package org.tongban.console.shell;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import org.tongban.store.Workspaces;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code tongban}: the options that every command has. */
@Command(name = "tongban", mixinStandardHelpOptions = true, versionProvider = BundleVersion.class, sortSynopsis = false,
        description = "通办：政务服务综合窗口的布局、人员、考核、薪酬与村站管理。 (windows, clerks, assessment, pay and village stations)")
final class RootCommand implements TongbanCommand, Callable<Integer> {

    @Option(names = "--lang", scope = ScopeType.INHERIT, defaultValue = "zh", paramLabel = "zh|en", description = "文字语言 (language of texts)")
    private Language language = Language.zh;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "以 JSON 输出 (answer as JSON)")
    private boolean json;

    @Option(names = "--workspace", scope = ScopeType.INHERIT, paramLabel = "DIR",
            description = "工作区文件夹；缺省为环境变量 TONGBAN_WORKSPACE 或主目录下的 Tongban (workspace folder)")
    private @Nullable Path folder;

    private final PrintWriter out;
    private final PrintWriter err;
    private final @Nullable Consumer<Object> keeper;
    private final Workspaces workspaces;
    private @Nullable CommandLine line;

    enum Language {
        zh, en
    }

    RootCommand(PrintWriter out, PrintWriter err, @Nullable Consumer<Object> keeper, Workspaces workspaces) {
        this.out = out;
        this.err = err;
        this.keeper = keeper;
        this.workspaces = workspaces;
    }

    void bind(CommandLine commandLine) {
        line = commandLine;
    }

    @Override
    public Terminal terminal() {
        return new StreamTerminal(out, err, json, language == Language.en, keeper);
    }

    @Override
    public Path workspace() {
        String given = System.getenv("TONGBAN_WORKSPACE");
        return workspaceOr(given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), "Tongban") : Path.of(given));
    }

    @Override
    public Path workspaceOr(Path otherwise) {
        return (folder == null ? otherwise : folder).toAbsolutePath().normalize();
    }

    /** Makes the workspace the current one, so that every command finds it. */
    void select() {
        Path chosen = workspace();
        if (workspaces.current().filter(workspace -> workspace.folder().equals(chosen)).isEmpty()) {
            workspaces.select(chosen);
        }
    }

    @Override
    public Integer call() {
        if (line != null) {
            line.usage(out);
        }
        return 0;
    }
}
