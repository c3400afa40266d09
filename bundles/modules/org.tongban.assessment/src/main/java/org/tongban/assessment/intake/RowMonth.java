package org.tongban.assessment.intake;

import java.time.YearMonth;
import java.util.Optional;
import org.tongban.assessment.intake.MonthWords.Said;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.Row;

/**
 * The month that a row is about: its month column, else the sheet's name and title together, else the file's name. The
 * year may come from any of these or from the user. Where sheet and title name different months, neither is guessed.
 */
final class RowMonth {

    private final Optional<Integer> givenYear;
    private final Said file;

    RowMonth(ImportContext context) {
        givenYear = context.year();
        file = MonthWords.read(context.file().replaceFirst("\\.[^.]*$", ""), false);
    }

    /** The month; where there is none the row has been refused with the reason. */
    Optional<YearMonth> of(Row row) {
        Said sheet = MonthWords.read(row.sheet(), false);
        Said title = MonthWords.read(row.title(), false);
        Optional<Integer> year = title.year().or(sheet::year).or(file::year).or(() -> givenYear);
        String cell = row.has(GradesKind.MONTH) ? row.raw(GradesKind.MONTH) : "";
        if (!cell.isBlank()) {
            Optional<YearMonth> written = MonthWords.month(row.get(GradesKind.MONTH).orElse(cell), year);
            if (written.isEmpty()) {
                row.refuse(GradesKind.MONTH, "看不出是哪年哪月；请写成“2025-01”，或用 --year 指明年份");
            }
            return written;
        }
        if (differ(sheet.month(), title.month()) || differ(sheet.year(), title.year())) {
            row.refuse(GradesKind.MONTH, "工作表名“" + row.sheet() + "”与表头标题的月份不一致，请改正其中一处");
            return Optional.empty();
        }
        Optional<Integer> month = sheet.month().or(title::month).or(file::month);
        if (month.isEmpty()) {
            row.refuse(GradesKind.MONTH, "看不出是哪个月；请在标题或工作表名中写明“2025年1月”，或增加“月份”列");
        } else if (year.isEmpty()) {
            row.refuse(GradesKind.MONTH, "看不出是哪一年；请在标题中写明年份，或用 --year 指明");
        }
        return month.flatMap(m -> year.map(y -> YearMonth.of(y, m)));
    }

    private static boolean differ(Optional<Integer> one, Optional<Integer> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
