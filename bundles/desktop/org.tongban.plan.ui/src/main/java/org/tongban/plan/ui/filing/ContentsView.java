package org.tongban.plan.ui.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.filing.Filing;
import org.tongban.plan.filing.FilingContents;
import org.tongban.plan.filing.FilingDifference;
import org.tongban.plan.filing.FilingVersion;
import org.tongban.widgets.figure.ViewSwitch;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;

/** The contents of one version as a table, with what differs from the version before; of what is not drafted, the records. */
final class ContentsView {

    /** A row with its place, so that equal rows stay two. */
    private record Line(int place, FilingDifference.Row row) {
    }

    private final Composite panel;
    private final Composite head;
    private final Composite body;
    private final Texts texts;
    private @Nullable Filing filing;
    private Optional<FilingContents> records = Optional.empty();

    ContentsView(Composite parent, Texts texts) {
        this.texts = texts;
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        head = new Composite(panel, SWT.NONE);
        GridLayout row = new GridLayout();
        row.marginWidth = 10;
        row.marginHeight = 4;
        head.setLayout(row);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        body = new Composite(panel, SWT.NONE);
        body.setLayout(new FillLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    Composite control() {
        return panel;
    }

    /** @param now what the records say, for what was not drafted yet */
    void show(@Nullable Filing shown, Optional<FilingContents> now) {
        filing = shown;
        records = now;
        clear(head);
        if (shown != null && shown.versions().size() > 1) {
            ViewSwitch versions = new ViewSwitch(head);
            shown.versions().forEach(version -> versions.add("plan.filing.version." + version.number(), texts.get("filings.version", Integer.toString(version.number())),
                    version.shortDigest()));
            versions.show(shown.versions().size() - 1);
            versions.onChange(this::version);
        }
        ((GridData) head.getLayoutData()).exclude = head.getChildren().length == 0;
        head.setVisible(head.getChildren().length > 0);
        version(shown == null ? -1 : shown.versions().size() - 1);
    }

    private static void clear(Composite composite) {
        for (var child : composite.getChildren()) {
            child.dispose();
        }
    }

    /** @param place of the version; -1 for the records */
    private void version(int place) {
        clear(body);
        Filing shown = filing;
        if (shown == null || place < 0) {
            records.ifPresent(contents -> table(FilingDifference.of(Optional.empty(), contents), texts.get("filings.records")));
        } else {
            FilingVersion version = shown.versions().get(place);
            Optional<FilingContents> before = place == 0 ? Optional.empty() : shown.versions().get(place - 1).text().contents();
            version.text().contents().ifPresent(contents -> table(FilingDifference.of(before, contents),
                    texts.get("filings.contents", Integer.toString(version.number()), version.shortDigest())));
        }
        panel.layout(true, true);
    }

    private void table(FilingDifference difference, String heading) {
        boolean compared = difference.changes() > 0;
        List<Column<Line>> columns = new ArrayList<>();
        if (compared) {
            columns.add(Column.<Line>text("difference", texts.get("filings.difference"), line -> texts.get("filings.difference." + line.row().kind())).width(9)
                    .tag(line -> tone(line.row().kind())));
        }
        for (int i = 0; i < difference.columns().size(); i++) {
            int place = i;
            columns.add(Column.<Line>text("c" + i, difference.columns().get(i), line -> line.row().cells().get(place)).width(10)
                    .tone(line -> line.row().isChanged(place) ? Tone.WARN : Tone.NONE)
                    .tip(line -> line.row().isChanged(place) ? texts.get("filings.was", place < line.row().before().size() ? line.row().before().get(place) : "") : null));
        }
        Table<Line> table = Table.<Line>in(body, "plan.filing.contents").bar(heading).columns(columns)
                .mark(line -> line.row().kind() == FilingDifference.Kind.SAME ? Mark.NONE : Mark.of(tone(line.row().kind()), texts.get("filings.difference." + line.row().kind()))).build();
        List<Line> lines = new ArrayList<>();
        difference.rows().forEach(row -> lines.add(new Line(lines.size(), row)));
        table.show(lines);
    }

    private static Tone tone(FilingDifference.Kind kind) {
        return switch (kind) {
            case SAME -> Tone.MUTED;
            case CHANGED -> Tone.WARN;
            case ADDED -> Tone.PASS;
            case REMOVED -> Tone.FAIL;
        };
    }
}
