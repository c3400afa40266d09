package org.tongban.plan.ui.compare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.plan.compare.ComparedPoint;
import org.tongban.plan.compare.FigureValue;
import org.tongban.plan.compare.OpenMatters;
import org.tongban.plan.compare.PackComparison;
import org.tongban.plan.compare.Relation;
import org.tongban.plan.ui.Observed;
import org.tongban.plan.ui.compare.CompareRow.Kind;
import org.tongban.plan.ui.compare.CompareRow.Side;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.PolicyPoint;

/** Which two documents are beside each other, and what they say. */
public final class CompareModel extends Observed {

    public static final String ROWS = "rows";

    private final PolicyBook book;
    private final Clock clock;
    private List<PolicyPack> packs = List.of();
    private @Nullable PolicyPack left;
    private @Nullable PolicyPack right;
    private List<CompareRow> rows = List.of();
    private @Nullable PackComparison comparison;

    public CompareModel(PolicyBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The documents that can be compared; in the background. */
    public List<PolicyPack> read() {
        return book.packs().stream().filter(pack -> !pack.divisionCode().isEmpty()).toList();
    }

    /** Takes what was read; what was chosen stays, else the place's own document is put beside the next one. */
    public void show(List<PolicyPack> read, Optional<String> own) {
        packs = read;
        PolicyPack first = again(left).or(() -> packs.stream().filter(pack -> own.equals(Optional.of(pack.id()))).findFirst()).or(() -> packs.stream().findFirst()).orElse(null);
        PolicyPack second = again(right).or(() -> packs.stream().filter(pack -> pack != first).findFirst()).orElse(null);
        choose(first, second);
    }

    private Optional<PolicyPack> again(@Nullable PolicyPack chosen) {
        return packs.stream().filter(pack -> chosen != null && pack.id().equals(chosen.id())).findFirst();
    }

    /** Compares two documents; nothing while one is missing. */
    public void choose(@Nullable PolicyPack first, @Nullable PolicyPack second) {
        left = first;
        right = second;
        List<CompareRow> before = rows;
        comparison = first == null || second == null ? null : PackComparison.of(first, second, LocalDate.now(clock));
        rows = comparison == null ? List.of() : rows(comparison);
        changed(ROWS, before, rows);
    }

    public List<PolicyPack> packs() {
        return packs;
    }

    public @Nullable PolicyPack left() {
        return left;
    }

    public @Nullable PolicyPack right() {
        return right;
    }

    public List<CompareRow> rows() {
        return rows;
    }

    /** How many points stand so. */
    public long points(Relation relation) {
        return comparison == null ? 0 : comparison.counts().get(relation);
    }

    private static List<CompareRow> rows(PackComparison comparison) {
        List<CompareRow> rows = new ArrayList<>();
        for (ComparedPoint point : comparison.points()) {
            Optional<PolicyPoint> of = Optional.of(point.point());
            int before = rows.size();
            point.figures().forEach(figure -> rows.add(new CompareRow(of, Kind.FIGURE, figure.name(), figure.relation(), figure.left().map(CompareModel::side), figure.right().map(CompareModel::side))));
            open(of, point.left(), true, rows);
            open(of, point.right(), false, rows);
            if (rows.size() == before) {
                rows.add(new CompareRow(of, Kind.NOTHING, "", Relation.NEITHER, Optional.empty(), Optional.empty()));
            }
        }
        open(Optional.empty(), comparison.otherLeft(), true, rows);
        open(Optional.empty(), comparison.otherRight(), false, rows);
        return List.copyOf(rows);
    }

    private static Side side(FigureValue value) {
        return new Side(value.text(), value.since().toString(), value.clause());
    }

    private static void open(Optional<PolicyPoint> point, OpenMatters open, boolean isLeft, List<CompareRow> rows) {
        Relation relation = isLeft ? Relation.ONLY_LEFT : Relation.ONLY_RIGHT;
        open.readings().forEach(reading -> {
            String text = reading.byDefault() + reading.option(reading.byDefault()).map(option -> "：" + option.text()).orElse("");
            Optional<Side> side = Optional.of(new Side(text, "", reading.clause()));
            rows.add(new CompareRow(point, Kind.READING, reading.question(), relation, isLeft ? side : Optional.empty(), isLeft ? Optional.empty() : side));
        });
        open.localFigures().forEach(figure -> {
            Optional<Side> side = Optional.of(new Side(figure.key(), "", figure.clause()));
            rows.add(new CompareRow(point, Kind.LOCAL, figure.name(), relation, isLeft ? side : Optional.empty(), isLeft ? Optional.empty() : side));
        });
    }
}
