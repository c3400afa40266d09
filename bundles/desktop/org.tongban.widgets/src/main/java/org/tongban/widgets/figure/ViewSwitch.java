package org.tongban.widgets.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.Ids;

/** A choice between a few views or sets of rows: one button each, one of them pressed. */
public final class ViewSwitch {
    private final Composite panel;
    private final List<Button> buttons = new ArrayList<>();
    private IntConsumer listener = place -> { };

    public ViewSwitch(Composite parent) {
        panel = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = 0;
        layout.wrap = false;
        panel.setLayout(layout);
    }

    /** @param id names the button to tests */
    public ViewSwitch add(String id, String label, String tip) {
        Button button = Ids.name(id, new Button(panel, SWT.TOGGLE | SWT.FLAT));
        button.setText(label);
        button.setToolTipText(tip);
        int place = buttons.size();
        button.addListener(SWT.Selection, e -> {
            show(place);
            listener.accept(place);
        });
        buttons.add(button);
        return this;
    }

    public Composite control() {
        return panel;
    }

    /** Presses one without telling. */
    public void show(int place) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(i == place);
        }
    }

    public void onChange(IntConsumer heard) {
        listener = heard;
    }
}
