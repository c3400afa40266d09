package org.tongban.itests.desktop;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** A roster of invented people, always the same. */
final class BigRoster {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张";
    private static final String NAMES = "明华丽强敏静军洋勇艳杰娟涛超霞平刚桂英";
    private static final String[] SITES = {"宿城区政务服务中心", "幸福街道便民服务中心", "耿车镇便民服务中心", "洋河镇便民服务中心", "埠子镇便民服务中心"};
    private static final String[] DEGREES = {"大专", "本科", "研究生"};
    private static final String[] LEVELS = {"五级/初级工", "四级/中级工", "三级/高级工", "无"};

    private BigRoster() {
    }

    static Path of(int people, Path file) {
        Random random = new Random(106);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("姓名,身份证号,学历,工作单位,到岗日期,职业技能等级,证书取得时间,月基本工资（元/月）\n");
            for (int i = 0; i < people; i++) {
                LocalDate since = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4500));
                String level = LEVELS[random.nextInt(LEVELS.length)];
                out.write(String.join(",", name(random), identity(i), DEGREES[random.nextInt(DEGREES.length)], SITES[random.nextInt(SITES.length)],
                        since.toString(), level, level.equals("无") ? "" : since.plusDays(random.nextInt(400)).toString(), "2750") + "\n");
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Random random) {
        return "" + SURNAMES.charAt(random.nextInt(SURNAMES.length())) + NAMES.charAt(random.nextInt(NAMES.length())) + NAMES.charAt(random.nextInt(NAMES.length()));
    }

    /** A number with its check digit; the division code belongs to no place. */
    private static String identity(int number) {
        String body = "321399" + LocalDate.of(1970, 1, 1).plusDays(number / 900).toString().replace("-", "") + String.format("%03d", number % 900);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
