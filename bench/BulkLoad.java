import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The engines' own bulk load of the rows that an import stored: {@code BulkLoad derby WORKSPACE/DATABASE | postgresql URL} writes the volumes to a file and
 * loads it into an empty table with the same columns and key. Prints rows and seconds.
 */
final class BulkLoad {

    private static final String COLUMNS = "place VARCHAR(40) NOT NULL, month_number INTEGER NOT NULL, site_code VARCHAR(40) NOT NULL, person_id BIGINT NOT NULL, "
            + "platform VARCHAR(60) NOT NULL, quality VARCHAR(20) NOT NULL, item VARCHAR(200) NOT NULL, cases BIGINT NOT NULL, "
            + "PRIMARY KEY (place, month_number, site_code, person_id, platform, quality, item)";
    private static final String ORDER = " ORDER BY place, month_number, site_code, person_id, platform, quality, item";

    private BulkLoad() {
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        Path file = Files.createTempFile("bulk", ".csv");
        Files.delete(file);
        boolean derby = arguments[0].equals("derby");
        try (Connection connection = DriverManager.getConnection(derby ? "jdbc:derby:" + arguments[1] : arguments[1]); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bench_volume (" + COLUMNS + ")");
            long start;
            if (derby) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_EXPORT_QUERY('SELECT * FROM registry_case_volume" + ORDER + "', '" + file + "', ',', '\"', 'UTF-8')");
                start = System.nanoTime();
                statement.execute("CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE(null, 'BENCH_VOLUME', '" + file + "', ',', '\"', 'UTF-8', 0)");
            } else {
                CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
                try (OutputStream out = Files.newOutputStream(file)) {
                    copy.copyOut("COPY (SELECT * FROM registry_case_volume" + ORDER + ") TO STDOUT (FORMAT csv)", out);
                }
                start = System.nanoTime();
                try (InputStream in = Files.newInputStream(file)) {
                    copy.copyIn("COPY bench_volume FROM STDIN (FORMAT csv)", in);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM bench_volume")) {
                count.next();
                System.out.printf(Locale.ROOT, "%d %.1f%n", count.getLong(1), seconds);
            }
            statement.execute("DROP TABLE bench_volume");
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
