package org.tongban.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.money.Money;
import org.tongban.exchange.Field;
import org.tongban.exchange.Importer.Report;

/** Whatever is written, in whatever form and order of columns, is read back as it was meant. */
class RandomFormsTest {

    private static final Field<IdentityNumber> ID = Field.identity("身份证号", "身份证号码", "公民身份号码").needed();
    private static final Field<String> NAME = Field.text("姓名").needed();
    private static final Field<LocalDate> START = Field.date("上岗时间", "上岗日期");
    private static final Field<Money> PAY = Field.money("基本工资");
    private static final String[] CHINESE = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    @TempDir
    Path folder;

    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsWrittenIsReadBack(long seed) throws Exception {
        random = new Random(seed);
        List<Map<String, Object>> meant = new ArrayList<>();
        List<Field<?>> order = new ArrayList<>(List.of(ID, NAME, START, PAY));
        java.util.Collections.shuffle(order, random);
        boolean text = seed % 3 == 0;
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Map<String, Object> row = Map.of("身份证号", new IdentityNumber(identity()), "姓名", "张" + CHINESE[i % 10] + CHINESE[i / 10], "上岗时间",
                    LocalDate.of(1990, 1, 1).plusDays(random.nextInt(14_000)), "基本工资", new Money(random.nextInt(1_000_000)));
            meant.add(row);
            rows.add(order.stream().map(field -> form(field, row.get(field.name()), text)).toArray());
        }
        ListKind kind = ListKind.of(ID, NAME, START, PAY);
        Report report = kind.run(text ? csv(order, rows, seed) : xlsx(order, rows));
        assertTrue(report.rejected().isEmpty(), report.rejected()::toString);
        assertEquals(meant, kind.stored.stream().map(HashMap::new).toList());
    }

    private Path xlsx(List<Field<?>> order, List<Object[]> rows) throws Exception {
        Book book = Book.with("名单").row("某某花名册").blank(random.nextInt(3)).row(order.stream().map(this::heading).toArray());
        for (Object[] row : rows) {
            book.blank(random.nextInt(2)).row(row);
        }
        return book.row("合计", "共60人").row("填表人：", null, "审核人：").write(folder.resolve("a.xlsx"));
    }

    private Path csv(List<Field<?>> order, List<Object[]> rows, long seed) throws Exception {
        String separator = List.of(",", "\t", ";").get(random.nextInt(3));
        Charset charset = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE).get((int) (seed / 3 % 3));
        StringBuilder text = new StringBuilder(String.join(separator, order.stream().map(Field::name).toList()));
        for (Object[] row : rows) {
            text.append("\r\n");
            for (int i = 0; i < row.length; i++) {
                text.append(i == 0 ? "" : separator).append('"').append(row[i].toString().replace("\"", "\"\"")).append('"');
            }
        }
        return Files.write(folder.resolve("a.csv"), text.toString().getBytes(charset));
    }

    private Object heading(Field<?> field) {
        List<String> names = new ArrayList<>(new java.util.TreeSet<>(field.synonyms()));
        String name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, 1) + "\n" + name.substring(1);
            case 1 -> "*" + name;
            case 2 -> name + "（必填）";
            default -> name;
        };
    }

    private Object form(Field<?> field, Object value, boolean text) {
        if (value instanceof IdentityNumber id) {
            return identityForm(id.digits());
        }
        if (value instanceof LocalDate day) {
            return !text && random.nextInt(4) == 0 ? day : dayForm(day);
        }
        if (value instanceof Money money) {
            return !text && random.nextInt(3) == 0 ? new BigDecimal(money.toString()) : moneyForm(money);
        }
        String name = value.toString();
        return random.nextBoolean() ? name : name.charAt(0) + "\u3000" + name.substring(1);
    }

    private String identityForm(String id) {
        return switch (random.nextInt(5)) {
            case 0 -> "'" + id;
            case 1 -> id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14);
            case 2 -> id.toLowerCase(java.util.Locale.ROOT);
            case 3 -> wide(id);
            default -> id;
        };
    }

    private String dayForm(LocalDate day) {
        int y = day.getYear();
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        return switch (random.nextInt(8)) {
            case 0 -> y + "/" + m + "/" + d;
            case 1 -> y + "." + m + "." + d;
            case 2 -> y + "年" + m + "月" + d + "日";
            case 3 -> day.toString().replace("-", "");
            case 4 -> wide(day.toString());
            case 5 -> chinese(day);
            case 6 -> day + " 00:00:00";
            default -> day.toString();
        };
    }

    private static String chinese(LocalDate day) {
        StringBuilder text = new StringBuilder();
        for (char c : String.valueOf(day.getYear()).toCharArray()) {
            text.append(CHINESE[c - '0']);
        }
        return text + "年" + chinese(day.getMonthValue()) + "月" + chinese(day.getDayOfMonth()) + "日";
    }

    private static String chinese(int number) {
        return (number < 10 ? "" : number < 20 ? "十" : CHINESE[number / 10] + "十") + (number % 10 == 0 ? "" : CHINESE[number % 10]);
    }

    private String moneyForm(Money money) {
        String plain = money.toString();
        return switch (random.nextInt(6)) {
            case 0 -> plain + "元";
            case 1 -> "¥" + plain;
            case 2 -> wide(plain);
            case 3 -> String.format(java.util.Locale.ROOT, "%,.2f", money.toBigDecimal());
            case 4 -> " " + plain + " ";
            default -> plain;
        };
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > 32 && c < 127 ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private String identity() {
        LocalDate birth = LocalDate.of(1965, 1, 1).plusDays(random.nextInt(15_000));
        String start = "321399" + birth.toString().replace("-", "") + String.format("%03d", random.nextInt(1000));
        for (char check : "0123456789X".toCharArray()) {
            if (IdentityNumber.fault(start + check).isEmpty()) {
                return start + check;
            }
        }
        throw new IllegalStateException(start);
    }
}
