package org.tongban.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tongban.exchange.Cell;
import org.tongban.exchange.Field;
import org.tongban.exchange.Importer.Rejection;
import org.tongban.exchange.Importer.Report;
import org.tongban.exchange.Intake;
import org.tongban.exchange.Preview;
import org.tongban.exchange.Preview.State;

/** Keeps the first rows that an import judges, to show them one by one; refused rows go before others. */
final class Listing {

    private record Judged(int order, DataRow row, Intake.Effect effect) {
    }

    private final int atMost;
    private final List<Judged> refused = new ArrayList<>();
    private final List<Judged> accepted = new ArrayList<>();
    private int seen;

    Listing(int atMost) {
        this.atMost = atMost;
    }

    void add(DataRow row, Intake.Effect effect) {
        List<Judged> list = row.isRefused() ? refused : accepted;
        if (list.size() < atMost) {
            list.add(new Judged(seen, row, effect));
        }
        seen++;
    }

    Preview preview(Intake intake, List<Field<?>> fields, Report report) {
        List<Judged> listed = Stream.concat(refused.stream(), accepted.stream().limit(atMost - refused.size())).sorted(Comparator.comparingInt(Judged::order)).toList();
        List<Field<?>> columns = columns(fields, listed);
        List<Preview.Line> lines = listed.stream().map(judged -> line(intake, columns, judged)).toList();
        return new Preview(report, columns.stream().map(Field::name).toList(), lines, listed.size() == seen);
    }

    /** The fields that the file has, and those that a refusal names though it has them not. */
    private static List<Field<?>> columns(List<Field<?>> fields, List<Judged> listed) {
        Set<String> named = new LinkedHashSet<>();
        listed.forEach(judged -> judged.row().rejections().forEach(rejection -> named.add(rejection.column())));
        List<Field<?>> columns = new ArrayList<>();
        for (Field<?> field : fields) {
            if (named.contains(field.name()) || listed.stream().anyMatch(judged -> judged.row().has(field))) {
                columns.add(field);
            }
        }
        return columns;
    }

    private static Preview.Line line(Intake intake, List<Field<?>> columns, Judged judged) {
        DataRow row = judged.row();
        State state = row.isRefused() ? State.REFUSED : State.valueOf(intake.settled(row, judged.effect()).name());
        Map<String, String> reasons = new HashMap<>();
        for (Rejection rejection : row.rejections()) {
            reasons.merge(rejection.column(), rejection.reason(), (one, other) -> one + "；" + other);
        }
        List<String> cells = new ArrayList<>(columns.size());
        List<String> shown = new ArrayList<>(columns.size());
        for (Field<?> field : columns) {
            Cell cell = row.cell(field);
            cells.add(text(cell));
            shown.add(Shown.of(field, cell));
        }
        return new Preview.Line(row.sheet(), row.number(), state, cells, shown, row.isRefused() ? Map.of() : row.replaced(), reasons);
    }

    private static String text(Cell cell) {
        return cell.date() != null ? cell.date().toString() : cell.text().strip();
    }
}
