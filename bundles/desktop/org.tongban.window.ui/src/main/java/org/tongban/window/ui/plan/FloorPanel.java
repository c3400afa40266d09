package org.tongban.window.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.tongban.widgets.Ids;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;
import org.tongban.window.floor.Backdrop;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanHint;
import org.tongban.window.floor.PlanRefused;

/** The floor as a whole, while nothing is chosen on it: the room, the scanned plan below it, hints. */
final class FloorPanel extends Panel {
    private static final int MOST_HINTS = 12;

    /** What the panel asks of the part. */
    interface Wishes {
        void choosePicture();

        void calibrate();
    }

    private final PlanModel model;
    private final PlanCanvas sheet;
    private final Label counts;
    private final Text width;
    private final Text height;
    private final Label trouble;
    private final Label picture;
    private final List<Button> ofPicture = new ArrayList<>();
    private final Scale strength;
    private final Label hintsTitle;
    private final Composite hints;

    FloorPanel(Composite parent, Texts texts, PlanModel model, PlanCanvas sheet, Wishes wishes) {
        super(parent, texts);
        this.model = model;
        this.sheet = sheet;
        heading(texts.get("panel.floor"));
        counts = Ids.name("plan.counts", note(""));
        width = text("room.width", 1, typed -> size(number(typed, () -> plan().width()), plan().height()));
        height = text("room.height", 1, typed -> size(plan().width(), number(typed, () -> plan().height())));
        trouble = trouble("plan.room.trouble");
        button("draft", 4, model::draftAnew).setToolTipText(texts.get("panel.draft.tip"));
        gap();
        heading(texts.get("panel.picture"));
        picture = Ids.name("plan.picture.state", note(""));
        button("picture.choose", 2, wishes::choosePicture);
        ofPicture.add(button("picture.calibrate", 2, wishes::calibrate));
        strength = Ids.name("plan.picture.strength", new Scale(grid, SWT.HORIZONTAL));
        strength.setMinimum(5);
        strength.setMaximum(100);
        strength.setToolTipText(texts.get("panel.picture.strength"));
        strength.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        strength.addListener(SWT.Selection, event -> model.edit(plan -> plan.upon(plan.backdrop().map(seen -> seen.shown(strength.getSelection()))), "strength"));
        ofPicture.add(button("picture.remove", 4, () -> model.edit(plan -> plan.upon(Optional.empty()))));
        gap();
        hintsTitle = heading("");
        hints = Ids.name("plan.hints", new Composite(grid, SWT.NONE));
        GridLayout lines = new GridLayout();
        lines.marginWidth = 0;
        lines.marginHeight = 0;
        lines.verticalSpacing = 3;
        hints.setLayout(lines);
        hints.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1));
        gap();
        heading(texts.get("panel.keys"));
        note(texts.get("panel.keys.text"));
    }

    private FloorPlan plan() {
        return model.plan().orElseThrow();
    }

    private void size(int wide, int high) {
        try {
            model.edit(plan -> plan.sized(wide, high));
            problem(trouble, "");
            sheet.fit();
        } catch (PlanRefused refused) {
            problem(trouble, String.valueOf(refused.getMessage()));
        }
        show();
    }

    /** Shows the floor as it is now. */
    void show() {
        model.plan().ifPresent(plan -> {
            counts.setText(texts.get("panel.counts", count(plan, PlacedKind.ZONE), count(plan, PlacedKind.WINDOW),
                    Integer.toString(plan.elements().size())));
            set(width, Integer.toString(plan.width()));
            set(height, Integer.toString(plan.height()));
            Optional<Backdrop> backdrop = plan.backdrop();
            picture.setText(backdrop.map(seen -> texts.get("panel.picture.is", Integer.toString(seen.across()), Integer.toString(seen.down()), String.format("%.2f", seen.scale())))
                    .orElse(texts.get("panel.picture.none")));
            ofPicture.forEach(button -> button.setEnabled(backdrop.isPresent()));
            strength.setEnabled(backdrop.isPresent());
            strength.setSelection(backdrop.map(Backdrop::strength).orElse(60));
            showHints(plan);
        });
    }

    private static String count(FloorPlan plan, PlacedKind kind) {
        return Long.toString(plan.elements().stream().filter(placed -> placed.kind() == kind).count());
    }

    private void showHints(FloorPlan plan) {
        List<PlanHint> found = model.hints();
        hintsTitle.setText(found.isEmpty() ? texts.get("panel.hints.none") : texts.get("panel.hints", Integer.toString(found.size())));
        for (Control old : hints.getChildren()) {
            old.dispose();
        }
        found.stream().limit(MOST_HINTS).forEach(hint -> {
            Link link = new Link(hints, SWT.WRAP);
            link.setText("<a>" + texts.get("hint." + hint.kind().name(), name(plan, hint.first()), name(plan, hint.second())).replace("&", "&&").replace("<", "‹").replace(">", "›")
                    + "</a>");
            link.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            link.addListener(SWT.Selection, event -> {
                int subject = hint.second() == 0 ? hint.first() : hint.second();
                model.plan().flatMap(now -> now.find(subject)).ifPresent(sheet::reveal);
                model.select(Set.of(subject));
                sheet.control().setFocus();
            });
            Look.follow(link, look -> link.setLinkForeground(look.palette().strong(Tone.WARN)));
        });
        hints.requestLayout();
    }

    private String name(FloorPlan plan, int id) {
        return plan.find(id).map(this::name).orElse("");
    }

    private String name(Placed placed) {
        return texts.get("kind." + placed.kind().name()) + (placed.label().isEmpty() ? " #" + placed.id() : " " + placed.label());
    }
}
