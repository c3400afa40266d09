package org.tongban.exchange.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongban.exchange.Amendments;
import org.tongban.exchange.Cell;
import org.tongban.exchange.CellType;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Importer.FileRefused;
import org.tongban.exchange.source.TableSource.Sheet;
import org.tongban.exchange.source.TableSource;

/** Chooses the sheets of a file that belong to a kind. */
final class Tables {

    private static final int NAMED = 12;
    private static final CellType<?> YUAN = Field.money("").type();
    private static final Pattern OTHER_UNIT = Pattern.compile("[(\\[/][^)\\]]*(百|千|万|亿)元|[(\\[](美元|港币|港元|角|分)[)\\]]");
    private static final Pattern TABLE_UNIT = Pattern.compile("(金额|货币)?单位:(人民币)?(百|千|万|亿|百万)元");

    private final ImportKind kind;
    private final TableSource source;
    private final List<Field<?>> fields;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Amendments amendments;

    Tables(ImportKind kind, TableSource source, Amendments amendments) {
        this.kind = kind;
        this.source = source;
        this.amendments = amendments;
        this.fields = List.copyOf(kind.fields());
        for (int i = 0; i < fields.size(); i++) {
            if (indexes.put(fields.get(i).name(), i) != null) {
                throw new IllegalStateException("two fields of one name in kind " + kind.id() + ": " + fields.get(i).name());
            }
        }
    }

    /** @throws FileRefused if no sheet has the headings, or it is not clear which is meant */
    List<DataRow.Table> find() throws IOException {
        LayoutFinder finder = new LayoutFinder(fields, amendments.columns());
        List<Layout> whole = new ArrayList<>();
        List<Layout> hidden = new ArrayList<>();
        Optional<Layout> nearest = Optional.empty();
        List<Layout> near = new ArrayList<>();
        for (Sheet sheet : source.sheets()) {
            Optional<Layout> layout = finder.find(source, sheet);
            if (layout.isEmpty()) {
                continue;
            }
            boolean complete = layout.get().columns().isComplete();
            if (sheet.hidden()) {
                if (complete) {
                    hidden.add(layout.get());
                }
            } else if (complete) {
                whole.add(layout.get());
            } else {
                if (isNear(layout.get())) {
                    near.add(layout.get());
                }
                nearest = nearest.filter(n -> n.columns().found() >= layout.get().columns().found()).or(() -> layout);
            }
        }
        if (whole.isEmpty()) {
            throw notRecognised(nearest, hidden);
        }
        List<Layout> chosen = choose(whole);
        if (kind.manySheets() && !near.isEmpty()) {
            throw notRecognised(Optional.of(near.get(0)), hidden);
        }
        for (Layout layout : chosen) {
            refuseAmbiguous(layout);
            refuseOtherUnits(layout);
        }
        return chosen.stream().map(layout -> new DataRow.Table(layout, fields, indexes, mended(layout.sheet()))).toList();
    }

    /** The cells of the sheet that the user mended. */
    private Map<Integer, Map<String, Cell>> mended(Sheet sheet) {
        Map<Integer, Map<String, Cell>> mended = new HashMap<>();
        amendments.cells().forEach((place, text) -> {
            if (place.sheet().equals(sheet.name()) && indexes.containsKey(place.field())) {
                mended.computeIfAbsent(place.row(), row -> new HashMap<>()).put(place.field(), Cell.of(text));
            }
        });
        return mended;
    }

    /** A sheet that surely was meant to be read too, but lacks a heading. */
    private static boolean isNear(Layout layout) {
        return layout.columns().missing().size() == 1 && layout.columns().found() >= 3;
    }

    private List<Layout> choose(List<Layout> whole) throws IOException {
        if (kind.manySheets() || whole.size() == 1) {
            return whole;
        }
        List<Layout> filled = new ArrayList<>();
        for (Layout layout : whole) {
            try (TableRows rows = new TableRows(source, new DataRow.Table(layout, fields, indexes, Map.of()))) {
                if (rows.next() != null) {
                    filled.add(layout);
                }
            }
        }
        if (filled.size() > 1) {
            throw new FileRefused("工作表“" + filled.get(0).sheet().name() + "”和“" + filled.get(1).sheet().name() + "”都像是" + kind.title()
                    + "，请只保留要导入的一个工作表（删去或隐藏另一个）");
        }
        return filled.isEmpty() ? whole.subList(0, 1) : filled;
    }

    private void refuseAmbiguous(Layout layout) {
        if (!layout.columns().ambiguities().isEmpty()) {
            throw new FileRefused(place(layout) + "的标题有歧义：" + String.join("；", layout.columns().ambiguities()) + "，请修改标题使其只有一种理解");
        }
    }

    /** Amounts are yuan; a unit in the heading or above the table that says otherwise must not be passed over. */
    private void refuseOtherUnits(Layout layout) {
        for (int i = 0; i < fields.size(); i++) {
            int column = layout.columns().of(i);
            if (column >= 0 && fields.get(i).type() == YUAN) {
                String heading = layout.columns().headings().get(column).full();
                if (OTHER_UNIT.matcher(heading).find()) {
                    throw new FileRefused(place(layout) + "的“" + heading + "”不以元为单位，请换算成元并改正标题后重新导入");
                }
                if (TABLE_UNIT.matcher(Heading.normalKeeping(layout.title())).find()) {
                    throw new FileRefused(place(layout) + "上方注明金额不以元为单位，请换算成元并改正单位后重新导入");
                }
            }
        }
    }

    private FileRefused notRecognised(Optional<Layout> nearest, List<Layout> hidden) {
        if (!hidden.isEmpty()) {
            return new FileRefused("只有隐藏的工作表“" + hidden.get(0).sheet().name() + "”像是" + kind.title() + "，请取消隐藏后重新导入");
        }
        String needed = fields.stream().filter(Field::required).map(Field::name).collect(Collectors.joining("、"));
        if (nearest.isEmpty()) {
            return new FileRefused("文件里没有内容；" + kind.title() + "需要有这些列：" + needed);
        }
        Layout layout = nearest.get();
        String missing = layout.columns().missing().stream().map(f -> "“" + f.name() + "”").collect(Collectors.joining("、"));
        if (layout.columns().found() == 0) {
            return new FileRefused("没有找到" + kind.title() + "的标题行；需要有这些列：" + needed + "，请检查文件是否选对");
        }
        if (!layout.columns().ambiguities().isEmpty()) {
            return new FileRefused(place(layout) + "的标题有歧义：" + String.join("；", layout.columns().ambiguities()) + "；还缺少" + missing);
        }
        String found = layout.columns().headings().stream().filter(h -> !h.isBlank()).limit(NAMED).map(Heading::full).collect(Collectors.joining("、"));
        return new FileRefused(place(layout) + "的标题（" + found + "）缺少" + missing + "一列，请补上标题后重新导入");
    }

    private String place(Layout layout) {
        String row = "第" + layout.lastHeadingRow() + "行";
        return source.isText() ? row : "工作表“" + layout.sheet().name() + "”" + row;
    }
}
