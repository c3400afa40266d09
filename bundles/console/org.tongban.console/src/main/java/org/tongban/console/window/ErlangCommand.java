package org.tongban.console.window;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.tongban.console.ConsoleCommand;
import org.tongban.console.Terminal;
import org.tongban.window.queue.Doubt;
import org.tongban.window.queue.ErlangA;
import org.tongban.window.queue.ErlangC;
import org.tongban.window.queue.Fitness;
import org.tongban.window.queue.Load;
import org.tongban.window.queue.Staffing;
import org.tongban.window.queue.WaitingLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A waiting line by Erlang's formulas: C if everybody waits, A if people lose patience. */
@Component(service = ConsoleCommand.class, scope = ServiceScope.PROTOTYPE, property = "group=window")
@Command(name = "erlang", description = "排队公式：等候概率、平均等候、所需窗口 (a waiting line by formula)")
public final class ErlangCommand implements ConsoleCommand {

    private static final double TEN = 10;
    /** No hall has more windows; the search ends there. */
    private static final int MOST = 100_000;

    @ParentCommand
    private @Nullable WindowCommand window;

    @Option(names = "--per-hour", required = true, paramLabel = "N", description = "每小时来多少人 (people who come in an hour)")
    private double perHour;

    @Option(names = "--minutes", required = true, paramLabel = "M", description = "平均办理分钟 (mean minutes at the window)")
    private double minutes;

    @Option(names = "--windows", required = true, paramLabel = "C", description = "窗口数 (windows)")
    private int windows;

    @Option(names = "--patience", paramLabel = "M", description = "平均等多少分钟后离开，缺省没有人离开 (mean minutes after which people leave)")
    private @Nullable Double patience;

    @Option(names = "--within", paramLabel = "M", defaultValue = "10", description = "算所需窗口时的等候分钟，缺省 10 (minutes to be kept)")
    private double within;

    @Option(names = "--share", paramLabel = "P", defaultValue = "0.8", description = "算所需窗口时的占比，缺省 0.8 (share of people for whom they are kept)")
    private double share;

    @Override
    public Integer call() {
        Terminal terminal = window.terminal();
        Load load = new Load(perHour, minutes);
        OptionalDouble leaves = patience == null ? OptionalDouble.empty() : OptionalDouble.of(patience);
        Optional<ErlangA> impatient = patience == null ? Optional.empty() : Optional.of(ErlangA.of(load, windows, patience));
        Optional<? extends WaitingLine> line = impatient.isPresent() ? impatient : ErlangC.of(load, windows);
        OptionalInt needed = Staffing.windowsFor(load, leaves, within, share, MOST);
        List<String> doubts = Fitness.ofHalfHour(load, windows, leaves).map(Doubt::sentence).stream().toList();

        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("load", load.erlangs());
        answer.put("waitProbability", line.map(WaitingLine::waitProbability).orElse(null));
        answer.put("meanWaitMinutes", line.map(WaitingLine::meanWait).orElse(null));
        answer.put("within10", line.map(known -> known.within(TEN)).orElse(null));
        answer.put("stable", line.isPresent());
        answer.put("p90Minutes", line.map(known -> known.percentile(0.9)).orElse(null));
        answer.put("meanWaiting", line.map(WaitingLine::meanWaiting).orElse(null));
        answer.put("utilisation", line.map(WaitingLine::utilisation).orElse(null));
        answer.put("abandonment", impatient.map(ErlangA::abandonment).orElse(null));
        answer.put("windowsNeeded", needed.isPresent() ? needed.getAsInt() : null);
        answer.put("doubts", doubts);
        terminal.answer(answer, out -> {
            out.printf(terminal.text("负荷 %s（%d 个窗口）%n", "load %s (%d windows)%n"), plain(load.erlangs()), windows);
            line.ifPresent(known -> write(known, out, terminal));
            impatient.ifPresent(known -> out.printf(terminal.text("离开 %.2f%%%n", "leave %.2f%%%n"), 100 * known.abandonment()));
            needed.ifPresent(many -> out.printf(terminal.text("%s%% 的人 %s 分钟内办上：至少 %d 个窗口%n", "%s%% at a window within %s minutes: at least %d windows%n"), plain(100 * share), plain(within), many));
            doubts.forEach(out::println);
        });
        return 0;
    }

    private static void write(WaitingLine line, PrintWriter out, Terminal terminal) {
        out.printf(terminal.text("要等候的 %.2f%%，平均等候 %.2f 分钟，九成不超过 %.1f 分钟，10 分钟内办上 %.2f%%%n",
                "wait %.2f%%, mean wait %.2f minutes, nine of ten at most %.1f, within 10 minutes %.2f%%%n"), 100 * line.waitProbability(), line.meanWait(), line.percentile(0.9), 100 * line.within(TEN));
        out.printf(terminal.text("窗口忙 %.2f%%，队中平均 %.2f 人%n", "windows busy %.2f%%, %.2f people in line%n"), 100 * line.utilisation(), line.meanWaiting());
    }

    private static String plain(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
