package org.tongban.payroll.ui.run;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.ui.look.Dress;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** What is in the way of the month, a line each, with a link to where it is mended. Takes no room when there is nothing. */
final class TroubleBand {
    private static final int LINES = 4;
    private final Composite band;
    private final Texts texts;
    private final Consumer<Trouble> mend;
    private List<Trouble> troubles = List.of();

    TroubleBand(Composite parent, Texts texts, Consumer<Trouble> mend) {
        this.texts = texts;
        this.mend = mend;
        band = Ids.name("payroll.troubles", new Composite(parent, SWT.NONE));
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 2;
        layout.marginWidth = 8;
        layout.verticalSpacing = 2;
        band.setLayout(layout);
        Dress.follow(band, look -> draw());
    }

    Composite band() {
        return band;
    }

    void show(List<Trouble> found) {
        troubles = List.copyOf(found);
        draw();
    }

    private void draw() {
        for (var child : band.getChildren()) {
            child.dispose();
        }
        troubles.stream().limit(LINES).forEach(this::line);
        if (troubles.size() > LINES) {
            new Label(band, SWT.NONE);
            Label more = new Label(band, SWT.NONE);
            more.setText(texts.get("run.trouble.more", Integer.toString(troubles.size() - LINES)));
            more.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        }
        if (band.getLayoutData() instanceof GridData data) {
            data.exclude = troubles.isEmpty();
        }
        band.setVisible(!troubles.isEmpty());
        band.getParent().layout(true, true);
    }

    private void line(Trouble trouble) {
        Tone tone = trouble.status() == PayStatus.BLOCKED ? Tone.FAIL : Tone.WARN;
        Label icon = new Label(band, SWT.NONE);
        icon.setImage(Icons.of(band.getDisplay()).get(tone == Tone.FAIL ? "fail" : "warn", tone, 16));
        Label sentence = new Label(band, SWT.NONE);
        sentence.setText(sentence(trouble).replace("&", "&&"));
        sentence.setToolTipText(sentence(trouble).replace("&", "&&"));
        sentence.setFont(Look.of(band).fonts().body());
        sentence.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Link link = Ids.name("payroll.mend", new Link(band, SWT.NONE));
        link.setText("<a>" + texts.get("run.mend") + "</a>");
        link.setFont(Look.of(band).fonts().body());
        link.addListener(SWT.Selection, event -> mend.accept(trouble));
    }

    private String sentence(Trouble trouble) {
        return trouble.people().size() == 1 ? texts.get("run.trouble.one", trouble.people().get(0).name(), trouble.reason())
                : texts.get("run.trouble", Integer.toString(trouble.people().size()), trouble.reason());
    }
}
