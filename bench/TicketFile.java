import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes a file of tickets as a queue system keeps them, the same one for the same number of rows: {@code java TicketFile.java ROWS FILE}. About 5,000
 * numbers on each weekday from 2 January 2020 on, 80 items, 60 windows, one number in twenty passed, some clocks wrong, now and then half a day.
 */
final class TicketFile {

    private static final int A_DAY = 5_000;
    private static final int ITEMS = 80;
    private static final int WINDOWS = 60;
    private static final int OPENS = 8 * 3600 + 1800;
    private static final int OPEN = 9 * 3600;

    private TicketFile() {
    }

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Random random = new Random(20200102);
        LocalDate day = LocalDate.of(2020, 1, 2);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            out.write("排队号,取号时间,叫号时间,办结时间,业务类型,窗口,窗口人员,状态\n");
            StringBuilder line = new StringBuilder();
            for (int row = 0, ofDay = 0; row < rows; row++, ofDay++) {
                if (ofDay == A_DAY) {
                    ofDay = 0;
                    day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
                }
                boolean halfDay = day.getDayOfYear() % 61 == 0;
                int taken = OPENS + (int) ((long) ofDay * (halfDay ? OPEN / 3 : OPEN) / A_DAY);
                int called = taken + (int) (-Math.log(1 - random.nextDouble()) * 420);
                int item = (int) (ITEMS * Math.pow(random.nextDouble(), 2));
                int done = called + 30 + (int) (-Math.log(1 - random.nextDouble()) * (180 + 15 * item));
                boolean passed = random.nextInt(20) == 0;
                line.setLength(0);
                line.append((char) ('A' + item % 26)).append(ofDay).append(',');
                time(line, day, taken).append(',');
                time(line, day, random.nextInt(1000) == 0 ? taken - 60 : called).append(',');
                if (!passed) {
                    time(line, day, done);
                }
                line.append(",业务").append(item).append(',').append(1 + random.nextInt(WINDOWS)).append("号窗口,办事员").append(random.nextInt(WINDOWS)).append(passed ? ",过号\n" : ",办结\n");
                out.append(line);
            }
        }
    }

    private static StringBuilder time(StringBuilder line, LocalDate day, int second) {
        line.append(day).append(' ');
        two(line, Math.min(23, second / 3600)).append(':');
        two(line, second / 60 % 60).append(':');
        return two(line, second % 60);
    }

    private static StringBuilder two(StringBuilder line, int number) {
        return line.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
