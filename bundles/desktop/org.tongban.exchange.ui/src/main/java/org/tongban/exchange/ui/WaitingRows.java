package org.tongban.exchange.ui;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Imports;
import org.tongban.exchange.ui.file.ImportPart;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Watch;

/** Files of which refused rows wait to be mended. */
@Component
public final class WaitingRows implements Watch {

    private final Imports imports;
    private final Workspaces workspaces;

    @Activate
    public WaitingRows(@Reference Imports imports, @Reference Workspaces workspaces) {
        this.imports = imports;
        this.workspaces = workspaces;
    }

    @Override
    public List<Notice> notices(Locale language) {
        if (workspaces.current().isEmpty()) {
            return List.of();
        }
        Texts texts = Texts.of(WaitingRows.class, language);
        return imports.waiting().stream().map(done -> new Notice(Notice.Weight.DUE, texts.get("watch.waiting", done.file(), Long.toString(done.refused())), ImportPart.ID, done)).toList();
    }
}
