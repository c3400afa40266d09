package org.tongban.registry.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.registry.CaseVolume;

/** How the key of a case volume stands in the table. */
final class CaseKey {

    static final String COLUMNS = "place, month_number, site_code, person_id, platform, quality, item";
    static final String MATCH = "place = ? AND month_number = ? AND site_code = ? AND person_id = ? AND platform = ? AND quality = ? AND item = ?";
    static final int WIDTH = 7;

    private CaseKey() {
    }

    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    /** Sets the key's parameters, the first of them at the given position. */
    static void set(PreparedStatement statement, int first, String place, CaseVolume volume) throws SQLException {
        statement.setString(first, place);
        statement.setInt(first + 1, number(volume.month()));
        statement.setString(first + 2, volume.site().code());
        statement.setLong(first + 3, volume.person().map(PersonId::number).orElse(0L));
        statement.setString(first + 4, volume.platform());
        statement.setString(first + 5, volume.quality());
        statement.setString(first + 6, volume.item());
    }

    /** A row of month_number, site_code, person_id, platform, quality, item, cases. */
    static CaseVolume read(ResultSet row) throws SQLException {
        long person = row.getLong(3);
        return new CaseVolume(month(row.getInt(1)), new SiteId(row.getString(2)),
                person == 0 ? Optional.empty() : Optional.of(new PersonId(person)), row.getString(4), row.getString(5), row.getString(6), row.getLong(7));
    }
}
