import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.postgresql.PGConnection;

/**
 * The engine's own bulk load of the file of tickets, row by row as it is, into an empty table without key or index, its fastest way:
 * {@code BulkTickets derby WORKSPACE/DATABASE FILE | postgresql URL FILE}. Prints rows and seconds.
 */
final class BulkTickets {

    private static final String COLUMNS = "number VARCHAR(40), taken TIMESTAMP, called TIMESTAMP, done TIMESTAMP, item VARCHAR(200), window_number VARCHAR(100), clerk VARCHAR(100), state VARCHAR(20)";

    private BulkTickets() {
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        boolean derby = arguments[0].equals("derby");
        try (Connection connection = DriverManager.getConnection(derby ? "jdbc:derby:" + arguments[1] : arguments[1]); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bench_ticket (" + COLUMNS + ")");
            long start = System.nanoTime();
            if (derby) {
                statement.execute("CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE_BULK(null, 'BENCH_TICKET', '" + arguments[2] + "', ',', '\"', 'UTF-8', 0, 1)");
            } else {
                try (InputStream in = Files.newInputStream(Path.of(arguments[2]))) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY bench_ticket FROM STDIN (FORMAT csv, HEADER true)", in);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM bench_ticket")) {
                count.next();
                System.out.printf(Locale.ROOT, "%d %.1f%n", count.getLong(1), seconds);
            }
            statement.execute("DROP TABLE bench_ticket");
        }
    }
}
