package org.tongban.workbench.home;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.store.StoreException;
import org.tongban.store.Workspaces;
import org.tongban.store.Workspaces.Workspace;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Notice;
import org.tongban.workbench.Notice.Weight;
import org.tongban.workbench.Watch;
import org.tongban.workbench.home.Head.State;

/**
 * What the home page says. Each watch is asked on its own: a slow one does not hold up the others, and of one that fails
 * a notice is left that says so. What a watch said stays until it answers again, so that the page does not flicker.
 */
final class HomeModel {
    /** Fired when notices changed. */
    static final String NOTICES = "notices";
    /** Fired when the workspace was looked at anew. */
    static final String HEAD = "head";

    private static final Logger LOG = Logger.getLogger(HomeModel.class.getName());
    private static final int MORNING = 5;
    private static final int NOON = 11;
    private static final int AFTERNOON = 13;
    private static final int EVENING = 18;

    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private final Workspaces workspaces;
    private final PolicyBook book;
    private final People people;
    private final CaseVolumes volumes;
    private final Clock clock;
    private final Texts texts;
    private final UnaryOperator<String> placeOf;
    private final Map<Watch, List<Notice>> said = new LinkedHashMap<>();
    private final Set<Watch> asked = new LinkedHashSet<>();
    private @Nullable Head head;
    private int round;

    /** @param placeOf the name of the perspective in which a part stands, empty if there is none */
    HomeModel(Workspaces workspaces, PolicyBook book, People people, CaseVolumes volumes, Clock clock, Texts texts, UnaryOperator<String> placeOf) {
        this.workspaces = workspaces;
        this.book = book;
        this.people = people;
        this.volumes = volumes;
        this.clock = clock;
        this.texts = texts;
        this.placeOf = placeOf;
    }

    void onChange(String property, PropertyChangeListener listener) {
        changes.addPropertyChangeListener(property, listener);
    }

    /** Looks at the workspace; in the background. */
    Head readHead() {
        LocalDate today = LocalDate.now(clock);
        Workspace workspace = workspaces.current().orElse(null);
        if (workspace == null) {
            return new Head(State.NO_WORKSPACE, hello(), "", "", today);
        }
        String place = book.packs().stream().filter(pack -> pack.id().equals(workspace.place())).map(PolicyPack::place).findFirst().orElse(workspace.place());
        State state = people.isEmpty() && volumes.latest().isEmpty() ? State.FRESH : State.AT_WORK;
        return new Head(state, hello(), place, workspace.folder().toString(), today);
    }

    private String hello() {
        int hour = LocalTime.now(clock).getHour();
        if (hour < MORNING || hour >= EVENING) {
            return texts.get("home.evening");
        }
        return texts.get(hour < NOON ? "home.morning" : hour < AFTERNOON ? "home.noon" : "home.afternoon");
    }

    void show(Head read) {
        head = read;
        changes.firePropertyChange(HEAD, null, read);
    }

    @Nullable Head head() {
        return head;
    }

    /**
     * Begins to ask.
     *
     * @param watches those installed now; what others said is forgotten
     * @return the number of this round, without which no answer counts
     */
    int begin(Collection<Watch> watches) {
        said.keySet().retainAll(watches);
        asked.clear();
        asked.addAll(watches);
        changes.firePropertyChange(NOTICES, null, said.size());
        return ++round;
    }

    /** Asks a watch; in the background. Never throws: of a failing watch the answer is a notice that says so. */
    List<Notice> ask(Watch watch) {
        try {
            return List.copyOf(watch.notices(texts.language()));
        } catch (RuntimeException | LinkageError failed) {
            if (!(failed instanceof StoreException)) {
                LOG.log(Level.WARNING, "a watch failed: " + watch.getClass().getName(), failed);
            }
            String why = failed instanceof StoreException ? failed.getMessage() : texts.get("home.failed.why");
            return List.of(new Notice(Weight.DUE, texts.get("home.failed", String.valueOf(why)), "", null));
        }
    }

    /** Takes an answer; one of an earlier round is too late. */
    void answered(int of, Watch watch, List<Notice> notices) {
        if (of == round && asked.remove(watch)) {
            said.put(watch, notices);
            changes.firePropertyChange(NOTICES, null, notices);
        }
    }

    /** Whether some watch has not answered yet. */
    boolean isAsking() {
        return !asked.isEmpty();
    }

    int count() {
        return said.values().stream().mapToInt(List::size).sum();
    }

    /** By perspective; the group with the most pressing notice first, and in it the most pressing first. */
    List<NoticeGroup> groups() {
        Map<String, List<Notice>> byPlace = new LinkedHashMap<>();
        said.values().stream().flatMap(List::stream).sorted(Comparator.comparing(Notice::weight))
                .forEach(notice -> byPlace.computeIfAbsent(notice.part().isEmpty() ? "" : placeOf.apply(notice.part()), place -> new ArrayList<>()).add(notice));
        return byPlace.entrySet().stream().map(entry -> new NoticeGroup(entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }
}
