package org.tongban.window.ui.zones;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.tongban.core.law.Finding;
import org.tongban.policy.window.EfficiencyPolicy.PerHead;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Kind;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.table.Table;
import org.tongban.widgets.text.Texts;
import org.tongban.window.ui.load.ZoneRow;

/** The table of zones as the document prints it, with what is recorded and what the cases alone ask for beside it. */
final class PlanTable {

    private final Texts texts;
    private final Table<ZoneLine> table;

    PlanTable(Composite parent, Texts texts, BiConsumer<ZoneLine, String> explained, Consumer<ZoneLine> opened) {
        this.texts = texts;
        table = Table.<ZoneLine>in(parent, "window.zones.table")
                .column(Column.<ZoneLine>text("zone", texts.get("load.column.zone"), line -> line.isTotal() ? texts.get("zones.total") : line.name()).width(11).fit().frozen())
                .column(Column.<ZoneLine>text("departments", texts.get("zones.column.departments"), line -> line.isTotal() ? "" : departments(line)).width(24).fit().tip(this::departments))
                .column(planned("cases", "zones.column.cases", 10, line -> line.cases().map(number -> Kind.INTEGER.text(number)), ZoneLine::cases).tip(this::unstated)
                        .tone(line -> line.planned().filter(zone -> !zone.unstated().isEmpty()).isPresent() ? Tone.WARN : muted(line.cases())))
                .column(planned("windows", "zones.column.windows", 6, line -> line.windows().map(Object::toString), ZoneLine::windows))
                .column(planned("staff", "zones.column.staff", 6, line -> line.staff().map(Object::toString), ZoneLine::staff))
                .column(planned("selfHired", "zones.column.selfHired", 6, line -> line.selfHired().map(Object::toString), ZoneLine::selfHired))
                .column(planned("perWindow", "zones.column.perWindow", 8, line -> line.perWindow().map(PlanTable::short2), ZoneLine::perWindow))
                .column(planned("perClerk", "zones.column.perClerk", 8, line -> line.perClerk().map(PlanTable::short2), ZoneLine::perClerk)
                        .tone(line -> line.perHead().flatMap(Finding::value).map(each -> ZoneRow.toneOf(each.verdict())).orElse(muted(line.perClerk())))
                        .tip(line -> line.perHead().flatMap(Finding::value).map(PerHead::toString).orElse(null)))
                .column(recorded("actualWindows", "zones.column.actualWindows", line -> line.actualWindows().map(Object::toString), ZoneLine::actualWindows)
                        .tone(line -> line.differs() && !line.actualWindows().equals(line.windows()) ? Tone.WARN : muted(line.actualWindows())))
                .column(recorded("actualStaff", "zones.column.actualStaff", line -> line.actualStaff().map(Object::toString), ZoneLine::actualStaff)
                        .tone(line -> line.differs() && !line.actualStaff().equals(line.staff()) ? Tone.WARN : muted(line.actualStaff())))
                .column(recorded("actualCases", "zones.column.actualCases", line -> line.actualCases().map(number -> Kind.INTEGER.text(number)), ZoneLine::actualCases))
                .column(Column.<ZoneLine>text("proposed", texts.get("zones.column.proposed"), line -> line.proposedWindows().map(Object::toString).orElse("—")).width(6).fit().centred()
                        .explained(line -> line.proposedWindows().isPresent()).orderBy(line -> line.proposedWindows().orElse(null))
                        .tone(line -> line.proposedWindows().isPresent() && line.windows().isPresent() && !line.proposedWindows().equals(line.windows()) ? Tone.NOTE : Tone.NONE))
                .mark(line -> line.isTotal() ? Mark.of(Tone.ACCENT, texts.get("zones.total")) : Mark.NONE).bar(texts.get("zones.table"))
                .onExplain(explained).onOpen(opened).build();
    }

    /** A column of what the document states. */
    private Column<ZoneLine> planned(String id, String label, int width, Function<ZoneLine, Optional<String>> shown, Function<ZoneLine, Optional<? extends Comparable<?>>> order) {
        return Column.<ZoneLine>text(id, texts.get(label), line -> shown.apply(line).orElseGet(() -> texts.get("load.unknown"))).width(width).fit().centred()
                .explained(line -> shown.apply(line).isPresent()).orderBy(line -> order.apply(line).orElse(null)).tone(line -> muted(order.apply(line)));
    }

    private Column<ZoneLine> recorded(String id, String label, Function<ZoneLine, Optional<String>> shown, Function<ZoneLine, Optional<? extends Comparable<?>>> order) {
        return Column.<ZoneLine>text(id, texts.get(label), line -> shown.apply(line).orElseGet(() -> texts.get("zones.unrecorded"))).width(7).fit().centred()
                .orderBy(line -> order.apply(line).orElse(null)).tone(line -> muted(order.apply(line)));
    }

    private String departments(ZoneLine line) {
        return line.departments().isEmpty() ? texts.get("load.unknown") : String.join("、", line.departments());
    }

    private String unstated(ZoneLine line) {
        return line.planned().filter(zone -> !zone.unstated().isEmpty()).map(zone -> texts.get("zones.without", String.join("、", zone.unstated()))).orElse("");
    }

    private static Tone muted(Optional<?> value) {
        return value.isPresent() ? Tone.NONE : Tone.MUTED;
    }

    private static String short2(BigDecimal number) {
        return Kind.NUMBER.text(number.setScale(Math.min(2, Math.max(0, number.scale())), RoundingMode.HALF_UP));
    }

    Composite control() {
        return table.control();
    }

    void show(List<ZoneLine> lines) {
        table.show(lines);
    }

    void focus() {
        table.focus();
    }
}
