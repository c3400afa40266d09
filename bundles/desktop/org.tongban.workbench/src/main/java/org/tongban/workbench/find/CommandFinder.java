package org.tongban.workbench.find;

import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Finder;

/** Finds commands by their name; the subject of a hit is the command's id, and choosing it executes the command. */
final class CommandFinder implements Finder {
    /** Stands where other hits name a part. */
    static final String COMMAND = "command";
    private final MApplication application;
    private final Texts texts;

    CommandFinder(MApplication application, Texts texts) {
        this.application = application;
        this.texts = texts;
    }

    @Override
    public List<Hit> find(String text, int atMost, Locale language) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return application.getCommands().stream()
                .filter(command -> command.getLocalizedCommandName() != null && matches(command, wanted))
                .limit(atMost)
                .map(command -> new Hit(texts.get("find.command"), name(command), description(command), COMMAND, command.getElementId()))
                .toList();
    }

    private static boolean matches(MCommand command, String wanted) {
        return name(command).toLowerCase(Locale.ROOT).contains(wanted) || description(command).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static String name(MCommand command) {
        return command.getLocalizedCommandName().replace("…", "");
    }

    private static String description(MCommand command) {
        String description = command.getLocalizedDescription();
        return description == null ? "" : description;
    }
}
