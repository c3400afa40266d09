package org.tongban.village.ui.cases;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.registry.CaseVolumes;
import org.tongban.store.Workspaces;
import org.tongban.village.StationCases;
import org.tongban.village.ui.stations.StationsPart;
import org.tongban.widgets.figure.FigureBox;
import org.tongban.widgets.figure.PeriodField;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableBuilder;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;

/** The cases of the stations by month, the darker the more. */
public final class CasesPart implements Shows, Refreshes {

    public static final String ID = "org.tongban.village.ui.cases";

    private Desktop desktop;
    private Background background;
    private Services services;
    private Clock clock;
    private Texts texts;
    private CasesModel model;
    private Composite panel;
    private PeriodField<Integer> year;
    private FigureBox total;
    private FigureBox gaps;
    private Table<CasesRow> table;
    private int reads;

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        this.clock = clock;
        texts = Texts.of(CasesPart.class, desktop.language());
        model = new CasesModel(services.live(StationCases.class), services.live(CaseVolumes.class));
        panel = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        panel.setLayout(layout);
        Composite head = new Composite(panel, SWT.NONE);
        GridLayout row = new GridLayout(3, false);
        row.marginWidth = 10;
        row.marginHeight = 6;
        head.setLayout(row);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        year = PeriodField.year(head, "village.cases.year", texts.get("year.tip"));
        total = new FigureBox(head, "village.cases.total", texts.get("column.total"));
        gaps = new FigureBox(head, "village.cases.gaps", texts.get("figure.gaps"));
        table();
        year.onChange(this::read);
        model.onChange(CasesModel.CASES, change -> changed());
        refresh();
    }

    private void table() {
        TableBuilder<CasesRow> builder = Table.<CasesRow>in(panel, "village.cases.table")
                .column(Column.<CasesRow>text("name", texts.get("column.village"), CasesRow::name).width(9).fit().frozen());
        for (int number = 1; number <= 12; number++) {
            int month = number;
            builder.column(Column.<CasesRow>integer("month" + month, texts.get("column.month", Integer.toString(month)), row -> row.month(month)).width(5).heat().sum()
                    .tone(row -> isGap(row, month) ? Tone.WARN : Tone.NONE).tip(row -> isGap(row, month) ? texts.get("cases.gap") : null));
        }
        table = builder.column(Column.<CasesRow>integer("total", texts.get("column.total"), CasesRow::total).width(7).fit().sum()).bar(texts.get("part.cases"))
                .onOpen(row -> desktop.open(StationsPart.ID, row.year().site().id())).build();
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private boolean isGap(CasesRow row, int month) {
        return model.gaps(row).contains(YearMonth.of(row.number(), month));
    }

    @Focus
    void focus() {
        table.focus();
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof Year shown) {
            read(shown.getValue());
        }
    }

    @Override
    public void refresh() {
        read(model.year().orElse(null));
    }

    /** @param asked the year; null for the one to begin with */
    private void read(@Nullable Integer asked) {
        int number = ++reads;
        background.load(texts.get("work.cases"), progress -> services.has(StationCases.class) && services.live(Workspaces.class).current().isPresent()
                ? Optional.of(model.read(asked == null ? model.firstYear(LocalDate.now(clock)) : asked)) : Optional.<CasesModel.Snapshot>empty(),
                found -> found.filter(snapshot -> number == reads && !panel.isDisposed()).ifPresent(snapshot -> {
                    year.show(snapshot.year());
                    model.show(snapshot);
                }));
    }

    private void changed() {
        table.show(model.rows());
        total.show(String.format("%,d", model.total()), Tone.NONE, null);
        gaps.show(Long.toString(model.gaps()), model.gaps() == 0 ? Tone.MUTED : Tone.WARN, null);
    }
}
