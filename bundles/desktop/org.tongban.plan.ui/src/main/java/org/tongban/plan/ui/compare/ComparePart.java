package org.tongban.plan.ui.compare;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.compare.Relation;
import org.tongban.plan.ui.Remark;
import org.tongban.plan.ui.compare.CompareRow.Side;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.PolicyPoint;
import org.tongban.store.Workspaces;
import org.tongban.widgets.form.ChoiceField;
import org.tongban.widgets.form.Form;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableAction;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;

/** Two documents beside each other: which, whether only what differs, and the table. */
public final class ComparePart implements Refreshes {
    private Desktop desktop;
    private Background background;
    private Workspaces workspaces;
    private Texts texts;
    private boolean chinese;
    private CompareModel model;
    private Remark remark;
    private ChoiceField<PolicyPack> left;
    private ChoiceField<PolicyPack> right;
    private ChoiceField<Boolean> shown;
    private Table<CompareRow> table;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        workspaces = services.live(Workspaces.class);
        texts = Texts.of(ComparePart.class, desktop.language());
        chinese = desktop.language().getLanguage().equals("zh");
        model = new CompareModel(services.live(PolicyBook.class), clock);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        remark = new Remark(parent, "plan.compare.remark");
        choices(parent);
        table(parent);
        model.onChange(CompareModel.ROWS, event -> showRows());
        refresh();
    }

    private void choices(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 4;
        line.setLayout(layout);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Form form = new Form(line, 3);
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        left = form.add(texts.get("compare.left"), in -> new ChoiceField<>(in, "plan.compare.left", List.of(), ComparePart::label));
        right = form.add(texts.get("compare.right"), in -> new ChoiceField<>(in, "plan.compare.right", List.of(), ComparePart::label));
        shown = form.add(texts.get("compare.shown"), in -> new ChoiceField<>(in, "plan.compare.shown", List.of(false, true), only -> texts.get(only ? "compare.onlyDifferent" : "compare.all")));
        shown.set(false);
        List.of(left, right).forEach(field -> field.onChange(any -> model.choose(left.value(), right.value())));
        shown.onChange(only -> showRows());
    }

    private static String label(PolicyPack pack) {
        return pack.place();
    }

    private void table(Composite parent) {
        table = Table.<CompareRow>in(parent, "plan.compare").bar(texts.get("part.compare"))
                .column(Column.<CompareRow>text("point", texts.get("compare.column.point"), this::point).width(13).tip(this::point))
                .column(Column.<CompareRow>text("name", texts.get("compare.column.name"), CompareRow::name).width(14).tip(CompareRow::name))
                .column(Column.<CompareRow>text("relation", texts.get("compare.column.relation"), row -> texts.get("compare.relation." + row.relation())).width(8).tag(row -> tone(row.relation())))
                .column(side("left", row -> row.left(), Side::text, 15)).column(side("right", row -> row.right(), Side::text, 15))
                .column(Column.<CompareRow>text("kind", texts.get("compare.column.kind"), row -> texts.get("compare.kind." + row.kind())).width(8))
                .column(side("leftSince", row -> row.left(), Side::since, 11)).column(side("leftClause", row -> row.left(), ComparePart::clause, 13))
                .column(side("rightSince", row -> row.right(), Side::since, 11)).column(side("rightClause", row -> row.right(), ComparePart::clause, 13))
                .onOpen(row -> row.left().or(row::right).ifPresent(side -> desktop.openClause(side.clause())))
                .actions(this::actions).build();
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private interface Of {
        Optional<Side> side(CompareRow row);
    }

    private Column<CompareRow> side(String id, Of of, Function<Side, String> value, int width) {
        return Column.<CompareRow>text(id, texts.get("compare.column." + id), row -> text(of.side(row), value)).width(width).tip(row -> text(of.side(row), value));
    }

    private static @Nullable String text(Optional<Side> side, Function<Side, String> value) {
        return side.map(value).filter(words -> !words.isEmpty()).orElse(null);
    }

    private static String clause(Side side) {
        return side.clause().clause();
    }

    private String point(CompareRow row) {
        return row.point().map(point -> point.number() + " " + (chinese ? point.title() : point.english())).orElseGet(() -> texts.get("compare.other"));
    }

    private static Tone tone(Relation relation) {
        return switch (relation) {
            case SAME -> Tone.PASS;
            case DIFFERENT -> Tone.WARN;
            case ONLY_LEFT, ONLY_RIGHT -> Tone.NOTE;
            case NEITHER -> Tone.MUTED;
        };
    }

    private List<TableAction> actions(CompareRow row) {
        List<TableAction> actions = new ArrayList<>();
        row.left().ifPresent(side -> actions.add(new TableAction(texts.get("compare.openLeft", side.clause().clause()), () -> desktop.openClause(side.clause()))));
        row.right().ifPresent(side -> actions.add(new TableAction(texts.get("compare.openRight", side.clause().clause()), () -> desktop.openClause(side.clause()))));
        return actions;
    }

    private void showRows() {
        boolean only = Boolean.TRUE.equals(shown.value());
        table.show(model.rows().stream().filter(row -> !only || row.relation().differs()).toList());
        PolicyPack first = model.left();
        PolicyPack second = model.right();
        if (first == null || second == null) {
            remark.say(texts.get("compare.none"), Tone.MUTED);
            return;
        }
        remark.say(texts.get("compare.counts", Integer.toString(PolicyPoint.values().length), Long.toString(model.points(Relation.SAME)), Long.toString(model.points(Relation.DIFFERENT)),
                first.place(), Long.toString(model.points(Relation.ONLY_LEFT)), second.place(), Long.toString(model.points(Relation.ONLY_RIGHT)), Long.toString(model.points(Relation.NEITHER))), Tone.NOTE);
    }

    @Override
    public void refresh() {
        background.load(texts.get("loading.compare"), progress -> model.read(), packs -> {
            if (!table.control().isDisposed()) {
                left.choices(packs);
                right.choices(packs);
                model.show(packs, workspaces.current().map(Workspaces.Workspace::place));
                left.set(model.left());
                right.set(model.right());
            }
        });
    }

    @Focus
    void focus() {
        table.focus();
    }
}
