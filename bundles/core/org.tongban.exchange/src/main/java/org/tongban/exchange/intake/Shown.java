package org.tongban.exchange.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.core.id.Mask;
import org.tongban.exchange.Cell;
import org.tongban.exchange.Field;

/** What a report shows of a cell: short, and without the numbers that identify a person, wherever they stand. */
final class Shown {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[xX]?");
    private static final int LENGTH = 60;

    private Shown() {
    }

    static String of(Field<?> field, Cell cell) {
        String text = cell.date() != null ? cell.date().toString() : cell.text().strip();
        if (text.isEmpty()) {
            return "";
        }
        Matcher number = LONG_NUMBER.matcher(field.type().shown(text));
        String shown = number.replaceAll(match -> Matcher.quoteReplacement(masked(match.group())));
        return shown.length() > LENGTH ? shown.substring(0, LENGTH) + "…" : shown;
    }

    private static String masked(String number) {
        return switch (number.length()) {
            case 11, 12 -> Mask.phone(number);
            case 15, 18 -> Mask.identity(number);
            default -> Mask.card(number);
        };
    }
}
