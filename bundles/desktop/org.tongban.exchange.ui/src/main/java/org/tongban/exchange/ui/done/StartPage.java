package org.tongban.exchange.ui.done;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableAction;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;

/** Where an import begins: choose a file, or see what was imported before. */
public final class StartPage {

    private final DoneModel model;
    private final Desktop desktop;
    private final Background background;
    private final Texts texts;
    private final UndoImport undo;
    private final Consumer<Path> look;
    private final Composite page;
    private final Table<DoneRow> table;
    private final Label recent;
    private final Button open;

    /**
     * @param choose lets the user choose a file
     * @param look   looks at a file that was imported before
     */
    public StartPage(Composite parent, DoneModel model, Desktop desktop, Background background, Runnable choose, Consumer<Path> look) {
        this.model = model;
        this.desktop = desktop;
        this.background = background;
        this.texts = Texts.of(StartPage.class, desktop.language());
        this.undo = new UndoImport(model, desktop, background);
        this.look = look;
        page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 16;
        layout.verticalSpacing = 10;
        page.setLayout(layout);
        Label heading = Look.own(new Label(page, SWT.NONE));
        heading.setText(texts.get("start.heading"));
        Look.follow(heading, shown -> heading.setFont(shown.fonts().title()));
        Label hint = new Label(page, SWT.WRAP);
        hint.setText(texts.get("start.hint"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 600;
        hint.setLayoutData(wide);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayout row = new GridLayout(2, false);
        row.marginWidth = 0;
        buttons.setLayout(row);
        open = Ids.name("import.choose", new Button(buttons, SWT.PUSH));
        open.setText(texts.get("import.choose"));
        open.addListener(SWT.Selection, event -> choose.run());
        Button back = Ids.name("import.undo", new Button(buttons, SWT.PUSH));
        back.setText(texts.get("undo.button"));
        back.setToolTipText(texts.get("command.undo.tip"));
        back.addListener(SWT.Selection, event -> undo.begin(page.getShell()));
        recent = Look.own(new Label(page, SWT.NONE));
        recent.setText(texts.get("start.recent"));
        Look.follow(recent, shown -> recent.setFont(shown.fonts().strong()));
        table = table();
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private Table<DoneRow> table() {
        return Table.<DoneRow>in(page, "import.done").title(texts.get("start.recent"))
                .column(Column.<DoneRow>text("at", texts.get("done.at"), row -> Moments.text(row.done().at())).width(17))
                .column(Column.<DoneRow>text("file", texts.get("done.file"), row -> row.done().file()).width(30).tip(row -> row.done().path()))
                .column(Column.<DoneRow>text("kind", texts.get("done.kind"), DoneRow::title).width(14))
                .column(Column.<DoneRow>text("by", texts.get("done.by"), row -> row.done().by()).width(12))
                .integer("read", texts.get("done.read"), row -> row.done().read())
                .integer("new", texts.get("state.new"), row -> row.done().fresh())
                .integer("changed", texts.get("state.changed"), row -> row.done().changed())
                .integer("same", texts.get("state.same"), row -> row.done().same())
                .integer("refused", texts.get("state.refused"), row -> row.done().refused())
                .column(Column.<DoneRow>text("state", texts.get("done.state"), row -> texts.get(row.state().key())).width(14).tag(row -> row.state().tone()))
                .actions(this::actions).onOpen(row -> look.accept(Path.of(row.done().path()))).build();
    }

    private List<TableAction> actions(DoneRow row) {
        List<TableAction> actions = new ArrayList<>();
        actions.add(new TableAction(texts.get("done.open"), () -> look.accept(Path.of(row.done().path()))));
        if (row.state() == DoneRow.State.WAITING) {
            actions.add(new TableAction(texts.get("done.dismiss"), () -> background.run(texts.get("done.dismiss"), progress -> {
                model.dismiss(row.done());
                return row;
            }, done -> desktop.changed())));
        }
        if (row.state() != DoneRow.State.UNDONE) {
            actions.add(new TableAction(texts.get("undo.button"), () -> undo.begin(page.getShell())));
        }
        return actions;
    }

    public Composite control() {
        return page;
    }

    public void focus() {
        open.setFocus();
    }

    public void refresh() {
        background.load(texts.get("start.recent"), progress -> model.rows(), rows -> {
            if (!page.isDisposed()) {
                table.show(rows);
            }
        });
    }
}
