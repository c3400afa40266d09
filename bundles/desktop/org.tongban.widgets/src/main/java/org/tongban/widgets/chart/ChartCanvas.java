package org.tongban.widgets.chart;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jspecify.annotations.Nullable;
import org.tongban.widgets.Host;
import org.tongban.widgets.Ids;
import org.tongban.widgets.Upcoming;
import org.tongban.widgets.look.Icons;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.look.Palette;
import org.tongban.widgets.text.Texts;

/**
 * Shows a chart, crisp at the device's zoom and in the colours of the theme. Drawn by a thread of its own, so that the
 * window never waits; a chart must not be changed once it was given, but replaced.
 */
public final class ChartCanvas {
    private static final ExecutorService PAINTER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "tongban-charts");
        thread.setDaemon(true);
        return thread;
    });

    private final Canvas canvas;
    private final Texts texts;
    private @Nullable JFreeChart chart;
    private @Nullable Rendering drawn;
    private @Nullable Image image;
    private Consumer<ChartEntity> pick = entity -> { };
    private String empty;
    private volatile int asked;

    /** @param id names it to tests */
    public ChartCanvas(Composite parent, String id) {
        texts = Texts.of(ChartCanvas.class, Host.of(parent.getDisplay()).language());
        empty = texts.get("chart.empty");
        canvas = Ids.name(id, new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND));
        canvas.addListener(SWT.Paint, e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> draw());
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.Dispose, e -> forget());
        menu();
        Look.follow(canvas, look -> draw());
    }

    public Control control() {
        return canvas;
    }

    /** Shows a chart, or a quiet sentence for null. */
    public void show(@Nullable JFreeChart newChart) {
        chart = newChart;
        draw();
    }

    /** What is written while there is no chart. */
    public void whenEmpty(String sentence) {
        empty = sentence;
        canvas.redraw();
    }

    /** Called with what was clicked: a bar, a point, a slice. */
    public void onPick(Consumer<ChartEntity> listener) {
        pick = listener;
    }

    /** Whether the chart last given is on the screen. */
    public boolean ready() {
        return chart != null && drawn != null && image != null;
    }

    /** Puts the picture on the clipboard. */
    public void copy() {
        if (drawn != null) {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] {drawn.image()}, new Transfer[] {ImageTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Asks for a file and writes the picture into it, at twice its size. */
    public void save() {
        JFreeChart saved = chart;
        if (saved == null) {
            return;
        }
        FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.png"});
        dialog.setFileName((saved.getTitle() == null ? "chart" : saved.getTitle().getText()) + ".png");
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            Rectangle area = canvas.getClientArea();
            Look look = Look.of(canvas);
            Palette palette = look.palette();
            int zoom = look.zoom();
            Host host = Host.of(canvas.getDisplay());
            host.work(texts.get("chart.save"), progress -> {
                ImageData data = PAINTER.submit(() -> Rendering.of(saved, area.width, area.height, 200, palette, zoom).image()).get();
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {data};
                loader.save(file, SWT.IMAGE_PNG);
                return file;
            }, written -> host.say(texts.get("table.export.done", written)));
        }
    }

    private void draw() {
        JFreeChart wanted = chart;
        int request = asked + 1;
        asked = request;
        Rectangle area = canvas.getClientArea();
        if (wanted == null || area.width < 20 || area.height < 20) {
            drawn = null;
            canvas.redraw();
            return;
        }
        Display display = canvas.getDisplay();
        int device = Math.max(100, display.getPrimaryMonitor().getZoom());
        Look look = Look.of(canvas);
        Palette palette = look.palette();
        int zoom = look.zoom();
        Upcoming.begin(display);
        PAINTER.execute(() -> {
            Rendering rendering = null;
            try {
                rendering = request == asked ? Rendering.of(wanted, area.width, area.height, device, palette, zoom) : null;
            } finally {
                deliver(display, rendering, device, request);
            }
        });
    }

    private void deliver(Display display, @Nullable Rendering rendering, int device, int request) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                Upcoming.end(display);
                if (rendering != null) {
                    show(rendering, device, request);
                }
            });
        }
    }

    private void show(Rendering rendering, int device, int request) {
        if (canvas.isDisposed() || request != asked) {
            return;
        }
        forget();
        drawn = rendering;
        ImageData data = rendering.image();
        image = new Image(canvas.getDisplay(), (ImageDataProvider) zoom ->
                zoom == device ? data : zoom == 100 ? data.scaledTo(data.width * 100 / device, data.height * 100 / device) : null);
        canvas.redraw();
    }

    private void paint(GC gc) {
        Look look = Look.of(canvas);
        gc.setBackground(look.palette().surface());
        gc.fillRectangle(canvas.getClientArea());
        if (chart == null) {
            gc.setForeground(look.palette().muted());
            gc.setFont(look.fonts().body());
            Rectangle area = canvas.getClientArea();
            gc.drawText(empty, Math.max(8, (area.width - gc.textExtent(empty).x) / 2), area.height / 2 - 8, true);
        } else if (image != null) {
            gc.drawImage(image, 0, 0);
        }
    }

    private @Nullable ChartEntity at(Event event) {
        Rendering shown = drawn;
        return shown == null ? null : shown.info().getEntityCollection().getEntity(event.x, event.y);
    }

    private void hover(Event event) {
        ChartEntity entity = at(event);
        String tip = entity == null ? null : entity.getToolTipText();
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void click(Event event) {
        ChartEntity entity = event.button == 1 ? at(event) : null;
        if (entity != null) {
            pick.accept(entity);
        }
    }

    private void menu() {
        Menu menu = new Menu(canvas);
        item(menu, "chart.copy", "copy", this::copy);
        item(menu, "chart.save", "export", this::save);
        canvas.setMenu(menu);
    }

    private void item(Menu menu, String key, String icon, Runnable run) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(texts.get(key));
        item.setImage(Icons.of(canvas.getDisplay()).get(icon));
        item.addListener(SWT.Selection, e -> run.run());
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
