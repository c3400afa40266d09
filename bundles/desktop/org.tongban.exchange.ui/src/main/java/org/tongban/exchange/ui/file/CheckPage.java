package org.tongban.exchange.ui.file;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Preview.State;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;

/** The page on which a file is looked at: kind, columns, rows, and what to do with them. */
final class CheckPage {

    /** What the page asks of the part that holds it. */
    interface Actions {
        void check(Request request);

        void store();

        void writeRefused();

        void leave();
    }

    private final ImportModel model;
    private final Texts texts;
    private final Actions actions;
    private final Composite page;
    private final Label file;
    private final Combo kind;
    private final Text year;
    private final Button columns;
    private final Label problem;
    private final Composite filters;
    private final Map<State, Button> states = new EnumMap<>(State.class);
    private final Button all;
    private final Composite body;
    private final Button leave;
    private final Button store;
    private final Button refused;
    private List<String> shownFields = List.of();
    private @Nullable Table<ImportRow> table;
    private @Nullable State filter;
    private boolean wrong;
    /** The file that was shown before: of another one the refused rows are shown first. */
    private @Nullable Path looked;

    CheckPage(Composite parent, ImportModel model, Texts texts, Actions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(margins(new GridLayout(), 14, 10));
        Composite head = new Composite(page, SWT.NONE);
        head.setLayout(margins(new GridLayout(6, false), 0, 0));
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        file = Look.own(Ids.name("import.file", new Label(head, SWT.NONE)));
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Look.follow(file, look -> file.setFont(look.fonts().title()));
        new Label(head, SWT.NONE).setText(texts.get("import.kind"));
        kind = Ids.name("import.kind", new Combo(head, SWT.READ_ONLY));
        kind.addListener(SWT.Selection, event -> actions.check(model.request().withKind(model.kinds().get(kind.getSelectionIndex()).id())));
        columns = Ids.name("import.columns", new Button(head, SWT.PUSH));
        columns.setText(texts.get("import.columns"));
        columns.setToolTipText(texts.get("import.columns.tip"));
        columns.addListener(SWT.Selection, event -> openColumns());
        new Label(head, SWT.NONE).setText(texts.get("import.year"));
        year = Ids.name("import.year", new Text(head, SWT.BORDER));
        year.setToolTipText(texts.get("import.year.tip"));
        year.setTextLimit(4);
        year.setLayoutData(new GridData(48, SWT.DEFAULT));
        year.addListener(SWT.DefaultSelection, event -> takeYear());
        year.addListener(SWT.FocusOut, event -> takeYear());
        problem = Look.own(Ids.name("import.problem", new Label(page, SWT.WRAP)));
        problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Look.follow(problem, this::colourProblem);
        filters = new Composite(page, SWT.NONE);
        filters.setVisible(false);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 4;
        filters.setLayout(row);
        all = filter(null, "import.all");
        for (State state : new State[] {State.REFUSED, State.CHANGED, State.NEW, State.SAME}) {
            states.put(state, filter(state, "import.filter." + state.name().toLowerCase(java.util.Locale.ROOT)));
        }
        body = new Composite(page, SWT.NONE);
        body.setLayout(margins(new GridLayout(), 0, 0));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite foot = new Composite(page, SWT.NONE);
        foot.setLayout(margins(new GridLayout(3, false), 0, 0));
        foot.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        leave = button(foot, "import.leave", texts.get("import.leave"), actions::leave);
        leave.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        refused = button(foot, "import.refused", texts.get("import.refused"), actions::writeRefused);
        refused.setToolTipText(texts.get("import.refused.tip"));
        store = button(foot, "import.store", texts.get("import.store.none"), actions::store);
        Look.follow(filters, look -> pressFilters());
    }

    private static GridLayout margins(GridLayout layout, int width, int height) {
        layout.marginWidth = width;
        layout.marginHeight = height;
        return layout;
    }

    private static Button button(Composite parent, String id, String text, Runnable pressed) {
        Button button = Ids.name(id, new Button(parent, SWT.PUSH));
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private Button filter(@Nullable State state, String id) {
        Button button = Ids.name(id, new Button(filters, SWT.TOGGLE));
        button.addListener(SWT.Selection, event -> {
            filter = state;
            showFilter();
        });
        return button;
    }

    private void openColumns() {
        model.check().flatMap(Check::recognised).ifPresent(recognised -> new ColumnsDialog(recognised, model.kindFields(), texts, wanted -> actions.check(model.settle(wanted))).open(page.getShell()));
    }

    private void takeYear() {
        String typed = year.getText().strip();
        Optional<Integer> given = typed.matches("\\d{4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
        if (!typed.isEmpty() && given.isEmpty()) {
            showProblem(texts.get("import.year.wrong"), true);
        } else if (model.check().isPresent() && !given.equals(model.request().year())) {
            actions.check(model.request().withYear(given));
        }
    }

    Composite control() {
        return page;
    }

    /** The keys of the window work only while something in it has the focus, and what was pressed may be disabled now. */
    void focus() {
        if (table != null && !model.rows().isEmpty()) {
            table.focus();
        } else {
            leave.setFocus();
        }
    }

    private void keepFocus() {
        Control focus = page.getDisplay().getFocusControl();
        if (page.isVisible() && (focus == null || focus.isDisposed() || focus.getShell() == page.getShell() && isWithin(focus))) {
            focus();
        }
    }

    private boolean isWithin(Control control) {
        for (Composite above = control.getParent(); above != null; above = above.getParent()) {
            if (above == page) {
                return true;
            }
        }
        return false;
    }

    /** While a check or a storing runs nothing may be pressed that needs its answer. */
    void busy(Path of, String sentence) {
        file.setText(String.valueOf(of.getFileName()).replace("&", "&&"));
        store.setEnabled(false);
        refused.setEnabled(false);
        showProblem(sentence, false);
        page.layout(true, true);
        keepFocus();
    }

    void show() {
        Check check = model.check().orElseThrow();
        if (!check.request().file().equals(looked)) {
            looked = check.request().file();
            filter = model.counts().getOrDefault(State.REFUSED, 0L) > 0 ? State.REFUSED : null;
        }
        file.setText(String.valueOf(check.request().file().getFileName()).replace("&", "&&"));
        file.setToolTipText(check.request().file().toString());
        List<ImportKind> kinds = model.kinds();
        kind.setItems(kinds.stream().map(ImportKind::title).toArray(String[]::new));
        kind.select(check.request().kind().map(id -> kinds.stream().map(ImportKind::id).toList().indexOf(id)).orElse(-1));
        columns.setEnabled(check.recognised().isPresent());
        year.setText(check.request().year().map(String::valueOf).orElse(""));
        boolean wrong = !check.problem().isEmpty();
        showProblem(!wrong ? hint() : check.recognised().isPresent() ? check.problem() + texts.get("import.orColumns") : check.problem(), wrong);
        showCounts();
        showRows();
        page.layout(true, true);
        keepFocus();
    }

    private String hint() {
        Map<State, Long> counts = model.counts();
        if (counts.getOrDefault(State.REFUSED, 0L) > 0) {
            return texts.get("import.hint.refused");
        }
        return model.storable() == 0 ? texts.get("import.hint.same") : texts.get("import.hint.good");
    }

    private void showProblem(String sentence, boolean isWrong) {
        wrong = isWrong;
        problem.setText(sentence.replace("&", "&&"));
        colourProblem(Look.of(page));
        page.layout(true, true);
    }

    private void colourProblem(Look look) {
        problem.setForeground(wrong ? look.palette().strong(Tone.FAIL) : look.palette().muted());
    }

    private void showRows() {
        boolean sheets = model.rows().stream().map(ImportRow::sheet).distinct().count() > 1;
        if (table == null || !shownFields.equals(model.fields())) {
            for (Control old : body.getChildren()) {
                old.dispose();
            }
            shownFields = model.fields();
            table = RowTable.build(body, texts.get("import.rows"), shownFields, sheets, model.rows(), texts, (place, text) -> actions.check(model.request().withCell(place, text)));
            table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            body.layout(true, true);
        }
        table.show(model.rows());
        table.control().setVisible(!shownFields.isEmpty());
        showFilter();
    }

    private void showFilter() {
        if (filter != null && model.counts().getOrDefault(filter, 0L) == 0) {
            filter = null;
        }
        pressFilters();
        State wanted = filter;
        if (table != null) {
            table.only(row -> wanted == null || row.state() == wanted);
        }
    }

    private void pressFilters() {
        press(all, filter == null);
        states.forEach((state, button) -> press(button, state == filter));
        filters.layout(true, true);
    }

    private void press(Button button, boolean pressed) {
        Look look = Look.of(page);
        button.setSelection(pressed);
        button.setFont(pressed ? look.fonts().strong() : look.fonts().body());
        button.setForeground(pressed ? look.palette().accent() : look.palette().text());
    }

    private void showCounts() {
        Map<State, Long> counts = model.counts();
        filters.setVisible(!counts.isEmpty());
        all.setText(texts.get("import.all", number(model.read())));
        states.forEach((state, button) -> {
            long count = counts.getOrDefault(state, 0L);
            button.setText(texts.get(RowTable.key(state)) + " " + number(count));
            button.setEnabled(count > 0);
        });
        long bad = counts.getOrDefault(State.REFUSED, 0L);
        long good = model.storable();
        store.setEnabled(good > 0);
        store.setText(good == 0 ? texts.get("import.store.none") : bad == 0 ? texts.get("import.store", number(good)) : texts.get("import.store.skip", number(good), number(bad)));
        refused.setEnabled(bad > 0);
    }

    private static String number(long count) {
        return String.format("%,d", count);
    }
}
