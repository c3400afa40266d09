import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a case file for the villages of 玉山镇, the same one for the same number of rows: {@code java CaseFile.java ROWS FILE}.
 * About seven of ten rows have a month, village, platform, quality and item of their own.
 */
final class CaseFile {

    private static final String[] VILLAGES = {"岭口", "玉峰村", "林宅", "中湖", "方塘", "孔畈村", "月坑", "珍溪", "张村", "元里", "浮牌", "佳村", "向头", "黄里村", "吕家山"};
    private static final String[] PLATFORMS = {"政务服务2.0", "帮办代办"};
    private static final String[] QUALITIES = {"优", "良", "合格", "不合格"};
    private static final int ITEMS = 1000;

    private CaseFile() {
    }

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Random random = new Random(20230501);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8))) {
            out.println("月份,村,平台,办件质量,事项,件数");
            for (int i = 0; i < rows; i++) {
                out.printf("2023-%02d,%s,%s,%s,事项%04d办理,%d%n", 1 + random.nextInt(12), VILLAGES[random.nextInt(VILLAGES.length)], PLATFORMS[random.nextInt(2)],
                        QUALITIES[random.nextInt(4)], random.nextInt(ITEMS), 1 + random.nextInt(9));
            }
        }
    }
}
