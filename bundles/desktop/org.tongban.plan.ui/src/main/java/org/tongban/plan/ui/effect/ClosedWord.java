package org.tongban.plan.ui.effect;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.plan.ui.Lettering;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Fonts;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Which closed periods stay as they are, and the word that a day within one of them needs; not there where nothing is closed. */
public final class ClosedWord {

    private final Composite form;
    private final EffectModel effects;
    private final Label closed;
    private final Button word;

    /** @param form laid out as a grid of one column */
    public ClosedWord(Composite form, String id, EffectModel effects, Texts texts) {
        this.form = form;
        this.effects = effects;
        closed = Ids.name(id + ".closed", new Label(form, SWT.WRAP));
        closed.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Lettering.dress(closed, Fonts::small, Tone.MUTED);
        word = Ids.name(id + ".closedToo", new Button(form, SWT.CHECK | SWT.WRAP));
        word.setText(texts.get("effect.closedToo"));
        word.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** By what is known of the effect now. */
    public void show() {
        String sentence = effects.closed().replace("&", "&&");
        closed.setText(sentence);
        ((GridData) closed.getLayoutData()).exclude = sentence.isEmpty();
        closed.setVisible(!sentence.isEmpty());
        boolean within = effects.isWithinClosed();
        ((GridData) word.getLayoutData()).exclude = !within;
        word.setVisible(within);
        form.layout(true, true);
    }

    public boolean given() {
        return word.getSelection();
    }

    /** For the next decision. */
    public void clear() {
        word.setSelection(false);
    }
}
