package org.tongban.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.CommandRunner;
import org.tongban.console.CommandRunner.Outcome;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.console.TongbanCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Takes pictures of the desktop: makes the demonstrations anew in a folder of its own, then opens the window on each of them
 * in each language, as a process of its own whose user has no habits yet.
 */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "shots", description = "为桌面各部分截图，写入文件夹，如 shots pictures (pictures of the desktop's main parts)")
public final class ShotsCommand implements ConsoleCommand {
    private static final long PATIENCE_MINUTES = 5;
    private static final List<String> PLACES = List.of("sucheng", "yushan", "hanjiang");

    @ParentCommand
    private TongbanCommand tongban;

    @Parameters(paramLabel = "DIR", description = "图片写到哪个文件夹 (where the pictures go)")
    private Path folder;

    @Option(names = "--place", description = "只截一个地区的：sucheng、yushan 或 hanjiang (only one place)")
    private List<String> places = PLACES;

    @Option(names = "--in", description = "只用一种语言：zh 或 en (only one language)")
    private List<String> languages = List.of("zh", "en");

    private final Path home;
    private final CommandRunner runner;

    @Activate
    public ShotsCommand(BundleContext context, @Reference CommandRunner runner) {
        this.home = Path.of(String.valueOf(context.getProperty("tongban.home")));
        this.runner = runner;
    }

    @Override
    public Integer call() throws Exception {
        Terminal terminal = tongban.terminal();
        Path target = Files.createDirectories(folder.toAbsolutePath().normalize());
        Path work = Files.createTempDirectory("tongban-shots");
        try {
            for (String place : places) {
                Path workspace = work.resolve("Tongban-demo-" + place);
                demonstrate(workspace, place);
                for (String language : languages) {
                    photograph(workspace, place, language, target, work.resolve("home-" + place + "-" + language));
                }
            }
        } finally {
            delete(work);
        }
        List<String> pictures = pictures(target);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("folder", target.toString());
        answer.put("pictures", pictures);
        terminal.answer(answer, out -> out.println(terminal.text("已写入 " + pictures.size() + " 张图片：" + target, pictures.size() + " pictures written: " + target)));
        return 0;
    }

    private void demonstrate(Path workspace, String place) {
        Outcome outcome = runner.capture("--workspace", workspace.toString(), "demo", place);
        if (outcome.status() != 0) {
            throw new IllegalArgumentException(outcome.faults().strip());
        }
    }

    private void photograph(Path workspace, String place, String language, Path target, Path user) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        ProcessBuilder builder = new ProcessBuilder(home.resolve(windows ? "tongban.cmd" : "tongban").toString(), "--workspace", workspace.toString(), "--lang", language);
        Files.createDirectories(user);
        builder.environment().put(windows ? "USERPROFILE" : "HOME", user.toString());
        builder.environment().put("TONGBAN_SHOTS", target.toString());
        builder.environment().put("TONGBAN_SHOTS_PLACE", place);
        builder.environment().put("TONGBAN_SHOTS_SAMPLES", workspace.resolve("samples").toString());
        Path said = Files.createTempFile(user, "said", ".txt");
        Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalArgumentException("截图等了 " + PATIENCE_MINUTES + " 分钟还没有结束 (the window did not end in time)");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IllegalArgumentException("截图没有成功 (no pictures)：" + Files.readString(said).strip() + faults(user));
        }
    }

    /** What the window's own log says; it lies in the folder that is about to be deleted. */
    private static String faults(Path user) throws IOException {
        Path log = user.resolve(".tongban").resolve("tongban.log");
        return Files.exists(log) ? "\n" + Files.readString(log) : "";
    }

    private static List<String> pictures(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")).sorted().toList();
        }
    }

    private static void delete(Path folder) {
        List<Path> inside = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(inside::add);
            for (Path path : inside) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
