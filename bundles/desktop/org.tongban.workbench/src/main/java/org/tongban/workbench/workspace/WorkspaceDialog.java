package org.tongban.workbench.workspace;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongban.widgets.Ids;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.workspace.WorkspaceModel.Place;

/** Offers a new workspace for a place, the demonstration, or another workspace. */
public final class WorkspaceDialog {
    private static final int WIDTH = 480;
    private final WorkspaceModel model;
    private final List<Place> places;
    private final Background background;
    private final Desktop desktop;
    private final Texts texts;
    private Shell shell;
    private Combo place;
    private Text folder;
    private Text database;
    private Label problem;

    public WorkspaceDialog(WorkspaceModel model, List<Place> places, Background background, Desktop desktop) {
        this.model = model;
        this.places = places;
        this.background = background;
        this.desktop = desktop;
        this.texts = Texts.of(WorkspaceDialog.class, desktop.language());
    }

    public void open(Shell parent) {
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL);
        Ids.name("workspace.dialog", shell);
        shell.setText(texts.get("workspace.title"));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 18;
        layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        shell.setLayout(layout);
        line(shell, texts.get("workspace.intro"));
        creation();
        demonstration();
        other();
        problem = line(shell, "");
        Ids.name("workspace.problem", problem);
        shell.pack();
        shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2, parent.getLocation().y + (parent.getSize().y - shell.getSize().y) / 3);
        shell.open();
    }

    private void creation() {
        Group group = group("workspace.new");
        label(group, "workspace.place");
        place = Ids.name("workspace.place", new Combo(group, SWT.READ_ONLY));
        places.forEach(each -> place.add(each.name() + "  " + each.document()));
        place.select(0);
        place.setLayoutData(wide(2));
        label(group, "workspace.folder");
        folder = Ids.name("workspace.folder", new Text(group, SWT.BORDER));
        folder.setLayoutData(wide(1));
        button(group, "workspace.browse", "workspace.browse", () -> browse(folder));
        label(group, "workspace.database");
        database = Ids.name("workspace.database", new Text(group, SWT.BORDER));
        database.setMessage(texts.get("workspace.database.hint"));
        database.setLayoutData(wide(2));
        new Label(group, SWT.NONE);
        Button create = button(group, "workspace.create", "workspace.create", this::create);
        shell.setDefaultButton(create);
        place.addListener(SWT.Selection, event -> propose());
        propose();
    }

    private void demonstration() {
        Group group = group("workspace.demo");
        Label text = line(group, texts.get("workspace.demo.text"));
        ((GridData) text.getLayoutData()).horizontalSpan = 3;
        Composite row = new Composite(group, SWT.NONE);
        row.setLayout(new GridLayout(places.size(), false));
        row.setLayoutData(wide(3));
        places.stream().filter(Place::demo).forEach(each -> {
            Button button = Ids.name("workspace.demo." + each.id(), new Button(row, SWT.PUSH));
            button.setText(each.name());
            button.addListener(SWT.Selection, event -> work(texts.get("workspace.demo.work", each.name()), () -> model.demonstrate(each)));
        });
    }

    private void other() {
        Group group = group("workspace.other");
        Label text = line(group, texts.get("workspace.other.text"));
        ((GridData) text.getLayoutData()).horizontalSpan = 2;
        button(group, "workspace.open", "workspace.open", () -> {
            DirectoryDialog dialog = new DirectoryDialog(shell);
            dialog.setText(texts.get("workspace.other"));
            String chosen = dialog.open();
            if (chosen != null) {
                openOther(Path.of(chosen));
            }
        });
    }

    private void openOther(Path chosen) {
        work(texts.get("workspace.open.work"), () -> {
            if (!model.open(chosen)) {
                throw new IllegalArgumentException(texts.get("workspace.none", chosen));
            }
        });
    }

    private void propose() {
        if (!places.isEmpty()) {
            folder.setText(model.proposedFolder(places.get(place.getSelectionIndex())).toString());
        }
    }

    private void create() {
        if (places.isEmpty()) {
            say(texts.get("workspace.noPlace"));
            return;
        }
        if (folder.getText().isBlank()) {
            say(texts.get("workspace.noFolder"));
            folder.setFocus();
            return;
        }
        Place chosen = places.get(place.getSelectionIndex());
        Path target = Path.of(folder.getText().strip());
        String url = database.getText();
        work(texts.get("workspace.create.work", chosen.name()), () -> model.create(target, chosen, url));
    }

    /** Does what was asked in the background; what is refused is said in the dialog, which stays open. */
    private void work(String title, Runnable what) {
        shell.setEnabled(false);
        say(title + "…");
        background.run(title, progress -> {
            what.run();
            return Boolean.TRUE;
        }, done -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
            desktop.changed();
            model.current().ifPresent(open -> desktop.say(texts.get("workspace.opened", open.folder())));
        }, fault -> {
            if (shell.isDisposed()) {
                desktop.fault(title, fault);
                return;
            }
            shell.setEnabled(true);
            say(fault.getMessage() == null ? fault.toString() : fault.getMessage());
        });
    }

    private void say(String sentence) {
        problem.setText(sentence.replace("&", "&&"));
        shell.pack();
    }

    private void browse(Text target) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        String chosen = dialog.open();
        if (chosen != null) {
            target.setText(chosen);
        }
    }

    private Group group(String key) {
        Group group = new Group(shell, SWT.NONE);
        group.setText(texts.get(key));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        group.setLayout(layout);
        group.setLayoutData(wide(1));
        return group;
    }

    private void label(Composite parent, String key) {
        new Label(parent, SWT.NONE).setText(texts.get(key));
    }

    private Label line(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridData data = wide(1);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private Button button(Composite parent, String id, String key, Runnable pressed) {
        Button button = Ids.name(id, new Button(parent, SWT.PUSH));
        button.setText(texts.get(key));
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private static GridData wide(int columns) {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
    }
}
