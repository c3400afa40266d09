package org.tongban.console.shell;

import org.tongban.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage in one sentence that says how to mend it. */
final class Usage {

    private Usage() {
    }

    static String sentence(ParameterException failure, Terminal terminal) {
        CommandLine at = failure.getCommandLine();
        String name = at.getCommandSpec().qualifiedName();
        String help = terminal.text("；用法见 " + name + " --help", "; see " + name + " --help");
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return terminal.text("没有这个命令或参数：", "no such command or argument: ") + String.join(" ", unmatched.getUnmatched())
                    + suggestions(unmatched, terminal) + help;
        }
        if (failure instanceof MissingParameterException missing) {
            return terminal.text("缺少参数：", "missing: ")
                    + String.join(" ", missing.getMissing().stream().map(arg -> arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel()).toList()) + help;
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            String label = failure.getArgSpec() instanceof OptionSpec option ? option.longestName() : failure.getArgSpec().paramLabel();
            return terminal.text("参数 " + label + " 的值“" + failure.getValue() + "”不能用，应写成 " + failure.getArgSpec().paramLabel() + " 的样子",
                    label + ": '" + failure.getValue() + "' is no " + failure.getArgSpec().paramLabel()) + help;
        }
        return terminal.text("参数有误：", "wrong argument: ") + failure.getMessage() + help;
    }

    private static String suggestions(UnmatchedArgumentException unmatched, Terminal terminal) {
        var near = unmatched.getSuggestions();
        return near.isEmpty() ? "" : terminal.text("（是否想用：", " (did you mean: ") + String.join(" / ", near) + terminal.text("）", ")");
    }
}
