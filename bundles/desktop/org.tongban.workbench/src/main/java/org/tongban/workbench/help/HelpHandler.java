package org.tongban.workbench.help;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.desk.LiveServices;

/** Opens the help of the part in focus: its own page, or that of the part whose id shares the most with it. */
public final class HelpHandler {

    @Execute
    void execute(EPartService parts, LiveServices services, Desktop desktop) {
        MPart active = parts.getActivePart();
        String id = active == null ? "" : active.getElementId();
        nearest(services.all(HelpPage.class), id).ifPresent(page -> desktop.open("org.tongban.workbench.help", page));
    }

    static Optional<HelpPage> nearest(List<HelpPage> pages, String part) {
        return pages.stream().max(Comparator.comparingInt(page -> shared(page.part(), part)));
    }

    private static int shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
