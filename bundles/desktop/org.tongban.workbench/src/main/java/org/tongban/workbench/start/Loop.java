package org.tongban.workbench.start;

import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.swt.widgets.Display;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;

/** What happens between the user's events: rest, and telling of a fault that a listener let through. */
final class Loop implements IEventLoopAdvisor {
    private final Desktop desktop;
    private final Texts texts;

    Loop(Desktop desktop, Texts texts) {
        this.desktop = desktop;
        this.texts = texts;
    }

    @Override
    public void eventLoopIdle(Display display) {
        display.sleep();
    }

    @Override
    public void eventLoopException(Throwable fault) {
        desktop.fault(texts.get("fault.title"), fault);
    }
}
