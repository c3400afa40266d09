package org.tongban.window.ui.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.tongban.widgets.text.Texts;
import org.tongban.window.floor.FloorPlan.Edge;

/** The menu of the sheet. */
final class PlanMenu {
    private final Texts texts;
    private final PlanModel model;

    PlanMenu(Texts texts, PlanModel model, PlanCanvas sheet) {
        this.texts = texts;
        this.model = model;
        Menu menu = new Menu(sheet.control());
        menu.addListener(SWT.Show, event -> {
            for (MenuItem old : menu.getItems()) {
                old.dispose();
            }
            fill(menu, sheet);
        });
        sheet.control().setMenu(menu);
    }

    private void fill(Menu menu, PlanCanvas sheet) {
        boolean some = !model.selection().isEmpty();
        boolean several = model.selection().size() > 1;
        add(menu, "menu.undo", model.canUndo(), model::undo);
        add(menu, "menu.redo", model.canRedo(), model::redo);
        new MenuItem(menu, SWT.SEPARATOR);
        add(menu, "menu.copy", some, model::copy);
        add(menu, "menu.paste", model.canPaste(), model::paste);
        add(menu, "menu.duplicate", some, model::duplicate);
        add(menu, "menu.remove", some, model::remove);
        new MenuItem(menu, SWT.SEPARATOR);
        add(menu, "menu.turn", some, () -> model.edit(plan -> plan.turn(model.carried(), 90)));
        MenuItem align = new MenuItem(menu, SWT.CASCADE);
        align.setText(texts.get("menu.align"));
        align.setEnabled(several);
        align.setMenu(new Menu(menu));
        alignments(align.getMenu());
        new MenuItem(menu, SWT.SEPARATOR);
        add(menu, "menu.all", true, model::selectAll);
        add(menu, "menu.fit", true, sheet::fit);
    }

    /** The ways to bring what is chosen into line. */
    void alignments(Menu menu) {
        for (Edge edge : Edge.values()) {
            PlanBar.add(menu, SWT.PUSH, "plan.menu.align." + edge, texts.get("panel.align." + edge), true, () -> model.edit(plan -> plan.align(model.selection(), edge)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        PlanBar.add(menu, SWT.PUSH, "plan.menu.spread.across", texts.get("panel.spread.across"), true, () -> model.edit(plan -> plan.distribute(model.selection(), true)));
        PlanBar.add(menu, SWT.PUSH, "plan.menu.spread.down", texts.get("panel.spread.down"), true, () -> model.edit(plan -> plan.distribute(model.selection(), false)));
    }

    private void add(Menu menu, String key, boolean enabled, Runnable run) {
        PlanBar.add(menu, SWT.PUSH, "plan." + key, texts.get(key), enabled, run);
    }
}
