package org.tongban.workbench.parts;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.Shows;

/** A help page. */
public final class HelpPart implements Shows {
    private StyledText text;
    private Locale language;

    @PostConstruct
    void create(Composite parent, Desktop desktop) {
        language = desktop.language();
        parent.setLayout(new FillLayout());
        text = Ids.name("help", new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL));
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof HelpPage page) {
            try (InputStream in = page.page(language).openStream()) {
                text.setText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    @Focus
    void focus() {
        text.setFocus();
    }
}
