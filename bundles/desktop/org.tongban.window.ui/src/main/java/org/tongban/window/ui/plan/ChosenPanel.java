package org.tongban.window.ui.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.FloorPlan.Edge;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanRefused;

/** What is chosen on the sheet, to the millimetre; of several, how to bring them into line. */
final class ChosenPanel extends Panel {
    private final PlanModel model;
    private final Label title;
    private final Label described;
    private final Text label;
    private final Combo reference;
    private final Text x;
    private final Text y;
    private final Text width;
    private final Text height;
    private final Text rotation;
    private final ToolBar align;
    private final ToolBar spread;
    private final Label trouble;

    ChosenPanel(Composite parent, Texts texts, PlanModel model) {
        super(parent, texts);
        this.model = model;
        title = Ids.name("plan.chosen", heading(""));
        described = Ids.name("plan.described", note(""));
        label = text("label", 3, typed -> change(placed -> placed.named(typed, placed.reference())));
        reference = combo("reference", typed -> change(placed -> placed.named(placed.label().isEmpty() || placed.label().equals(placed.reference()) ? typed : placed.label(), typed)));
        x = text("x", 1, typed -> change(placed -> placed.in(number(typed, placed::x), placed.y(), placed.width(), placed.height())));
        y = text("y", 1, typed -> change(placed -> placed.in(placed.x(), number(typed, placed::y), placed.width(), placed.height())));
        width = text("width", 1, typed -> change(placed -> placed.in(placed.x(), placed.y(), number(typed, placed::width), placed.height())));
        height = text("height", 1, typed -> change(placed -> placed.in(placed.x(), placed.y(), placed.width(), number(typed, placed::height))));
        rotation = text("rotation", 1, typed -> change(placed -> placed.turned(number(typed.replace("°", ""), placed::rotation) - placed.rotation())));
        note(texts.get("panel.millimetres"));
        align = bar(4);
        for (Edge edge : Edge.values()) {
            tool(align, "align." + edge.name(), "align" + edge.name().charAt(0) + edge.name().substring(1).toLowerCase(Locale.ROOT), plan -> plan.align(model.selection(), edge));
        }
        spread = bar(4);
        tool(spread, "spread.across", "spreadAcross", plan -> plan.distribute(model.selection(), true));
        tool(spread, "spread.down", "spreadDown", plan -> plan.distribute(model.selection(), false));
        gap();
        button("turn", 2, () -> model.edit(plan -> plan.turn(model.carried(), 90)));
        button("duplicate", 2, model::duplicate);
        Button remove = button("remove", 4, model::remove);
        remove.setToolTipText(texts.get("panel.remove.tip"));
        trouble = trouble("plan.trouble");
    }

    private void tool(ToolBar bar, String key, String icon, Function<FloorPlan, FloorPlan> operation) {
        ToolItem item = Ids.name("plan." + key, new ToolItem(bar, SWT.PUSH));
        item.setToolTipText(texts.get("panel." + key));
        item.setData("icon", icon);
        item.setImage(Icons.of(bar.getDisplay()).get(icon));
        item.addListener(SWT.Selection, event -> model.edit(operation::apply));
    }

    private ToolBar bar(int span) {
        ToolBar bar = new ToolBar(grid, SWT.FLAT);
        bar.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, span, 1));
        Look.follow(bar, look -> {
            for (ToolItem item : bar.getItems()) {
                item.setImage(Icons.of(bar.getDisplay()).get((String) item.getData("icon")));
                item.setDisabledImage(Icons.of(bar.getDisplay()).get((String) item.getData("icon"), Tone.MUTED, 16));
            }
            bar.requestLayout();
        });
        return bar;
    }

    private void change(Function<Placed, Placed> changed) {
        List<Placed> chosen = model.chosen();
        if (chosen.size() == 1) {
            try {
                Placed next = changed.apply(chosen.get(0));
                problem(trouble, "");
                model.edit(plan -> plan.change(next));
            } catch (PlanRefused refused) {
                problem(trouble, String.valueOf(refused.getMessage()));
            }
            show();
        }
    }

    /** Shows what is chosen now. */
    void show() {
        List<Placed> chosen = model.chosen();
        boolean single = chosen.size() == 1;
        for (var field : List.of(label, reference, x, y, width, height, rotation)) {
            field.setEnabled(single);
        }
        for (ToolItem item : align.getItems()) {
            item.setEnabled(chosen.size() > 1);
        }
        for (ToolItem item : spread.getItems()) {
            item.setEnabled(chosen.size() > 2);
        }
        if (single) {
            show(chosen.get(0));
        } else {
            title.setText(texts.get("panel.several", Integer.toString(chosen.size())));
            tell(described, "");
            for (Text field : List.of(label, x, y, width, height, rotation)) {
                set(field, "");
            }
            reference.setData("");
            reference.setText("");
        }
    }

    private void show(Placed placed) {
        title.setText(texts.get("kind." + placed.kind().name()) + (placed.label().isEmpty() ? "" : " " + placed.label().replace("&", "&&")));
        tell(described, model.described(placed));
        set(label, placed.label());
        String[] offered = model.references(placed.kind()).toArray(String[]::new);
        if (!Arrays.equals(offered, reference.getItems())) {
            reference.setItems(offered);
        }
        reference.setData(placed.reference());
        reference.setText(placed.reference());
        reference.setEnabled(placed.kind() != PlacedKind.WALL && placed.kind() != PlacedKind.DOOR && placed.kind() != PlacedKind.TEXT);
        set(x, Integer.toString(placed.x()));
        set(y, Integer.toString(placed.y()));
        set(width, Integer.toString(placed.width()));
        set(height, Integer.toString(placed.height()));
        set(rotation, placed.rotation() + "°");
    }
}
