package org.tongban.window.ui.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.widgets.Ids;
import org.tongban.widgets.figure.HeadBar;
import org.tongban.widgets.figure.ViewSwitch;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.window.floor.PlanLayers;

/** The head of the plan: which hall and floor, what can be done with it. */
final class PlanHead {
    /** Millimetres to a pixel at 96 dots to the inch. */
    private static final double PIXEL = 25.4 / 96;

    /** What the head asks of the part. */
    interface Wishes {
        void hall(SiteId site);

        void save();

        void reload();

        void print();

        void export();
    }

    private final HeadBar head;
    private final Texts texts;
    private final PlanWords words;
    private final PlanModel model;
    private final Wishes wishes;
    private final Combo hall;
    private final Composite floors;
    private final Label state;
    private final PlanBar left;
    private final PlanBar right;
    private final Label scale;
    private @Nullable PlanCanvas sheet;
    private @Nullable ViewSwitch switched;

    PlanHead(Composite parent, Texts texts, PlanWords words, PlanModel model, Wishes wishes) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.wishes = wishes;
        head = new HeadBar(parent);
        hall = Look.field(Ids.name("plan.hall", new Combo(head.left(), SWT.READ_ONLY | SWT.DROP_DOWN)));
        hall.setToolTipText(texts.get("plan.hall.tip"));
        hall.addListener(SWT.Selection, event -> chooseHall());
        floors = new Composite(head.left(), SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginTop = 0;
        row.marginBottom = 0;
        row.marginLeft = 0;
        row.marginRight = 0;
        floors.setLayout(row);
        left = new PlanBar(head.left(), texts);
        left.push("floor.add", "add", false, () -> model.hall().isPresent(), model::addFloor);
        left.separator();
        left.push("save", "save", true, model::canSave, wishes::save);
        left.push("undo", "undo", false, model::canUndo, model::undo);
        left.push("redo", "redo", false, model::canRedo, model::redo);
        left.push("reload", "refresh", false, model::isDirty, wishes::reload);
        state = Ids.name("plan.state", Look.own(new Label(head.left(), SWT.NONE)));
        right = new PlanBar(head.right(), texts);
        right.check("load", "trend", true, model::hasLoads, model::showsLoad, model::showLoad);
        right.menu("layers", "layers", true, this::hasPlan, this::layers);
        right.separator();
        right.push("smaller", "remove", false, this::hasPlan, () -> sheet().zoom(1 / 1.25));
        right.push("larger", "add", false, this::hasPlan, () -> sheet().zoom(1.25));
        right.push("fit", "fit", false, this::hasPlan, () -> sheet().fit());
        right.separator();
        right.push("print", "print", true, this::hasPlan, wishes::print);
        right.push("export", "export", true, this::hasPlan, wishes::export);
        scale = Ids.name("plan.scale", Look.own(new Label(head.right(), SWT.NONE)));
        Look.follow(scale, look -> {
            scale.setFont(look.fonts().small());
            scale.setForeground(look.palette().muted());
            scale.setBackground(look.palette().surface());
        });
        Look.follow(state, look -> dressState());
        model.onChange(PlanModel.HALL, change -> hallChanged());
        model.onChange(PlanModel.PLAN, change -> show());
        model.onChange(PlanModel.SELECTION, change -> show());
        model.onChange(PlanModel.LAYERS, change -> show());
        hallChanged();
    }

    Composite control() {
        return head.control();
    }

    /** The sheet that is zoomed from here. */
    void sheet(PlanCanvas canvas) {
        sheet = canvas;
        canvas.onView(view -> {
            String text = texts.get("plan.scale", Long.toString(Math.round(1 / (view.scale() * PIXEL))));
            boolean isLonger = text.length() != scale.getText().length();
            scale.setText(text);
            if (isLonger) {
                head.arrange();
            }
        });
    }

    private PlanCanvas sheet() {
        return Objects.requireNonNull(sheet);
    }

    private boolean hasPlan() {
        return model.plan().isPresent();
    }

    private void chooseHall() {
        int at = hall.getSelectionIndex();
        if (at >= 0) {
            wishes.hall(model.halls().get(at).site());
            showHall();
        }
    }

    private void showHall() {
        List<SiteId> sites = model.halls().stream().map(KnownHall::site).toList();
        model.site().ifPresent(site -> hall.select(sites.indexOf(site)));
    }

    private void hallChanged() {
        hall.setItems(model.halls().stream().map(KnownHall::name).toArray(String[]::new));
        showHall();
        hall.setVisible(!model.halls().isEmpty());
        for (var old : floors.getChildren()) {
            old.dispose();
        }
        switched = null;
        List<Integer> numbers = model.floors();
        if (!numbers.isEmpty()) {
            ViewSwitch tabs = new ViewSwitch(floors);
            numbers.forEach(number -> tabs.add("plan.floor." + number, words.floor(number), texts.get("plan.floor.tip", words.floor(number))));
            tabs.show(numbers.indexOf(model.floor()));
            tabs.onChange(place -> model.front(numbers.get(place)));
            switched = tabs;
        }
        show();
        head.arrange();
    }

    private void show() {
        left.update();
        right.update();
        ViewSwitch tabs = switched;
        if (tabs != null) {
            tabs.show(model.floors().indexOf(model.floor()));
        }
        String words = !hasPlan() ? "" : model.isDirty() ? texts.get("plan.state.dirty") : model.isDraft() ? texts.get("plan.state.draft") : "";
        if (!words.equals(state.getText())) {
            state.setText(words);
            dressState();
            head.arrange();
        }
    }

    private void dressState() {
        Look look = Look.of(state);
        state.setForeground(model.isDirty() ? look.palette().strong(Tone.WARN) : look.palette().muted());
        state.setBackground(look.palette().surface());
    }

    private void layers(Menu menu) {
        PlanLayers now = model.layers();
        layer(menu, "grid", now.hasGrid(), on -> change(on, now.hasBackdrop(), now.hasZones(), now.hasFurniture(), now.hasLabels()));
        layer(menu, "backdrop", now.hasBackdrop(), on -> change(now.hasGrid(), on, now.hasZones(), now.hasFurniture(), now.hasLabels()));
        layer(menu, "zones", now.hasZones(), on -> change(now.hasGrid(), now.hasBackdrop(), on, now.hasFurniture(), now.hasLabels()));
        layer(menu, "furniture", now.hasFurniture(), on -> change(now.hasGrid(), now.hasBackdrop(), now.hasZones(), on, now.hasLabels()));
        layer(menu, "labels", now.hasLabels(), on -> change(now.hasGrid(), now.hasBackdrop(), now.hasZones(), now.hasFurniture(), on));
    }

    private void change(boolean grid, boolean backdrop, boolean zones, boolean furniture, boolean labels) {
        model.layers(new PlanLayers(grid, backdrop, zones, furniture, labels, Map.of(), Map.of()));
    }

    private void layer(Menu menu, String name, boolean shown, Consumer<Boolean> set) {
        PlanBar.add(menu, SWT.CHECK, "plan.layer." + name, texts.get("layer." + name), true, () -> set.accept(!shown)).setSelection(shown);
    }
}
