package org.tongban.plan.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;

/** One sentence on a coloured bar above what it is about; not there while there is nothing to say. */
public final class Remark {
    private final Composite bar;
    private final Label label;
    private Tone tone = Tone.WARN;

    /** @param parent laid out as a grid */
    public Remark(Composite parent, String id) {
        bar = new Composite(parent, SWT.NONE);
        bar.setData(PlanParts.OWN_COLOURS, true);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 7;
        bar.setLayout(layout);
        label = Ids.name(id, new Label(bar, SWT.WRAP));
        label.setData(PlanParts.OWN_COLOURS, true);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Look.follow(bar, look -> dress(look));
        say("", Tone.WARN);
    }

    /** Says a sentence; an empty one takes the bar away. */
    public void say(String sentence, Tone how) {
        tone = how;
        label.setText(sentence.replace("&", "&&"));
        dress(Look.of(bar));
        GridData place = (GridData) bar.getLayoutData();
        place.exclude = sentence.isEmpty();
        bar.setVisible(!sentence.isEmpty());
        bar.getParent().layout(true, true);
    }

    private void dress(Look look) {
        bar.setBackground(look.palette().soft(tone));
        label.setBackground(look.palette().soft(tone));
        label.setForeground(look.palette().strong(tone));
        label.setFont(look.fonts().body());
    }
}
