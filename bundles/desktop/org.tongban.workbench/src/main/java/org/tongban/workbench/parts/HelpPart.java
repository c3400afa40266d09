package org.tongban.workbench.parts;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;
import org.tongban.widgets.reading.MarkdownView;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.HelpPage;
import org.tongban.workbench.Shows;
import org.tongban.workbench.desk.LiveServices;

/** The help: what there is at the left, the page at the right. */
public final class HelpPart implements Shows {
    private static final int[] SHARES = {22, 78};
    private LiveServices services;
    private Locale language;
    private org.eclipse.swt.widgets.List contents;
    private MarkdownView view;
    private List<HelpPage> pages = List.of();

    @PostConstruct
    void create(Composite parent, Desktop desktop, LiveServices services) {
        this.services = services;
        this.language = desktop.language();
        parent.setLayout(new FillLayout());
        SashForm sides = new SashForm(parent, SWT.HORIZONTAL);
        contents = Ids.name("help.contents", new org.eclipse.swt.widgets.List(sides, SWT.SINGLE | SWT.V_SCROLL));
        view = new MarkdownView(sides, "help", this::follow);
        sides.setWeights(SHARES);
        contents.addListener(SWT.Selection, event -> read(pages.get(contents.getSelectionIndex())));
        fill();
        pages.stream().findFirst().ifPresent(this::read);
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof HelpPage page) {
            fill();
            read(page);
        }
    }

    @Focus
    void focus() {
        fill();
        contents.setFocus();
    }

    /** Modules come and go, and their pages with them. */
    private void fill() {
        pages = services.all(HelpPage.class).stream().sorted(Comparator.comparing(HelpPage::part)).toList();
        contents.setItems(pages.stream().map(page -> page.title(language)).toArray(String[]::new));
    }

    private void read(HelpPage page) {
        URL url = page.page(language);
        try (InputStream in = url.openStream()) {
            view.show(new String(in.readAllBytes(), StandardCharsets.UTF_8), url);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        contents.setSelection(pages.indexOf(page));
    }

    /** A link to another page of the help, named by its file; anything else opens in the browser. */
    private void follow(String target) {
        pages.stream().filter(page -> page.page(language).getPath().endsWith("/" + target)).findFirst()
                .ifPresentOrElse(this::read, () -> Program.launch(target));
    }
}
