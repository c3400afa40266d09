package org.tongban.window.ui.plan;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;
import org.tongban.window.floor.Box;
import org.tongban.window.floor.FirstDraft;
import org.tongban.window.floor.FloorPlan;
import org.tongban.window.floor.FloorPlans;
import org.tongban.window.floor.LoadLegend;
import org.tongban.window.floor.Placed;
import org.tongban.window.floor.PlacedKind;
import org.tongban.window.floor.PlanHint;
import org.tongban.window.floor.PlanLayers;

/** The plans of a hall's floors while they are edited. Methods that touch the store are said to. */
public final class PlanModel {

    /** Another hall, or its plans anew. */
    public static final String HALL = "hall";
    /** What stands on the floor in front, or which floor that is. */
    public static final String PLAN = "plan";
    public static final String SELECTION = "selection";
    public static final String LAYERS = "layers";

    private static final int EMPTY_WIDTH = 24_000;
    private static final int EMPTY_HEIGHT = 15_000;
    private static final int BESIDE = 500;

    /**
     * What was read of a hall.
     *
     * @param stored its plans, the lowest floor first
     */
    public record Read(List<KnownHall> halls, @Nullable KnownHall hall, List<FloorPlan> stored) {
        public Read {
            halls = List.copyOf(halls);
            stored = List.copyOf(stored);
        }
    }

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final FloorPlans plans;
    private final HallSource source;
    private final PlanWords words;
    private final TreeMap<Integer, UndoStack> floors = new TreeMap<>();

    private List<KnownHall> halls = List.of();
    private @Nullable KnownHall hall;
    private int floor;
    private Set<Integer> selection = Set.of();
    private List<Placed> clipboard = List.of();
    private int pasted;
    private PlanLayers layers = PlanLayers.ALL;
    private boolean showsLoad;
    private boolean hasRead;

    public PlanModel(FloorPlans plans, HallSource source, PlanWords words) {
        this.plans = plans;
        this.source = source;
        this.words = words;
    }

    public void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    // ------------------------------------------------------------------ hall and floors

    /** From the store. @param wanted the hall; empty for the first */
    public Read read(Optional<SiteId> wanted) {
        List<KnownHall> known = source.halls();
        KnownHall chosen = wanted.flatMap(site -> known.stream().filter(each -> each.site().equals(site)).findFirst()).or(() -> known.stream().findFirst()).orElse(null);
        KnownHall detailed = chosen == null ? null : source.withCases(chosen);
        return new Read(known, detailed, detailed == null ? List.of() : plans.of(detailed.site()));
    }

    /** Shows what was read; what was not stored is given up. Steps and selection of floors that are as they were stored stay. */
    public void show(Read read) {
        Optional<SiteId> before = site();
        Map<Integer, UndoStack> known = Map.copyOf(floors);
        Set<Integer> chosen = selection;
        hasRead = true;
        halls = read.halls();
        hall = read.hall();
        floors.clear();
        KnownHall shown = hall;
        if (shown != null) {
            read.stored().forEach(plan -> floors.put(plan.floor(), Optional.ofNullable(known.get(plan.floor())).filter(sheet -> sheet.isAsStored(plan)).orElseGet(() -> new UndoStack(plan))));
            recordedFloors(shown).filter(number -> !floors.containsKey(number)).forEach(number -> floors.put(number, new UndoStack(draft(shown, number))));
        }
        if (!before.equals(site()) || !floors.containsKey(floor)) {
            floor = floors.containsKey(1) ? 1 : floors.isEmpty() ? 0 : floors.firstKey();
        }
        selection = sheet().filter(sheet -> sheet == known.get(floor)).isPresent() ? chosen : Set.of();
        changes.firePropertyChange(HALL, null, read);
        changes.firePropertyChange(PLAN, null, read);
        changes.firePropertyChange(SELECTION, null, selection);
    }

    private static IntStream recordedFloors(KnownHall known) {
        return IntStream.concat(IntStream.rangeClosed(1, known.floors()),
                IntStream.concat(known.zones().stream().mapToInt(KnownHall.Zone::floor), known.windows().stream().mapToInt(KnownHall.Window::floor))).filter(number -> number != 0)
                .distinct();
    }

    private FloorPlan draft(KnownHall known, int number) {
        List<FirstDraft.Sketch> sketches = known.sketches(number, words.others());
        return sketches.isEmpty() ? FloorPlan.empty(known.site(), number, EMPTY_WIDTH, EMPTY_HEIGHT) : FirstDraft.of(known.site(), number, sketches, words.draft());
    }

    /** Whether halls were read at least once; until then nobody knows whether there are any. */
    public boolean hasRead() {
        return hasRead;
    }

    public List<KnownHall> halls() {
        return halls;
    }

    public Optional<KnownHall> hall() {
        return Optional.ofNullable(hall);
    }

    public Optional<SiteId> site() {
        return hall().map(KnownHall::site);
    }

    public List<Integer> floors() {
        return List.copyOf(floors.keySet());
    }

    /** The floor in front; 0 if there is none. */
    public int floor() {
        return floor;
    }

    public void front(int number) {
        if (number != floor && floors.containsKey(number)) {
            floor = number;
            selection = Set.of();
            changes.firePropertyChange(PLAN, null, number);
            changes.firePropertyChange(SELECTION, null, selection);
        }
    }

    /** Begins another floor above the highest, empty, of the size of the one in front. */
    public void addFloor() {
        KnownHall known = hall;
        if (known != null) {
            int number = floors.isEmpty() ? 1 : Math.max(1, floors.lastKey() + 1);
            FloorPlan like = plan().orElse(FloorPlan.empty(known.site(), number, EMPTY_WIDTH, EMPTY_HEIGHT));
            floors.put(number, new UndoStack(FloorPlan.empty(known.site(), number, like.width(), like.height())));
            changes.firePropertyChange(HALL, null, number);
            front(number);
        }
    }

    /** Puts the floor in front back to a first draft from the records. */
    public void draftAnew() {
        KnownHall known = hall;
        if (known != null) {
            edit(plan -> {
                FloorPlan draft = draft(known, plan.floor());
                return new FloorPlan(plan.hall(), plan.floor(), plan.version(), draft.width(), draft.height(), plan.backdrop(), draft.elements());
            });
        }
    }

    private Optional<UndoStack> sheet() {
        return Optional.ofNullable(floors.get(floor));
    }

    /** The floor in front. */
    public Optional<FloorPlan> plan() {
        return sheet().map(UndoStack::now);
    }

    /** Whether the floor in front was never stored. */
    public boolean isDraft() {
        return sheet().filter(UndoStack::isDraft).isPresent();
    }

    public boolean isDirty() {
        return floors.values().stream().anyMatch(UndoStack::isDirty);
    }

    /** Whether there is something to store: changes, or a draft that the user may want to keep. */
    public boolean canSave() {
        return isDirty() || isDraft();
    }

    /** The floors to be stored, as they are now: those changed, and the one in front. */
    public List<FloorPlan> toStore() {
        return floors.entrySet().stream().filter(each -> each.getValue().isDirty() || each.getKey() == floor && each.getValue().isDraft()).map(each -> each.getValue().toStore())
                .toList();
    }

    /** To the store, each floor in a transaction of its own. */
    public List<FloorPlan> save(List<FloorPlan> edited, Change change) {
        return edited.stream().map(plan -> plans.save(plan, change)).toList();
    }

    /** What was to be stored is. */
    public void saved(List<FloorPlan> stored) {
        stored.stream().filter(plan -> site().equals(Optional.of(plan.hall()))).forEach(plan -> Optional.ofNullable(floors.get(plan.floor())).ifPresent(sheet -> sheet.stored(plan)));
        changes.firePropertyChange(PLAN, null, stored);
    }

    // ------------------------------------------------------------------ editing

    /** One step that can be undone. */
    public void edit(UnaryOperator<FloorPlan> operation) {
        edit(operation, "");
    }

    /** @param joins steps of the same kind in a row are undone as one; empty for a step of its own */
    public void edit(UnaryOperator<FloorPlan> operation, String joins) {
        sheet().ifPresent(sheet -> {
            sheet.step(operation.apply(sheet.now()), joins);
            planChanged();
        });
    }

    private void planChanged() {
        changes.firePropertyChange(PLAN, null, floor);
        FloorPlan now = plan().orElse(null);
        if (now != null && !selection.stream().allMatch(id -> now.find(id).isPresent())) {
            select(selection.stream().filter(id -> now.find(id).isPresent()).collect(Collectors.toSet()));
        }
    }

    public boolean canUndo() {
        return sheet().filter(UndoStack::canUndo).isPresent();
    }

    public boolean canRedo() {
        return sheet().filter(UndoStack::canRedo).isPresent();
    }

    public void undo() {
        sheet().ifPresent(UndoStack::undo);
        planChanged();
    }

    public void redo() {
        sheet().ifPresent(UndoStack::redo);
        planChanged();
    }

    /** Puts one of the usual size down with its centre at a point; it is chosen then. Windows and zones get what the records still have. */
    public void place(PlacedKind kind, int x, int y) {
        String name = nextName(kind);
        added(plan -> plan.place(Placed.at(kind, x, y, name, kind == PlacedKind.ZONE || kind == PlacedKind.WINDOW ? name : "")));
    }

    private void added(UnaryOperator<FloorPlan> operation) {
        plan().ifPresent(before -> {
            int last = before.lastId();
            edit(operation);
            plan().ifPresent(after -> select(after.elements().stream().map(Placed::id).filter(id -> id > last).collect(Collectors.toSet())));
        });
    }

    /** What the next of a kind is called: a zone or window of the records that is on no floor yet, else the next number. */
    String nextName(PlacedKind kind) {
        List<Placed> there = floors.values().stream().flatMap(sheet -> sheet.now().elements().stream()).filter(placed -> placed.kind() == kind).toList();
        Set<String> used = there.stream().map(Placed::reference).collect(Collectors.toSet());
        used.addAll(there.stream().map(Placed::label).collect(Collectors.toSet()));
        Optional<String> recorded = kind == PlacedKind.ZONE || kind == PlacedKind.WINDOW ? references(kind).stream().filter(name -> !used.contains(name)).findFirst() : Optional.empty();
        return recorded.orElseGet(() -> switch (kind) {
            case WINDOW -> Integer.toString(used.stream().filter(name -> name.matches("\\d{1,8}")).mapToInt(Integer::parseInt).max().orElse(0) + 1);
            case ZONE, TEXT, DESK, DEVICE -> words.of(kind);
            default -> "";
        });
    }

    /** What the records know that an element of a kind can stand for; those of the floor in front first. */
    public List<String> references(PlacedKind kind) {
        KnownHall known = hall;
        if (known == null) {
            return List.of();
        }
        return switch (kind) {
            case ZONE -> known.zones().stream().sorted(Comparator.comparing(zone -> zone.floor() != floor)).map(KnownHall.Zone::name).toList();
            case WINDOW -> known.windows().stream().sorted(Comparator.comparing(window -> window.floor() != floor)).map(KnownHall.Window::number).toList();
            case DEVICE, DESK, SEATS -> known.facilities();
            default -> List.of();
        };
    }

    /** What the records say of what an element stands for; empty if nothing. */
    public String described(Placed placed) {
        KnownHall known = hall;
        String name = placed.reference().isEmpty() ? placed.label() : placed.reference();
        return known == null || placed.kind() != PlacedKind.WINDOW ? "" : known.windows().stream().filter(window -> window.number().equals(name)).map(window -> {
            Long cases = known.cases().get(window.number());
            return cases == null ? window.description() : window.description() + " · " + words.cases(cases, known.year());
        }).findFirst().orElse("");
    }

    public void remove() {
        Set<Integer> gone = selection;
        edit(plan -> plan.remove(gone));
    }

    public void copy() {
        clipboard = plan().map(plan -> plan.find(selection)).orElse(List.of());
        pasted = 0;
    }

    public boolean canPaste() {
        return !clipboard.isEmpty() && plan().isPresent();
    }

    /** Beside what was copied; further each time. */
    public void paste() {
        if (canPaste()) {
            int off = BESIDE * ++pasted;
            insert(clipboard, off, off);
        }
    }

    /** Copies at once, to the right of what is chosen. */
    public void duplicate() {
        List<Placed> chosen = chosen();
        if (!chosen.isEmpty()) {
            Box all = Box.around(chosen.stream().map(Placed::bounds).toList());
            insert(chosen, all.width(), 0);
        }
    }

    /** Copies stand for nothing that another already stands for: windows get the next number. */
    private void insert(List<Placed> copies, int dx, int dy) {
        added(plan -> {
            FloorPlan result = plan;
            for (Placed copy : copies) {
                String name = copy.kind() == PlacedKind.WINDOW ? nextWindow(result) : copy.label();
                result = result.place(copy.moved(dx, dy).named(name, copy.kind() == PlacedKind.WINDOW ? name : copy.kind() == PlacedKind.ZONE ? "" : copy.reference()));
            }
            return result;
        });
    }

    private String nextWindow(FloorPlan edited) {
        Set<String> used = edited.elements().stream().filter(placed -> placed.kind() == PlacedKind.WINDOW).map(Placed::label).collect(Collectors.toSet());
        String next = nextName(PlacedKind.WINDOW);
        while (used.contains(next)) {
            next = next.matches("\\d{1,8}") ? Integer.toString(Integer.parseInt(next) + 1) : next + "'";
        }
        return next;
    }

    // ------------------------------------------------------------------ selection

    public Set<Integer> selection() {
        return selection;
    }

    public List<Placed> chosen() {
        return plan().map(plan -> plan.find(selection)).orElse(List.of());
    }

    public void select(Set<Integer> ids) {
        if (!ids.equals(selection)) {
            selection = Set.copyOf(ids);
            sheet().ifPresent(UndoStack::pause);
            changes.firePropertyChange(SELECTION, null, selection);
        }
    }

    /** What is chosen and, of zones, all that stands in them: what moves together. */
    public Set<Integer> carried() {
        List<Placed> zones = chosen().stream().filter(placed -> placed.kind() == PlacedKind.ZONE).toList();
        Set<Integer> ids = new LinkedHashSet<>(selection);
        plan().ifPresent(plan -> plan.elements().stream().filter(placed -> placed.kind() != PlacedKind.ZONE && zones.stream().anyMatch(zone -> zone.covers(placed.centreX(), placed.centreY())))
                .map(Placed::id).forEach(ids::add));
        return ids;
    }

    /** Moves what is chosen by the arrow keys: several steps in a row are undone as one. */
    public void nudge(int dx, int dy) {
        Set<Integer> ids = carried();
        edit(plan -> plan.move(ids, dx, dy), "nudge");
    }

    /** Chooses the element after the one that is chosen, or before it. */
    public void selectNext(int step) {
        List<Integer> ids = plan().map(plan -> plan.elements().stream().filter(placed -> isShown(placed.kind())).map(Placed::id).toList()).orElse(List.of());
        if (!ids.isEmpty()) {
            int at = selection.isEmpty() ? step > 0 ? -1 : 0 : ids.indexOf(selection.iterator().next());
            select(Set.of(ids.get(Math.floorMod(at + step, ids.size()))));
        }
    }

    /** Adds one to what is chosen, or takes it out. */
    public void toggle(int id) {
        Set<Integer> ids = new LinkedHashSet<>(selection);
        if (!ids.remove(id)) {
            ids.add(id);
        }
        select(ids);
    }

    public void selectAll() {
        plan().ifPresent(plan -> select(plan.elements().stream().map(Placed::id).collect(Collectors.toSet())));
    }

    /** The topmost element at a point, of those that are shown. Zones are only under everything else. */
    public Optional<Placed> at(double x, double y) {
        List<Placed> under = new ArrayList<>();
        plan().ifPresent(plan -> plan.bottomUp().filter(placed -> isShown(placed.kind()) && placed.covers(x, y)).forEach(under::add));
        return under.isEmpty() ? Optional.empty() : Optional.of(under.get(under.size() - 1));
    }

    private boolean isShown(PlacedKind kind) {
        return switch (kind) {
            case ZONE -> layers.hasZones();
            case SEATS, DESK, DEVICE -> layers.hasFurniture();
            case TEXT -> layers.hasLabels();
            default -> true;
        };
    }

    // ------------------------------------------------------------------ what is shown

    public List<PlanHint> hints() {
        return plan().map(PlanHint::of).orElse(List.of());
    }

    /** As chosen, with the loads if they are to be shown. */
    public PlanLayers layers() {
        KnownHall known = hall;
        return known == null ? layers : new PlanLayers(layers.hasGrid(), layers.hasBackdrop(), layers.hasZones(), layers.hasFurniture(), layers.hasLabels(),
                showsLoad ? known.shares() : Map.of(), showsLoad ? notes(known) : Map.of());
    }

    private Map<String, String> notes(KnownHall known) {
        return known.zones().stream().collect(Collectors.toMap(KnownHall.Zone::name, zone -> {
            long cases = known.windows().stream().filter(window -> window.zone().equals(zone.name())).mapToLong(window -> known.cases().getOrDefault(window.number(), 0L)).sum();
            return cases == 0 ? "" : words.cases(cases, known.year());
        }, (one, other) -> one));
    }

    public void layers(PlanLayers wanted) {
        layers = wanted;
        changes.firePropertyChange(LAYERS, null, wanted);
    }

    public boolean hasLoads() {
        return hall().filter(known -> !known.cases().isEmpty()).isPresent();
    }

    public boolean showsLoad() {
        return showsLoad && hasLoads();
    }

    /** What the colours mean, while they are shown. */
    public Optional<LoadLegend> legend() {
        return showsLoad() ? hall().map(known -> words.legend(known.fewest(), known.most(), known.year())) : Optional.empty();
    }

    public void showLoad(boolean wanted) {
        showsLoad = wanted;
        changes.firePropertyChange(LAYERS, null, wanted);
    }
}
