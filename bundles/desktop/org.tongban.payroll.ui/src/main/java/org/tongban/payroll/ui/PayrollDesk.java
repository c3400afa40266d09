package org.tongban.payroll.ui;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Working;
import org.tongban.payroll.PayRuns;
import org.tongban.payroll.Slip;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.Workings;
import org.tongban.payroll.ui.corrections.CorrectionsModel;
import org.tongban.payroll.ui.months.MonthsModel;
import org.tongban.payroll.ui.run.Flag;
import org.tongban.payroll.ui.run.PayRunModel;
import org.tongban.payroll.ui.slip.SlipModel;
import org.tongban.policy.PolicyBook;
import org.tongban.registry.People;
import org.tongban.store.Workspaces;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Explanation;
import org.tongban.workbench.Services;

/** The models that the parts of payroll share, and their reading in the background: a month chosen in one part is shown by all. */
@Creatable
@Singleton
public final class PayrollDesk {
    private final Desktop desktop;
    private final Background background;
    private final Services services;
    private final PayRuns runs;
    private final Workspaces workspaces;
    private final Texts texts;
    private final PayRunModel run;
    private final SlipModel slip;
    private final MonthsModel months;
    private final CorrectionsModel corrections;
    private int monthsAsked;
    private int runAsked;
    private int correctionsAsked;
    private @Nullable YearMonth wanted;

    @Inject
    public PayrollDesk(Desktop desktop, Background background, Services services, Clock clock) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        this.runs = services.live(PayRuns.class);
        this.workspaces = services.live(Workspaces.class);
        this.texts = Texts.of(PayrollDesk.class, desktop.language());
        this.run = new PayRunModel(runs, services.live(People.class), services.live(PolicyBook.class));
        this.slip = new SlipModel(run);
        this.months = new MonthsModel(runs, clock);
        this.corrections = new CorrectionsModel(runs);
    }

    public PayRunModel run() {
        return run;
    }

    public SlipModel slip() {
        return slip;
    }

    public MonthsModel months() {
        return months;
    }

    public CorrectionsModel corrections() {
        return corrections;
    }

    public Texts texts() {
        return texts;
    }

    /** Whether there is something to read from. */
    public boolean isReady() {
        return services.has(PayRuns.class) && services.has(Workspaces.class) && workspaces.current().isPresent();
    }

    /** Reads the months anew; without a month to look at, the newest is shown. */
    public void readMonths() {
        if (!isReady()) {
            return;
        }
        int asked = ++monthsAsked;
        background.load(texts.get("load.months"), progress -> months.read(), rows -> {
            if (asked == monthsAsked) {
                months.show(rows);
                if (wanted == null) {
                    months.first().ifPresent(this::show);
                }
            }
        });
    }

    /** Reads the month that is shown anew, or the newest. */
    public void readRun() {
        if (wanted == null) {
            readMonths();
        } else {
            read(wanted, run.selected().map(row -> row.person()));
        }
    }

    /** Shows a month in every part. */
    public void show(YearMonth month) {
        show(month, Optional.empty());
    }

    /** Shows some rows of a month only. */
    public void show(YearMonth month, Set<Flag> flags) {
        run.only(flags);
        show(month);
    }

    /** Shows a person in a month. */
    public void show(YearMonth month, Optional<PersonId> person) {
        if (!month.equals(wanted) || person.isPresent() || run.shown().isEmpty()) {
            wanted = month;
            read(month, person.or(() -> run.selected().map(row -> row.person())));
        }
    }

    /** Shows a person in the month that is shown, else in the newest. */
    public void show(PersonId person) {
        Optional<YearMonth> month = Optional.ofNullable(wanted).or(months::first);
        if (month.isPresent()) {
            show(month.get(), Optional.of(person));
        } else if (isReady()) {
            background.load(texts.get("load.months"), progress -> months.read(), rows -> {
                months.show(rows);
                months.first().ifPresent(first -> show(first, Optional.of(person)));
            });
        }
    }

    /** The month that is shown or being read. */
    public Optional<YearMonth> month() {
        return Optional.ofNullable(wanted);
    }

    private void read(YearMonth month, Optional<PersonId> person) {
        if (!isReady()) {
            return;
        }
        int asked = ++runAsked;
        background.load(texts.get("load.run", month), progress -> run.read(month), shown -> {
            if (asked == runAsked) {
                run.show(shown);
                person.ifPresent(run::select);
            }
        });
    }

    /** Compares the month that is shown with what is known today. */
    public void readCorrections() {
        Optional<YearMonth> month = run.month();
        if (!isReady() || month.isEmpty()) {
            return;
        }
        boolean locked = run.isLocked();
        int asked = ++correctionsAsked;
        if (corrections.shown().filter(before -> before.month().equals(month.get())).isEmpty()) {
            corrections.show(null);
        }
        background.load(texts.get("load.corrections", month.get()), progress -> corrections.read(month.get(), locked, progress), shown -> {
            if (asked == correctionsAsked) {
                corrections.show(shown);
            }
        });
    }

    /**
     * Opens the workings of an amount.
     *
     * @param key  the line's key, {@code gross} or {@code net}
     * @param name what the amount is called on the screen
     */
    public void explain(YearMonth month, PersonId person, String key, String name) {
        background.load(texts.get("load.workings"), progress -> runs.why(month, person, key), workings -> explain(workings, month, name));
    }

    /** Opens the workings of what a line of a locked month comes to by what is known today. */
    public void explainToday(YearMonth month, PersonId person, String key, String name) {
        background.load(texts.get("load.workings"), progress -> runs.whyToday(month, person, key), workings -> explain(workings, month, name));
    }

    private void explain(Workings workings, YearMonth month, String name) {
        String answer = workings.result().map(Kind.MONEY::text)
                .orElseGet(() -> workings.lines().stream().reduce((first, second) -> second).map(Working::value).orElse(""));
        desktop.explain(new Explanation(texts.get("explain.title", workings.slip().name(), month, name), answer,
                workings.lines().stream().map(line -> named(line, workings.slip())).toList()));
    }

    /** The working with the part of the pay it belongs to called as the payslip calls it. */
    private Working named(Working line, Slip slip) {
        String part = switch (line.part()) {
            case SlipModel.GROSS -> texts.get("slip.gross");
            case SlipModel.NET -> texts.get("slip.net");
            default -> slip.line(line.part()).map(SlipLine::name).orElse(line.part());
        };
        return new Working(part, line.kind(), line.label(), line.value(), line.cited(), line.quote(), line.from());
    }
}
