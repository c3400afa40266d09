package org.tongban.payroll.ui.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.money.Money;
import org.tongban.payroll.PayColumn;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.payroll.ui.slip.SlipModel;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.table.Column;
import org.tongban.widgets.table.Mark;
import org.tongban.widgets.text.Texts;

/** The columns of the table of a month. Free of widgets. */
public final class RunColumns {
    private static final String LINE = "line.";
    private final Texts texts;
    private final List<PayColumn> lines;

    public RunColumns(List<PayColumn> lines, Texts texts) {
        this.lines = List.copyOf(lines);
        this.texts = texts;
    }

    /** Site, name and the like, earnings, gross, what is taken off, net; the employer's shares hidden. */
    public List<Column<PayRow>> all() {
        List<Column<PayRow>> columns = new ArrayList<>();
        columns.add(Column.<PayRow>text("name", texts.get("column.name"), PayRow::name).width(8).frozen());
        columns.add(Column.<PayRow>text("site", texts.get("column.site"), PayRow::siteName).width(16));
        columns.add(Column.<PayRow>text("employment", texts.get("column.employment"), row -> row.employment().map(kind -> texts.get("employment." + kind.name())).orElse("")).width(10));
        columns.add(Column.<PayRow>text("status", texts.get("column.status"), this::status).width(10).tag(RunColumns::tone).tip(row -> row.reason().isEmpty() ? null : row.reason()));
        columns.add(Column.<PayRow>text("change", texts.get("column.change"), this::change).width(10).tag(RunColumns::changed).hint(texts.get("column.change.tip"))
                .orderBy(row -> row.difference().map(Money::toBigDecimal).orElse(BigDecimal.ZERO)));
        lines(columns, Kind.EARNING);
        columns.add(Column.<PayRow>money("gross", texts.get("column.gross"), row -> orNull(row.gross())).sum().explained(row -> row.slip().isPresent()));
        lines(columns, Kind.CONTRIBUTION);
        lines(columns, Kind.TAX);
        columns.add(Column.<PayRow>money("deductions", texts.get("column.deductions"), row -> orNull(row.deductions())).sum().explained(row -> row.deductions().isPresent()));
        columns.add(Column.<PayRow>money("net", texts.get("column.net"), row -> orNull(row.net())).sum().explained(row -> row.slip().isPresent()));
        lines(columns, Kind.EMPLOYER);
        return columns;
    }

    private void lines(List<Column<PayRow>> columns, Kind kind) {
        for (PayColumn line : lines) {
            if (line.kind() == kind) {
                Column<PayRow> column = Column.<PayRow>money(id(line), line.name(), row -> orNull(row.amount(line))).sum().explained(row -> row.amount(line).isPresent());
                columns.add(kind == Kind.EMPLOYER ? column.hidden() : column);
            }
        }
    }

    private static String id(PayColumn line) {
        return LINE + line.kind() + "." + line.code();
    }

    /** What the table shows, as far as its columns are concerned: another month with the same answers to this keeps its columns. */
    public List<PayColumn> lines() {
        return lines;
    }

    /**
     * What explains a cell.
     *
     * @return the key to ask with, and what the figure is called; empty if the cell has no workings
     */
    public Optional<Asked> asked(PayRow row, String column) {
        return switch (column) {
            case "gross" -> Optional.of(new Asked(SlipModel.GROSS, texts.get("column.gross")));
            case "deductions" -> Optional.of(new Asked(SlipModel.NET, texts.get("column.deductions")));
            case "net" -> Optional.of(new Asked(SlipModel.NET, texts.get("column.net")));
            default -> lines.stream().filter(line -> id(line).equals(column)).findFirst().flatMap(line -> row.key(line).map(key -> new Asked(key, line.name())));
        };
    }

    /** A question for workings. */
    public record Asked(String key, String name) {
    }

    /** What stands out about a row. */
    public Mark mark(PayRow row) {
        if (row.slip().isEmpty()) {
            return Mark.of(Tone.MUTED, texts.get("status.LEFT"));
        }
        return row.status().equals(Optional.of(PayStatus.BLOCKED)) ? Mark.of(Tone.FAIL, row.reason()) : Mark.NONE;
    }

    /** 新增, 减员, or by how much more or less. */
    private String change(PayRow row) {
        return row.changed().map(kind -> switch (kind) {
            case SAME -> "";
            case JOINED, LEFT -> texts.get("change." + kind.name());
            case MORE -> "+" + org.tongban.widgets.table.Kind.MONEY.text(row.change().difference());
            case LESS -> "−" + org.tongban.widgets.table.Kind.MONEY.text(row.change().difference().negate());
        }).orElse("");
    }

    private String status(PayRow row) {
        return texts.get("status." + row.status().map(PayStatus::name).orElse("LEFT"));
    }

    private static Tone tone(PayRow row) {
        return row.status().map(status -> switch (status) {
            case OK -> Tone.PASS;
            case NOT_CONFIGURED -> Tone.WARN;
            case BLOCKED -> Tone.FAIL;
            case NOT_DUE -> Tone.MUTED;
        }).orElse(Tone.MUTED);
    }

    private static Tone changed(PayRow row) {
        return row.changed().map(kind -> switch (kind) {
            case JOINED, MORE -> Tone.NOTE;
            case LESS -> Tone.WARN;
            case LEFT -> Tone.MUTED;
            case SAME -> Tone.NONE;
        }).orElse(Tone.NONE);
    }

    private static @Nullable Money orNull(Optional<Money> amount) {
        return amount.orElse(null);
    }
}
