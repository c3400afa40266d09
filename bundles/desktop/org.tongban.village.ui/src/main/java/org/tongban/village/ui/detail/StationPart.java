package org.tongban.village.ui.detail;

import jakarta.annotation.PostConstruct;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.figure.FactSheet;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Desktop;

/** Shows the station chosen among the cards or in the table. */
public final class StationPart {

    private FactSheet sheet;
    private StationChoice choice;
    private Texts texts;

    @PostConstruct
    void create(Composite parent, Desktop desktop, StationChoice shared) {
        choice = shared;
        texts = Texts.of(StationPart.class, desktop.language());
        sheet = new FactSheet(parent, "village.station");
        Runnable listener = this::refresh;
        choice.onChange(listener);
        sheet.control().addDisposeListener(e -> choice.forget(listener));
        refresh();
    }

    @Focus
    void focus() {
        sheet.control().setFocus();
    }

    private void refresh() {
        sheet.show(choice.facts().isEmpty() ? List.of(Fact.note(texts.get("station.none"), Tone.NONE)) : choice.facts());
    }
}
