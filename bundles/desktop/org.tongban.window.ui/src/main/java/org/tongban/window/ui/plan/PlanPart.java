package org.tongban.window.ui.plan;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.pdf.PdfDrawings;
import org.tongban.plan.Audit;
import org.tongban.registry.Change;
import org.tongban.store.StoreException;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.window.Halls;
import org.tongban.window.WindowLoads;
import org.tongban.window.floor.Backdrop;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.FloorPlans;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanLayers;
import org.tongban.window.floor.PlanRefused;
import org.tongban.window.floor.PlanSheet;
import org.tongban.window.ui.plan.PlanFiles.Format;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Refreshes;
import org.tongban.workbench.Services;
import org.tongban.workbench.Shows;
import org.tongban.workbench.Unsaved;

/** The plan of a hall, floor by floor: drawn to scale, edited with mouse and keys, printed. */
public final class PlanPart implements Shows, Refreshes, Unsaved, FloorPanel.Wishes {

    public static final String ID = "org.tongban.window.ui.plan";

    private Desktop desktop;
    private Background background;
    private Services services;
    private Clock clock;
    private Texts texts;
    private PlanWords words;
    private PlanModel model;
    private Pictures pictures;
    private PlanFiles files;
    private Composite panel;
    private PlanDesk desk;
    private PlanCanvas sheet;
    private @Nullable SiteId wanted;
    private int reads;
    /** The workspace from which the plan was read. */
    private Optional<?> ofPlan = Optional.empty();

    @PostConstruct
    void create(Composite parent, Desktop desktop, Background background, Services services, Clock clock, EHandlerService handlers) {
        this.desktop = desktop;
        this.background = background;
        this.services = services;
        this.clock = clock;
        texts = Texts.of(PlanPart.class, desktop.language());
        words = new PlanWords(texts);
        model = new PlanModel(services.live(FloorPlans.class), new RecordedHalls(services.live(Halls.class), services.live(WindowLoads.class), clock), words);
        pictures = new Pictures(parent.getDisplay());
        files = new PlanFiles(pictures, parent.getDisplay().getSystemFont().getFontData()[0]);
        desk = new PlanDesk(parent, texts, words, model, pictures, new HeadWishes(), this);
        panel = desk.control();
        sheet = desk.sheet();
        handlers.activateHandler("org.tongban.exchange.ui.command.undo", new PlanActions.Undo(model));
        handlers.activateHandler("org.tongban.registry.ui.command.save", new PlanActions.Save(this::save));
        model.onChange(PlanModel.PLAN, change -> unpack());
        refresh();
    }

    @PreDestroy
    void end() {
        pictures.dispose();
    }

    @Focus
    void focus() {
        sheet.control().setFocus();
    }

    @Override
    public boolean hasUnsaved() {
        return model.isDirty();
    }

    @Override
    public void show(Object subject) {
        if (subject instanceof SiteId site) {
            go(site);
        } else if (subject == PlanCommand.SAVE) {
            save();
        } else if (subject == PlanCommand.PRINT) {
            print();
        } else if (subject == PlanCommand.EXPORT) {
            export();
        } else if (subject == PlanCommand.FIT) {
            sheet.fit();
        }
    }

    // ------------------------------------------------------------------ reading and storing

    /** What is being edited stays: reading anew is only for a plan that nobody touched, or when another workspace was opened. */
    @Override
    public void refresh() {
        if (!model.isDirty() || !workspace().equals(ofPlan)) {
            read();
        }
    }

    /** The workspace that is open. */
    private Optional<?> workspace() {
        return services.has(Workspaces.class) ? services.live(Workspaces.class).current() : Optional.empty();
    }

    private void go(SiteId site) {
        if (!model.site().equals(Optional.of(site)) && mayLose()) {
            wanted = site;
            read();
        }
    }

    private boolean mayLose() {
        return !model.isDirty() || MessageDialog.openQuestion(shell(), texts.get("plan.lose.title"), texts.get("plan.lose"));
    }

    private Shell shell() {
        return panel.getShell();
    }

    private void read() {
        int number = ++reads;
        SiteId site = wanted;
        Optional<?> open = workspace();
        background.load(texts.get("plan.work.read"), progress -> readable() ? Optional.of(model.read(Optional.ofNullable(site).or(model::site))) : Optional.<PlanModel.Read>empty(),
                found -> {
                    if (number == reads && !panel.isDisposed()) {
                        boolean keepsView = found.isPresent() && model.site().isPresent();
                        ofPlan = open;
                        model.show(found.orElse(new PlanModel.Read(List.of(), null, List.of())));
                        if (!keepsView) {
                            sheet.fit();
                        }
                    }
                });
    }

    private boolean readable() {
        return services.has(FloorPlans.class) && services.has(Halls.class) && services.has(WindowLoads.class) && services.live(Workspaces.class).current().isPresent();
    }

    private void save() {
        List<FloorPlan> edited = model.toStore();
        if (!edited.isEmpty()) {
            Change change = new Change(desktop.user(), texts.get("part.plan"), "");
            background.run(texts.get("plan.work.save"), progress -> model.save(edited, change), stored -> {
                model.saved(stored);
                desktop.say(texts.get("plan.said.saved", model.hall().map(KnownHall::name).orElse(""), Integer.toString(stored.size())));
                desktop.changed();
            }, fault -> refused(texts.get("plan.work.save"), fault));
        }
    }

    private void refused(String task, Throwable fault) {
        if (fault instanceof PlanRefused || fault instanceof StoreException) {
            MessageDialog.openWarning(shell(), task, fault.getMessage());
        } else {
            desktop.fault(task, fault);
        }
    }

    // ------------------------------------------------------------------ the scanned plan

    /** Unpacks the picture of the floor in front when it is not yet. */
    private void unpack() {
        model.plan().flatMap(FloorPlan::backdrop).filter(backdrop -> pictures.of(backdrop) == null).ifPresent(backdrop ->
                background.load(texts.get("plan.work.picture"), progress -> Pictures.unpack(backdrop), data -> shown(backdrop, data)));
    }

    private void shown(Backdrop backdrop, ImageData data) {
        if (!panel.isDisposed() && pictures.of(backdrop) == null) {
            pictures.add(backdrop, data);
            sheet.control().redraw();
        }
    }

    private record Chosen(Backdrop backdrop, ImageData data) {
    }

    @Override
    public void choosePicture() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.PNG;*.JPG;*.JPEG"});
        String file = dialog.open();
        if (file != null) {
            picture(Path.of(file));
        }
    }

    /** Lays a scanned plan under the floor in front. */
    void picture(Path file) {
        model.plan().ifPresent(plan -> background.run(texts.get("plan.work.picture"), progress -> {
            Backdrop backdrop = Backdrop.of(content(file), plan.width());
            return new Chosen(backdrop, Pictures.unpack(backdrop));
        }, chosen -> {
            shown(chosen.backdrop(), chosen.data());
            model.edit(now -> now.upon(Optional.of(chosen.backdrop())));
            desktop.say(texts.get("plan.said.picture"));
        }, fault -> refused(texts.get("plan.work.picture"), fault)));
    }

    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > Backdrop.MOST_BYTES) {
                throw Backdrop.tooLarge(Files.size(file));
            }
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void calibrate() {
        desktop.say(texts.get("plan.said.calibrate"));
        desk.hands().mark(points -> {
            InputDialog dialog = new InputDialog(shell(), texts.get("calibrate.title"), texts.get("calibrate.text"), "",
                    typed -> typed.strip().matches("\\d{1,3}([.]\\d{1,3})?") ? null : texts.get("calibrate.form"));
            if (dialog.open() == Window.OK) {
                try {
                    double millimetres = Double.parseDouble(dialog.getValue().strip()) * 1000;
                    model.edit(plan -> plan.upon(plan.backdrop().map(seen -> seen.calibrated(points[0], points[1], points[2], points[3], millimetres))));
                } catch (PlanRefused refused) {
                    refused(texts.get("calibrate.title"), refused);
                }
            }
        });
    }

    // ------------------------------------------------------------------ paper and files

    private PlanSheet page(FloorPlan plan) {
        KnownHall hall = model.hall().orElseThrow();
        long windows = plan.elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).count();
        long zones = plan.elements().stream().filter(placed -> placed.kind() == PlacedKind.ZONE).count();
        return new PlanSheet(hall.name() + "  " + words.floor(plan.floor()), texts.get("page.note", Long.toString(zones), Long.toString(windows), metres(plan.width()), metres(plan.height())),
                model.legend(),
                texts.get("page.footer", LocalDate.now(clock)));
    }

    private static String metres(int millimetres) {
        return BigDecimal.valueOf(millimetres, 3).stripTrailingZeros().toPlainString();
    }

    private void print() {
        model.plan().ifPresent(plan -> {
            PrintDialog dialog = new PrintDialog(shell());
            PrinterData data = new PrinterData();
            data.orientation = PrinterData.LANDSCAPE;
            dialog.setPrinterData(data);
            PrinterData chosen = dialog.open();
            if (chosen != null) {
                boolean taken = files.print(chosen, page(plan), plan, model.layers());
                desktop.say(texts.get(taken ? "plan.said.printed" : "plan.said.notPrinted"));
            }
        });
    }

    private void export() {
        model.plan().ifPresent(plan -> {
            PlanSheet page = page(plan);
            Path folder = Path.of(Optional.ofNullable(desktop.remembered("plan.folder")).orElse(System.getProperty("user.home")));
            ExportDialog dialog = new ExportDialog(shell(), texts, Format.PDF, folder.resolve(page.title().replaceAll("[\\\\/:*?\"<>|\\s]+", " ")));
            if (dialog.open() == Window.OK) {
                desktop.remember("plan.folder", String.valueOf(dialog.target().toAbsolutePath().getParent()));
                write(dialog.format(), dialog.target(), page, plan, model.layers());
            }
        });
    }

    private void write(Format format, Path target, PlanSheet page, FloorPlan plan, PlanLayers layers) {
        var drawn = format == Format.PNG ? files.png(panel.getDisplay(), page, plan, layers) : null;
        background.run(texts.get("plan.work.export"), progress -> {
            switch (format) {
                case PNG -> PlanFiles.png(target, Objects.requireNonNull(drawn));
                case SVG -> PlanFiles.svg(target, page, plan, layers);
                case PDF -> PlanFiles.pdf(services.live(PdfDrawings.class), target, page, plan, layers);
            }
            services.live(Audit.class).exported(desktop.user(), "大厅平面图", List.of(target));
            return target;
        }, written -> desktop.say(texts.get("plan.said.exported", written)), fault -> refused(texts.get("plan.work.export"), fault));
    }

    /** What the head asks. */
    private final class HeadWishes implements PlanHead.Wishes {
        @Override
        public void hall(SiteId site) {
            go(site);
        }

        @Override
        public void save() {
            PlanPart.this.save();
        }

        @Override
        public void reload() {
            if (mayLose()) {
                read();
            }
        }

        @Override
        public void print() {
            PlanPart.this.print();
        }

        @Override
        public void export() {
            PlanPart.this.export();
        }
    }
}
