package org.tongban.workbench.find;

import java.util.stream.Stream;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;
import org.tongban.widgets.search.Line;
import org.tongban.widgets.search.SearchPopup;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Finder;
import org.tongban.workbench.Finder.Hit;
import org.tongban.workbench.desk.LiveServices;

/** Opens the search over people, sites, clauses and commands. */
public final class FindHandler {

    @Execute
    void execute(MApplication application, LiveServices services, Desktop desktop, Background background, Texts texts, ECommandService commands, EHandlerService handlers) {
        CommandFinder named = new CommandFinder(application, texts);
        FindModel model = new FindModel(() -> Stream.concat(services.all(Finder.class).stream(), Stream.of(named)).toList(), desktop.language());
        SearchPopup.<Hit>open((Shell) application.getChildren().get(0).getWidget(), texts.get("find.hint"),
                (typed, found) -> background.load(texts.get("find.title"), progress -> model.find(typed), found::accept),
                hit -> new Line(hit.kind(), hit.title(), hit.detail()),
                hit -> choose(hit, desktop, commands, handlers));
    }

    private static void choose(Hit hit, Desktop desktop, ECommandService commands, EHandlerService handlers) {
        if (hit.part().equals(CommandFinder.COMMAND)) {
            handlers.executeHandler(commands.createCommand(String.valueOf(hit.subject())));
        } else {
            desktop.open(hit.part(), hit.subject());
        }
    }
}
