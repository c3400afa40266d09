package org.tongban.village.ui.stations;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.SiteId;
import org.tongban.policy.village.CaseRatioPolicy.RatioCheck;
import org.tongban.policy.village.StationTier;
import org.tongban.village.Station;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;

/** The stations as a table, to be sorted, filtered and exported; each checked figure opens its workings. */
final class StationTable {

    private final Table<StationRow> table;

    StationTable(Composite parent, Texts texts, Cards.Listener listener) {
        table = Table.<StationRow>in(parent, "village.table")
                .column(Column.<StationRow>text("name", texts.get("column.village"), StationRow::name).width(9).fit().frozen())
                .column(Column.<StationRow>text("tier", texts.get("column.tier"), row -> row.tier().map(StationTier::label).orElse("")).width(8).fit().centred()
                        .tag(row -> row.tier().isPresent() ? Tone.ACCENT : Tone.NONE).orderBy(row -> row.tier().map(Enum::ordinal).orElse(-1)))
                .column(Column.<StationRow>text("result", texts.get("column.result"), row -> texts.get("result." + row.tone().name())).width(8).fit().centred().tag(StationRow::tone))
                .column(checked(Column.<StationRow>number("ratio", texts.get("standard.ratio"), row -> row.ratio().orElse(null)).width(7).fit(), Standard.Kind.RATIO))
                .column(Column.<StationRow>number("minimum", texts.get("column.minimum"), row -> row.minimum().orElse(null)).width(5).fit()
                        .explained(row -> row.minimum().isPresent()))
                .column(Column.<StationRow>integer("cases", texts.get("column.cases"), row -> row.check().cases()).width(7).fit().sum())
                .column(Column.<StationRow>integer("need", texts.get("column.need"), row -> row.ratioCheck().map(RatioCheck::need).orElse(null)).width(7).fit().sum())
                .column(Column.<StationRow>integer("residents", texts.get("column.residents"), row -> row.check().residents().orElse(null)).width(8).fit().sum())
                .column(checked(Column.<StationRow>integer("windows", texts.get("standard.windows"), row -> station(row, station -> station.windows().orElse(null))).width(5).fit(),
                        Standard.Kind.WINDOWS))
                .column(checked(Column.<StationRow>number("area", texts.get("standard.area"), row -> row.check().station().area().or(() -> row.check().site().area()).orElse(null))
                        .width(6).fit(), Standard.Kind.AREA))
                .column(checked(Column.<StationRow>integer("sitting", texts.get("standard.sitting"), row -> station(row, station -> station.sittingDays().orElse(null))).width(5).fit(),
                        Standard.Kind.SITTING))
                .column(Column.<StationRow>integer("facilities", texts.get("column.facilities"), row -> row.check().station().facilities().size()).width(5).fit())
                .column(Column.<StationRow>date("built", texts.get("station.built"), row -> row.check().station().builtOn().orElse(null)))
                .column(Column.<StationRow>text("location", texts.get("station.location"), row -> row.check().station().location()).width(16).fit().hidden())
                .mark(row -> row.tone() == Tone.FAIL ? Mark.of(Tone.FAIL, texts.get("result.FAIL")) : Mark.NONE).bar(texts.get("part.stations"))
                .onSelect(row -> {
                    if (row != null) {
                        listener.chosen(row);
                    }
                }).onExplain((row, column) -> listener.explained(row, row.standard(kind(column)))).onOpen(row -> listener.explained(row, row.standard(Standard.Kind.RATIO))).build();
    }

    private static <T> @Nullable T station(StationRow row, Function<Station, @Nullable T> of) {
        return of.apply(row.check().station());
    }

    private static Column<StationRow> checked(Column<StationRow> column, Standard.Kind kind) {
        return column.tone(row -> row.standard(kind).tone() == Tone.MUTED ? Tone.NONE : row.standard(kind).tone())
                .explained(row -> row.standard(kind).finding().isPresent()).tip(row -> row.standard(kind).answer());
    }

    private static Standard.Kind kind(String column) {
        return switch (column) {
            case "windows" -> Standard.Kind.WINDOWS;
            case "area" -> Standard.Kind.AREA;
            case "sitting" -> Standard.Kind.SITTING;
            default -> Standard.Kind.RATIO;
        };
    }

    Composite control() {
        return table.control();
    }

    void show(List<StationRow> rows) {
        table.show(rows);
    }

    void choose(SiteId site, List<StationRow> rows) {
        rows.stream().filter(row -> row.site().equals(site)).findFirst().ifPresent(table::select);
    }

    void focus() {
        table.focus();
    }
}
