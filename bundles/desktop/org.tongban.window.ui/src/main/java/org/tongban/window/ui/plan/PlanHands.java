package org.tongban.window.ui.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.tongban.window.floor.Box;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanView;

/** What the mouse does on the sheet. */
final class PlanHands {
    private static final int REACH = 7;
    private static final int BEGINS = 4;
    private static final int[] GRIDS = {50, 100, 250, 500, 1000};

    /** A movement of the mouse with its button down. */
    private interface Drag {
        void to(double x, double y, Event event);

        void end();
    }

    private final PlanModel model;
    private final PlanCanvas sheet;
    private final Canvas canvas;
    private @Nullable Drag drag;
    private @Nullable PlacedKind placing;
    private boolean space;
    private @Nullable Consumer<double[]> marking;
    private double[] marked = {};
    private Runnable modeChanged = () -> { };

    PlanHands(PlanModel model, PlanCanvas sheet) {
        this.model = model;
        this.sheet = sheet;
        canvas = sheet.control();
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> up());
        canvas.addListener(SWT.MouseExit, event -> sheet.mouse(-1, -1, Optional.empty()));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> sheet.pan(event.count * 14.0, 0));
    }

    /** Told when something is to be placed or marked, or no longer. */
    void onMode(Runnable listener) {
        modeChanged = listener;
    }

    Optional<PlacedKind> placing() {
        return Optional.ofNullable(placing);
    }

    boolean isMarking() {
        return marking != null;
    }

    /** The next press puts one of these down; null for none. */
    void place(@Nullable PlacedKind kind) {
        cancel();
        placing = kind;
        cursor(kind == null ? SWT.CURSOR_ARROW : SWT.CURSOR_CROSS);
        modeChanged.run();
    }

    /** The next two presses mark points; told in millimetres. */
    void mark(Consumer<double[]> done) {
        cancel();
        marking = done;
        cursor(SWT.CURSOR_CROSS);
        modeChanged.run();
    }

    /** Gives up what was begun. @return whether there was something */
    boolean cancel() {
        boolean busy = drag != null || placing != null || marking != null;
        drag = null;
        placing = null;
        marking = null;
        marked = new double[0];
        sheet.preview(null, Set.of(), List.of());
        sheet.ghost(null, List.of());
        sheet.lasso(null);
        sheet.points();
        cursor(SWT.CURSOR_ARROW);
        modeChanged.run();
        return busy;
    }

    void space(boolean held) {
        space = held;
        if (drag == null) {
            cursor(held ? SWT.CURSOR_HAND : placing == null ? SWT.CURSOR_ARROW : SWT.CURSOR_CROSS);
        }
    }

    private void cursor(int style) {
        canvas.setCursor(canvas.getDisplay().getSystemCursor(style));
    }

    // ------------------------------------------------------------------ mouse

    private void down(Event event) {
        canvas.setFocus();
        if (model.plan().isEmpty()) {
            return;
        }
        if (event.button == 2 || event.button == 1 && space) {
            drag = panning(event);
            cursor(SWT.CURSOR_HAND);
        } else if (event.button == 1 && marking != null) {
            markHere(event);
        } else if (event.button == 1 && placing != null) {
            putDown(event.x, event.y, (event.stateMask & SWT.SHIFT) != 0);
        } else if (event.button == 1) {
            press(event);
        } else if (event.button == 3) {
            over(event).filter(placed -> !model.selection().contains(placed.id())).ifPresent(placed -> model.select(Set.of(placed.id())));
        }
    }

    private void press(Event event) {
        List<Placed> chosen = model.chosen();
        Optional<Integer> handle = chosen.size() == 1 ? Marks.handleAt(chosen.get(0), event.x, event.y, sheet.view(), sheet.zoom()) : Optional.empty();
        if (handle.isPresent()) {
            drag = handle.get() == 8 ? turning(chosen.get(0)) : resizing(chosen.get(0), handle.get());
            return;
        }
        Optional<Placed> over = over(event);
        boolean adds = (event.stateMask & (SWT.SHIFT | SWT.MOD1)) != 0;
        if (over.isPresent() && adds) {
            model.toggle(over.get().id());
        } else if (over.isPresent() && (over.get().kind() != PlacedKind.ZONE || model.selection().contains(over.get().id()))) {
            if (!model.selection().contains(over.get().id())) {
                model.select(Set.of(over.get().id()));
            }
            drag = moving(event);
        } else {
            drag = lassoing(event, adds ? model.selection() : Set.of(), over);
        }
    }

    private void move(Event event) {
        Drag now = drag;
        if (now != null) {
            now.to(event.x, event.y, event);
            sheet.mouse(event.x, event.y, Optional.empty());
            return;
        }
        sheet.mouse(event.x, event.y, placing == null && marking == null ? over(event) : Optional.empty());
        PlacedKind kind = placing;
        if (kind != null) {
            Placed next = Placed.at(kind, (int) room(event.x, true), (int) room(event.y, false), model.nextName(kind), "");
            Snap snap = snap(next.bounds(), Set.of(), event);
            sheet.ghost(next.moved(snap.dx(), snap.dy()), snap.guides());
        } else if (!space) {
            List<Placed> chosen = model.chosen();
            Optional<Integer> handle = chosen.size() == 1 && marking == null ? Marks.handleAt(chosen.get(0), event.x, event.y, sheet.view(), sheet.zoom()) : Optional.empty();
            cursor(marking != null ? SWT.CURSOR_CROSS : handle.map(number -> pointer(number, chosen.get(0).rotation())).orElse(SWT.CURSOR_ARROW));
        }
    }

    private static int pointer(int handle, int rotation) {
        if (handle == 8) {
            return SWT.CURSOR_HAND;
        }
        int[] pointers = {SWT.CURSOR_SIZENWSE, SWT.CURSOR_SIZENS, SWT.CURSOR_SIZENESW, SWT.CURSOR_SIZEWE};
        return pointers[Math.floorMod(handle + Math.round(rotation / 45f), 4)];
    }

    private void up() {
        Drag now = drag;
        drag = null;
        if (now != null) {
            now.end();
            cursor(space ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            sheet.zoom(Math.pow(1.12, event.count / 1.5), event.x, event.y);
            event.doit = false;
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            sheet.pan(event.count * 14.0, 0);
        } else {
            sheet.pan(0, event.count * 14.0);
        }
    }

    private Optional<Placed> over(Event event) {
        return model.at(room(event.x, true), room(event.y, false));
    }

    private double room(double at, boolean across) {
        return across ? sheet.view().roomX(at) : sheet.view().roomY(at);
    }

    // ------------------------------------------------------------------ placing and marking

    /** Puts down what is to be placed at a point of the sheet, in pixels. @param again whether another of its kind follows */
    void putDown(int x, int y, boolean again) {
        PlacedKind kind = placing;
        if (kind != null) {
            Placed next = Placed.at(kind, (int) room(x, true), (int) room(y, false), "", "");
            Snap snap = snap(next.bounds(), Set.of(), new Event());
            model.place(kind, (int) Math.round(next.centreX()) + snap.dx(), (int) Math.round(next.centreY()) + snap.dy());
            place(again ? kind : null);
        }
    }

    private void markHere(Event event) {
        double[] more = Arrays.copyOf(marked, marked.length + 2);
        more[marked.length] = room(event.x, true);
        more[marked.length + 1] = room(event.y, false);
        marked = more;
        sheet.points(marked);
        Consumer<double[]> done = marking;
        if (marked.length == 4 && done != null) {
            marking = null;
            done.accept(more);
            cancel();
        }
    }

    // ------------------------------------------------------------------ drags

    private Snap snap(Box box, Set<Integer> moving, Event event) {
        if ((event.stateMask & SWT.ALT) != 0) {
            return new Snap(0, 0, List.of());
        }
        List<Box> others = new ArrayList<>();
        model.plan().ifPresent(plan -> {
            others.add(plan.room());
            plan.elements().stream().filter(placed -> !moving.contains(placed.id()) && placed.kind() != PlacedKind.TEXT).map(Placed::bounds).forEach(others::add);
        });
        double scale = sheet.view().scale();
        int grid = GRIDS[GRIDS.length - 1];
        for (int i = GRIDS.length - 1; i >= 0 && GRIDS[i] * scale >= 4; i--) {
            grid = GRIDS[i];
        }
        return Snap.of(box, others, (int) Math.round(REACH * sheet.zoom() / scale), grid);
    }

    private Drag panning(Event start) {
        PlanView from = sheet.view();
        return new Drag() {
            @Override
            public void to(double x, double y, Event event) {
                PlanView now = sheet.view();
                sheet.pan(from.x() + x - start.x - now.x(), from.y() + y - start.y - now.y());
            }

            @Override
            public void end() {
                // it was shown as it went
            }
        };
    }

    private Drag moving(Event start) {
        FloorPlan before = model.plan().orElseThrow();
        Set<Integer> ids = model.carried();
        Box all = Box.around(before.find(model.selection()).stream().map(Placed::bounds).toList());
        return new Drag() {
            private @Nullable FloorPlan after;

            @Override
            public void to(double x, double y, Event event) {
                if (after == null && Math.hypot(x - start.x, y - start.y) < BEGINS) {
                    return;
                }
                boolean straight = (event.stateMask & SWT.SHIFT) != 0;
                boolean across = Math.abs(x - start.x) >= Math.abs(y - start.y);
                int dx = straight && !across ? 0 : (int) Math.round((x - start.x) / sheet.view().scale());
                int dy = straight && across ? 0 : (int) Math.round((y - start.y) / sheet.view().scale());
                Snap snap = snap(new Box(all.x() + dx, all.y() + dy, all.width(), all.height()), ids, event);
                FloorPlan moved = before.move(ids, dx + (straight && !across ? 0 : snap.dx()), dy + (straight && across ? 0 : snap.dy()));
                after = moved;
                sheet.preview(moved, model.selection(), snap.guides());
            }

            @Override
            public void end() {
                finish(after);
            }
        };
    }

    private Drag resizing(Placed placed, int handle) {
        FloorPlan before = model.plan().orElseThrow();
        Placed level = new Placed(placed.id(), placed.kind(), placed.x(), placed.y(), placed.width(), placed.height(), -placed.rotation(), "", "");
        return new Drag() {
            private @Nullable FloorPlan after;

            @Override
            public void to(double x, double y, Event event) {
                double atX = room(x, true);
                double atY = room(y, false);
                if (placed.rotation() == 0) {
                    Snap snap = snap(new Box((int) Math.round(atX), (int) Math.round(atY), 0, 0), Set.of(placed.id()), event);
                    atX = Math.round(atX) + snap.dx();
                    atY = Math.round(atY) + snap.dy();
                }
                // turned back about its centre, the point lies in the element's own frame
                double[] own = new double[2];
                level.turn(atX - placed.x(), atY - placed.y(), own, 0);
                after = before.change(resized(placed, handle, own[0] - placed.x(), own[1] - placed.y()));
                sheet.preview(after, Set.of(placed.id()), List.of());
            }

            @Override
            public void end() {
                finish(after);
            }
        };
    }

    /** The element with the edges that a handle holds at a point of its own frame; the opposite edges stay where they are on the sheet. */
    static Placed resized(Placed placed, int handle, double x, double y) {
        int least = Math.min(100, Math.min(placed.width(), placed.height()));
        boolean left = handle == 0 || handle == 6 || handle == 7;
        boolean right = handle >= 2 && handle <= 4;
        boolean top = handle <= 2;
        boolean bottom = handle >= 4 && handle <= 6;
        double x1 = left ? Math.min(x, placed.width() - least) : 0;
        double x2 = right ? Math.max(x, least) : placed.width();
        double y1 = top ? Math.min(y, placed.height() - least) : 0;
        double y2 = bottom ? Math.max(y, least) : placed.height();
        double[] centre = new double[2];
        placed.turn((x1 + x2) / 2, (y1 + y2) / 2, centre, 0);
        int wide = (int) Math.round(x2 - x1);
        int high = (int) Math.round(y2 - y1);
        return placed.in((int) Math.round(centre[0] - wide / 2.0), (int) Math.round(centre[1] - high / 2.0), wide, high);
    }

    private Drag turning(Placed placed) {
        FloorPlan before = model.plan().orElseThrow();
        return new Drag() {
            private @Nullable FloorPlan after;

            @Override
            public void to(double x, double y, Event event) {
                double degrees = Math.toDegrees(Math.atan2(room(x, true) - placed.centreX(), placed.centreY() - room(y, false)));
                int step = (event.stateMask & SWT.ALT) != 0 ? 1 : 15;
                int wanted = (int) Math.round(degrees / step) * step;
                after = before.change(placed.turned(wanted - placed.rotation()));
                sheet.preview(after, Set.of(placed.id()), List.of());
            }

            @Override
            public void end() {
                finish(after);
            }
        };
    }

    private void finish(@Nullable FloorPlan after) {
        sheet.preview(null, Set.of(), List.of());
        if (after != null) {
            model.edit(plan -> after);
        }
    }

    /** @param pressed what lies under the point where it begins: chosen if the mouse does not move */
    private Drag lassoing(Event start, Set<Integer> kept, Optional<Placed> pressed) {
        return new Drag() {
            private @Nullable Box box;

            @Override
            public void to(double x, double y, Event event) {
                if (box != null || Math.hypot(x - start.x, y - start.y) >= BEGINS) {
                    box = Box.between((int) room(start.x, true), (int) room(start.y, false), (int) room(x, true), (int) room(y, false));
                    sheet.lasso(box);
                }
            }

            @Override
            public void end() {
                Box drawn = box;
                sheet.lasso(null);
                Set<Integer> ids = new LinkedHashSet<>(kept);
                if (drawn == null) {
                    pressed.ifPresent(placed -> ids.add(placed.id()));
                } else {
                    ids.addAll(model.plan().orElseThrow().elements().stream().filter(placed -> placed.kind() == PlacedKind.ZONE ? drawn.contains(placed.bounds())
                            : drawn.touches(placed.bounds())).map(Placed::id).collect(Collectors.toSet()));
                }
                model.select(ids);
            }
        };
    }
}
