package org.tongban.workbench.look;

import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.desk.UserMemory;

/** Changes the language; the window is opened anew, because JFace reads its own texts only once. */
public final class LanguageHandler {

    @Execute
    void execute(Desktop desktop, UserMemory memory, IWorkbench workbench) {
        memory.put("language", desktop.language().equals(Locale.ENGLISH) ? "zh" : "en");
        memory.save();
        workbench.restart();
    }
}
