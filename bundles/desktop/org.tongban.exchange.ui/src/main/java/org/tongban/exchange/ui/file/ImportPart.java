package org.tongban.exchange.ui.file;

import jakarta.annotation.PostConstruct;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.Importer;
import org.tongban.exchange.Importer.FileRefused;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Imports;
import org.tongban.exchange.Imports.Done;
import org.tongban.exchange.ui.done.DoneModel;
import org.tongban.exchange.ui.done.Message;
import org.tongban.exchange.ui.done.StartPage;
import org.tongban.plan.Audit;
import org.tongban.store.StoreException;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** Imports a file: shows it row by row, lets it be mended, stores it. */
public final class ImportPart implements Shows, Refreshes {

    public static final String ID = "org.tongban.exchange.ui.import";
    /** A subject by which the part lets the user choose a file. */
    public static final Object CHOOSE = new Object();
    private static final String FOLDER = "import.folder";

    private Desktop desktop;
    private Background background;
    private Services services;
    private Texts texts;
    private ImportModel model;
    private StackLayout pages;
    private Composite body;
    private StartPage start;
    private CheckPage page;
    private Background.@Nullable Task running;
    /** Counts the checks begun: the answer to any but the last is needless. */
    private int asked;

    @PostConstruct
    void create(Composite parent, Desktop window, Background work, Services services) {
        desktop = window;
        background = work;
        this.services = services;
        texts = Texts.of(ImportPart.class, desktop.language());
        Importer importer = services.live(Importer.class);
        model = new ImportModel(importer, new Memory(desktop::remembered, desktop::remember), desktop.user(), texts);
        body = new Composite(parent, SWT.NONE);
        pages = new StackLayout();
        body.setLayout(pages);
        start = new StartPage(body, new DoneModel(services.live(Imports.class), importer, desktop.user()), desktop, background, this::choose, this::look);
        page = new CheckPage(body, model, texts, new CheckPage.Actions() {
            @Override
            public void check(Request request) {
                ImportPart.this.check(request);
            }

            @Override
            public void store() {
                ImportPart.this.store();
            }

            @Override
            public void writeRefused() {
                ImportPart.this.writeRefused();
            }

            @Override
            public void leave() {
                ImportPart.this.leave();
            }
        });
        model.onChange(event -> showPage());
        showPage();
        start.refresh();
    }

    @Focus
    void focus() {
        if (pages.topControl == page.control()) {
            page.focus();
        } else {
            start.focus();
        }
    }

    private void showPage() {
        if (model.check().isPresent()) {
            page.show();
        }
        top(model.check().isPresent() ? page.control() : start.control());
    }

    private void top(Composite control) {
        pages.topControl = control;
        body.layout(true, true);
    }

    private void choose() {
        FileDialog dialog = new FileDialog(body.getShell(), SWT.OPEN);
        dialog.setText(texts.get("import.choose"));
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.xls;*.csv;*.txt", "*.*"});
        dialog.setFilterNames(new String[] {texts.get("import.tables"), texts.get("import.anything")});
        String folder = desktop.remembered(FOLDER);
        if (folder != null) {
            dialog.setFilterPath(folder);
        }
        String chosen = dialog.open();
        if (chosen != null) {
            look(Path.of(chosen));
        }
    }

    private void look(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            desktop.remember(FOLDER, folder.toString());
        }
        check(Request.of(file.toAbsolutePath()));
    }

    /** Another check makes the one before needless. */
    private void check(Request request) {
        if (running != null) {
            running.cancel();
        }
        String title = texts.get("import.checking", request.file().getFileName());
        page.busy(request.file(), title);
        top(page.control());
        int mine = ++asked;
        running = background.run(title, progress -> model.check(request, progress), check -> {
            if (mine == asked && !body.isDisposed()) {
                model.show(check);
            }
        }, fault -> {
            if (mine == asked) {
                failed(title, fault);
            }
        });
    }

    private void failed(String title, Throwable fault) {
        if (body.isDisposed()) {
            return;
        }
        if (fault instanceof FileRefused || fault instanceof StoreException) {
            new Message(body.getShell(), texts).tell(texts.get("import.title"), String.valueOf(fault.getMessage()));
        } else if (!(fault instanceof CancellationException)) {
            desktop.fault(title, fault);
        }
        showPage();
    }

    private void store() {
        Request request = model.request();
        String title = texts.get("import.storing", request.file().getFileName());
        page.busy(request.file(), title);
        background.run(title, progress -> model.store(request, progress), this::stored, fault -> failed(title, fault));
    }

    private void stored(Report report) {
        long refused = report.read() - report.accepted();
        desktop.say(texts.get(refused == 0 ? "import.stored" : "import.stored.some", Long.toString(report.fresh()), Long.toString(report.changed()), Long.toString(report.same()), Long.toString(refused)));
        if (!body.isDisposed()) {
            leave();
        }
        desktop.changed();
    }

    private void writeRefused() {
        Check check = model.check().orElseThrow();
        FileDialog dialog = new FileDialog(body.getShell(), SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName(texts.get("import.refused.file", base(check.request().file())));
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Path.of(chosen);
            background.run(texts.get("import.refused"), progress -> {
                model.writeRefused(check, target);
                services.live(Audit.class).exported(desktop.user(), "导入时被拒的行", List.of(target));
                return target;
            }, written -> desktop.say(texts.get("import.refused.written", written.toString())));
        }
    }

    private static String base(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void leave() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        asked++;
        model.show(null);
        start.refresh();
    }

    /** A file, or an import whose file is to be looked at again. */
    @Override
    public void show(Object subject) {
        if (subject == CHOOSE) {
            choose();
        } else if (subject instanceof Path file) {
            look(file);
        } else if (subject instanceof Done done) {
            look(Path.of(done.path()));
        }
    }

    @Override
    public void refresh() {
        start.refresh();
        Optional<Check> check = model.check();
        check.ifPresent(shown -> check(shown.request()));
    }
}
