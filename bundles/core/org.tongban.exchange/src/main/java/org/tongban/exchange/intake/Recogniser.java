package org.tongban.exchange.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Recognised;
import org.tongban.exchange.source.TableSource;
import org.tongban.exchange.source.TableSource.Sheet;

/** Tells what a file may be from its headings. */
final class Recogniser {

    private static final int FEWEST = 1;

    private final TableSource source;

    Recogniser(TableSource source) {
        this.source = source;
    }

    /** The kinds that the file may be, the likeliest first: nothing missing before something missing, then the most headings known. */
    List<Recognised> among(List<ImportKind> kinds, Map<String, Map<String, String>> chosen) throws IOException {
        List<Recognised> found = new ArrayList<>();
        for (ImportKind kind : kinds) {
            Optional<Layout> best = best(kind, chosen.getOrDefault(kind.id(), Map.of()));
            best.filter(layout -> layout.columns().found() >= FEWEST).ifPresent(layout -> found.add(recognised(kind, layout)));
        }
        found.sort(Comparator.comparing(Recognised::complete).thenComparing((Recognised each) -> each.fields().size()).reversed());
        return found;
    }

    private Optional<Layout> best(ImportKind kind, Map<String, String> chosen) throws IOException {
        LayoutFinder finder = new LayoutFinder(List.copyOf(kind.fields()), chosen);
        Optional<Layout> best = Optional.empty();
        for (Sheet sheet : source.sheets()) {
            Optional<Layout> layout = sheet.hidden() ? Optional.empty() : finder.find(source, sheet);
            if (layout.isPresent() && (best.isEmpty() || worth(layout.get()) > worth(best.get()))) {
                best = layout;
            }
        }
        return best;
    }

    private static int worth(Layout layout) {
        return (layout.columns().isComplete() ? 1000 : 0) + layout.columns().found();
    }

    private static Recognised recognised(ImportKind kind, Layout layout) {
        Columns columns = layout.columns();
        List<String> unclear = new ArrayList<>(columns.ambiguities());
        columns.missing().forEach(field -> unclear.add("缺少“" + field.name() + "”一列"));
        List<Recognised.Column> headings = new ArrayList<>();
        for (int i = 0; i < columns.headings().size(); i++) {
            if (!columns.headings().get(i).isBlank()) {
                headings.add(new Recognised.Column(columns.keys().get(i), Columns.letter(i), columns.headings().get(i).full()));
            }
        }
        Map<String, String> fields = new HashMap<>();
        List<Field<?>> known = kind.fields();
        for (int i = 0; i < known.size(); i++) {
            if (columns.of(i) >= 0) {
                fields.put(known.get(i).name(), columns.keys().get(columns.of(i)));
            }
        }
        return new Recognised(kind.id(), columns.isComplete(), unclear, layout.sheet().name(), layout.lastHeadingRow(), headings, fields);
    }
}
