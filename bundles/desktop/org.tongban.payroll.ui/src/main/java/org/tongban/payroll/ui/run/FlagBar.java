package org.tongban.payroll.ui.run;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongban.payroll.PayRun;
import org.tongban.payroll.ui.look.Chip;
import org.tongban.payroll.ui.look.Dress;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** Switches above the table: everyone, who joined, who has more … each with its number; those with nobody are not shown. */
final class FlagBar {
    private static final Map<Flag, String> ICONS = Map.of(Flag.JOINED, "add", Flag.LEFT, "remove", Flag.MORE, "up", Flag.LESS, "down", Flag.BLOCKED, "fail",
            Flag.NOT_CONFIGURED, "warn", Flag.NOT_DUE, "stop");
    private final PayRunModel model;
    private final Texts texts;
    private final Composite bar;
    private final Chip all;
    private final Label compared;
    private final Map<Flag, Chip> chips = new EnumMap<>(Flag.class);

    FlagBar(Composite parent, PayRunModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        bar = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        layout.center = true;
        bar.setLayout(layout);
        all = Ids.name("payroll.flag.ALL", new Chip(bar, "", Tone.NONE));
        all.setLayoutData(new RowData());
        all.addListener(SWT.Selection, event -> model.only(Set.of()));
        for (Flag flag : Flag.values()) {
            Chip chip = Ids.name("payroll.flag." + flag.name(), new Chip(bar, ICONS.get(flag), flag.tone()));
            chip.setLayoutData(new RowData());
            chip.setToolTipText(texts.get("flag.tip"));
            chip.addListener(SWT.Selection, event -> model.toggle(flag));
            chips.put(flag, chip);
        }
        compared = Ids.name("payroll.run.compared", new Label(bar, SWT.NONE));
        Dress.follow(bar, this::dress);
    }

    Composite bar() {
        return bar;
    }

    private void dress(Look look) {
        compared.setFont(look.fonts().small());
        compared.setForeground(look.palette().muted());
        bar.getParent().layout();
    }

    void show() {
        boolean run = model.run().isPresent();
        show(all, texts.get("run.all", Integer.toString(model.shown().map(shown -> shown.rows().size()).orElse(0))), model.flags().isEmpty(), run);
        chips.forEach((flag, chip) -> {
            long count = model.count(flag);
            boolean on = model.flags().contains(flag);
            show(chip, texts.get("flag." + flag.name(), Long.toString(count)), on, count > 0 || run && on);
        });
        compared.setText(model.shown().filter(shown -> shown.run().isPresent()).map(this::compared).orElse(""));
        bar.layout(true, true);
    }

    /** With which month it is compared, and by which document the place pays. */
    private String compared(PayRunModel.Shown shown) {
        String with = texts.get(shown.earlier().isPresent() ? "run.compared" : "run.notCompared", shown.month().minusMonths(1));
        return shown.run().map(PayRun::document).filter(document -> !document.isEmpty()).map(document -> with + " · " + texts.get("run.document", document)).orElse(with);
    }

    private static void show(Chip chip, String text, boolean on, boolean there) {
        chip.show(text, on);
        ((RowData) chip.getLayoutData()).exclude = !there;
        chip.setVisible(there);
    }
}
