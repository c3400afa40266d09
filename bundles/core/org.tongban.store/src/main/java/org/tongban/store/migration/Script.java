package org.tongban.store.migration;

import java.util.regex.Pattern;

/**
 * One step of a module's tables.
 *
 * @param version its number, from 1
 * @param file    its name, {@code V1__text.sql}
 */
public record Script(int version, String file, String sql) {

    private static final Pattern NAME = Pattern.compile("V(\\d{1,6})__\\w+\\.sql");

    /** @throws IllegalArgumentException if the file is not named V1__text.sql */
    public static Script of(String file, String sql) {
        var name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException("a migration is named V<number>__<text>.sql, not " + file);
        }
        return new Script(Integer.parseInt(name.group(1)), file, sql);
    }
}
