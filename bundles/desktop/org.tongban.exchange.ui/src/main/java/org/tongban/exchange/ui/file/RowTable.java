package org.tongban.exchange.ui.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.widgets.Composite;
import org.tongban.exchange.Amendments.Place;
import org.tongban.exchange.Preview.State;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Editor;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.table.TableBuilder;
import org.tongban.widgets.text.Texts;

/** Builds the table of a file's rows. */
final class RowTable {

    private static final int LOOKED_AT = 300;
    private static final int WIDEST = 26;

    private RowTable() {
    }

    /**
     * @param rows those by which the columns are made wide enough
     * @param mend takes a cell's new text
     */
    static Table<ImportRow> build(Composite parent, String title, List<String> fields, boolean sheets, List<ImportRow> rows, Texts texts, BiConsumer<Place, String> mend) {
        TableBuilder<ImportRow> builder = Table.<ImportRow>in(parent, "import.rows").bar(title);
        builder.column(Column.<ImportRow>integer("row", texts.get("row.number"), ImportRow::number).width(6).frozen());
        if (sheets) {
            builder.column(Column.<ImportRow>text("sheet", texts.get("row.sheet"), ImportRow::sheet).width(10));
        }
        builder.column(Column.<ImportRow>text("state", texts.get("row.state"), row -> texts.get(key(row.state()))).width(8).tag(row -> tone(row.state())).frozen());
        builder.column(Column.<ImportRow>text("reason", texts.get("row.reason"), ImportRow::reasons).width(36).tone(row -> row.state() == State.REFUSED ? Tone.FAIL : Tone.NONE).tip(ImportRow::reasons));
        for (int i = 0; i < fields.size(); i++) {
            int field = i;
            builder.column(Column.<ImportRow>text("field." + fields.get(i), fields.get(i), row -> row.shown(field)).width(width(fields.get(i), rows, field)).tone(row -> tone(row, field)).tip(row -> tip(row, field, texts))
                    .editor(Editor.text(row -> row.text(field), (row, text) -> {
                        if (!text.equals(row.text(field))) {
                            mend.accept(row.place(field), text);
                        }
                        return Optional.empty();
                    })));
        }
        return builder.build();
    }

    /** As wide as most cells need, in digits; a Chinese character takes two. */
    private static int width(String name, List<ImportRow> rows, int field) {
        int widest = Math.max(8, digits(name) + 3);
        for (int i = 0; i < rows.size() && i < LOOKED_AT; i++) {
            widest = Math.max(widest, digits(rows.get(i).shown(field)) + 2);
        }
        return Math.min(widest, WIDEST);
    }

    private static int digits(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    static String key(State state) {
        return "state." + state.name().toLowerCase(Locale.ROOT);
    }

    private static Tone tone(State state) {
        return switch (state) {
            case NEW -> Tone.PASS;
            case CHANGED -> Tone.NOTE;
            case SAME -> Tone.MUTED;
            case REFUSED -> Tone.FAIL;
        };
    }

    private static Tone tone(ImportRow row, int field) {
        return !row.reason(field).isEmpty() ? Tone.FAIL : row.isChanged(field) ? Tone.NOTE : Tone.NONE;
    }

    private static String tip(ImportRow row, int field, Texts texts) {
        return row.reason(field).isEmpty() ? texts.get("row.edit") : row.reason(field);
    }
}
