package org.tongban.window.ui.plan;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What the keys do while the sheet has the focus. */
final class PlanKeys {
    private static final int STEP = 100;
    private static final int FINE = 10;
    private final PlanModel model;
    private final PlanCanvas sheet;
    private final PlanHands hands;

    PlanKeys(PlanModel model, PlanCanvas sheet, PlanHands hands) {
        this.model = model;
        this.sheet = sheet;
        this.hands = hands;
        sheet.control().addListener(SWT.KeyDown, event -> event.doit = !down(event));
        sheet.control().addListener(SWT.KeyUp, event -> {
            if (event.keyCode == ' ') {
                hands.space(false);
            }
        });
        sheet.control().addListener(SWT.FocusOut, event -> hands.space(false));
        // Tab leads out of the sheet, arrow keys and Enter stay
        sheet.control().addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private boolean down(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if (event.keyCode == ' ') {
            hands.space(true);
            return true;
        }
        return control ? command(event, shift) || arrow(event, FINE) : arrow(event, shift ? 10 * STEP : STEP) || plain(event, shift);
    }

    private boolean arrow(Event event, int step) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> model.nudge(-step, 0);
            case SWT.ARROW_RIGHT -> model.nudge(step, 0);
            case SWT.ARROW_UP -> model.nudge(0, -step);
            case SWT.ARROW_DOWN -> model.nudge(0, step);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(Event event, boolean shift) {
        switch (event.keyCode) {
            case SWT.DEL, SWT.BS -> model.remove();
            case SWT.HOME -> sheet.fit();
            case '+', '=', SWT.KEYPAD_ADD -> sheet.zoom(1.2);
            case '-', SWT.KEYPAD_SUBTRACT -> sheet.zoom(1 / 1.2);
            case SWT.PAGE_DOWN -> next(1);
            case SWT.PAGE_UP -> next(-1);
            case 'r' -> turn(shift ? 15 : 90);
            case SWT.ESC -> {
                if (!hands.cancel()) {
                    model.select(Set.of());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void next(int step) {
        model.selectNext(step);
        model.chosen().stream().findFirst().ifPresent(sheet::reveal);
    }

    private void turn(int degrees) {
        Set<Integer> ids = model.carried();
        model.edit(plan -> plan.turn(ids, degrees));
    }

    private boolean command(Event event, boolean shift) {
        switch (event.keyCode) {
            case 'z' -> {
                if (shift) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case 'y' -> model.redo();
            case 'c' -> model.copy();
            case 'x' -> {
                model.copy();
                model.remove();
            }
            case 'v' -> model.paste();
            case 'd' -> model.duplicate();
            case 'a' -> model.selectAll();
            default -> {
                return false;
            }
        }
        return true;
    }
}
