package org.tongban.payroll.export;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongban.payroll.PayRefused;

/**
 * The layout of a bank's batch file, as an office defines it in a small text: a setting a line, and a line
 * {@code 栏目 = 名称; 来源; 类型; 宽度; 小数位} for each column.
 *
 * @param encodings    one file is written in each
 * @param separator    between columns; empty for columns of fixed width
 * @param hasHeadings  whether the first line names the columns
 * @param total        where the total line stands
 * @param columns      in order
 */
record BankColumns(List<Encoding> encodings, String separator, boolean hasHeadings, Total total, List<Column> columns) {

    /** The layout that comes with Tongban. */
    static final String STANDARD = """
            编码 = GBK, UTF-8
            分隔符 = ,
            表头 = 是
            合计行 = 末行
            栏目 = 序号; 序号; 数字; 8; 0
            栏目 = 账号; 卡号; 文本; 32
            栏目 = 户名; 姓名; 文本; 60
            栏目 = 金额; 金额; 数字; 16; 2
            栏目 = 开户行; 开户行; 文本; 60
            栏目 = 用途; 文字:工资; 文本; 30
            """;

    /** How the text is written. GBK is written as GB18030, which is the same and knows rare names too. */
    enum Encoding {
        GBK("gbk", Charset.forName("GB18030")), UTF_8("utf8", StandardCharsets.UTF_8);

        private final String suffix;
        private final Charset charset;

        Encoding(String suffix, Charset charset) {
            this.suffix = suffix;
            this.charset = charset;
        }

        String suffix() {
            return suffix;
        }

        Charset charset() {
            return charset;
        }
    }

    /** Where the total line stands. */
    enum Total {
        NONE, FIRST, LAST
    }

    /** What a column holds. */
    enum Source {
        NUMBER("序号", "seq"), CARD("卡号", "card"), NAME("姓名", "name"), AMOUNT("金额", "amount"), BANK("开户行", "bank"), SITE("单位", "site"),
        MONTH("月份", "month"), IDENTITY("身份证号", "identity"), FIXED("文字", "text");

        private final String zh;
        private final String en;

        Source(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** How a column is written. */
    enum Type {
        TEXT("文本", "text"), NUMBER("数字", "number"),
        /** An amount in fen, without a point. */
        FEN("分", "fen");

        private final String zh;
        private final String en;

        Type(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /**
     * @param fixed    the text of a column that is always the same, else empty
     * @param width    the most characters; 0 for no limit
     * @param decimals of an amount
     */
    record Column(String name, Source source, String fixed, Type type, int width, int decimals) {
    }

    boolean isFixedWidth() {
        return separator.isEmpty();
    }

    boolean shows(Source source) {
        return columns.stream().anyMatch(column -> column.source() == source);
    }

    static BankColumns read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new PayRefused("无法读取栏目定义 " + file.getFileName() + "；请确认文件存在，并以 UTF-8 编码保存");
        }
    }

    static BankColumns parse(String text) {
        List<Encoding> encodings = new ArrayList<>();
        Optional<String> separator = Optional.empty();
        boolean headings = true;
        Total total = Total.NONE;
        List<Column> columns = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String plain = line.strip().replace("\uFEFF", "");
            if (plain.isEmpty() || plain.startsWith("#")) {
                continue;
            }
            int equals = plain.indexOf('=');
            String key = equals < 0 ? plain : plain.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value = equals < 0 ? "" : plain.substring(equals + 1).strip();
            switch (key) {
                case "编码", "encoding" -> encodings.addAll(encodings(value, number));
                case "分隔符", "separator" -> separator = Optional.of(separator(value, number));
                case "表头", "header" -> headings = yes(value, number);
                case "合计行", "total" -> total = total(value, number);
                case "栏目", "column" -> columns.add(column(value, number));
                default -> throw wrong(number, "“" + key + "”不是已知的设置，可用：编码、分隔符、表头、合计行、栏目");
            }
        }
        if (columns.stream().noneMatch(column -> column.source() == Source.CARD) || columns.stream().noneMatch(column -> column.source() == Source.AMOUNT)) {
            throw new PayRefused("栏目定义中至少要有来源为“卡号”和“金额”的栏目");
        }
        BankColumns layout = new BankColumns(encodings.isEmpty() ? List.of(Encoding.UTF_8) : List.copyOf(encodings), separator.orElse(","), headings, total,
                List.copyOf(columns));
        if (layout.isFixedWidth() && columns.stream().anyMatch(column -> column.width() == 0)) {
            throw new PayRefused("没有分隔符时，每个栏目都要写明宽度");
        }
        return layout;
    }

    private static List<Encoding> encodings(String value, int line) {
        List<Encoding> encodings = new ArrayList<>();
        for (String word : value.split("[,，、]")) {
            switch (word.strip().toUpperCase(Locale.ROOT)) {
                case "GBK", "GB2312", "GB18030" -> encodings.add(Encoding.GBK);
                case "UTF-8", "UTF8" -> encodings.add(Encoding.UTF_8);
                default -> throw wrong(line, "编码只能是 GBK 或 UTF-8");
            }
        }
        return encodings;
    }

    private static String separator(String value, int line) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case ",", "逗号" -> ",";
            case "|", "竖线" -> "|";
            case "TAB", "制表符", "\\T" -> "\t";
            case "无", "NONE" -> "";
            default -> throw wrong(line, "分隔符只能是 , 、 | 、 TAB 或 无（定宽）");
        };
    }

    private static boolean yes(String value, int line) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "是", "有", "yes", "true" -> true;
            case "否", "无", "no", "false" -> false;
            default -> throw wrong(line, "表头应写“是”或“否”");
        };
    }

    private static Total total(String value, int line) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "无", "none" -> Total.NONE;
            case "首行", "first" -> Total.FIRST;
            case "末行", "last" -> Total.LAST;
            default -> throw wrong(line, "合计行应写“无”“首行”或“末行”");
        };
    }

    private static Column column(String value, int line) {
        String[] parts = value.split("[;；]");
        if (parts.length < 3) {
            throw wrong(line, "栏目应写成“名称; 来源; 类型; 宽度; 小数位”");
        }
        String[] from = parts[1].strip().split("[:：]", 2);
        Source source = null;
        for (Source one : Source.values()) {
            source = one.zh.equals(from[0].strip()) || one.en.equalsIgnoreCase(from[0].strip()) ? one : source;
        }
        Type type = null;
        for (Type one : Type.values()) {
            type = one.zh.equals(parts[2].strip()) || one.en.equalsIgnoreCase(parts[2].strip()) ? one : type;
        }
        if (source == null || type == null) {
            throw wrong(line, source == null ? "来源“" + from[0].strip() + "”不认识，可用：序号、卡号、姓名、金额、开户行、单位、月份、身份证号、文字:…"
                    : "类型只能是 文本、数字 或 分");
        }
        if (type == Type.FEN && source != Source.AMOUNT) {
            throw wrong(line, "类型“分”只用于金额");
        }
        int decimals = whole(parts, 4, 2, line);
        if (source == Source.AMOUNT && type == Type.NUMBER && decimals != 2) {
            throw wrong(line, "金额要保留两位小数，否则会少发；以分为单位请用类型“分”");
        }
        return new Column(parts[0].strip(), source, from.length > 1 ? from[1].strip() : "", type, whole(parts, 3, 0, line), decimals);
    }

    private static int whole(String[] parts, int index, int otherwise, int line) {
        if (parts.length <= index || parts[index].isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseUnsignedInt(parts[index].strip());
        } catch (NumberFormatException e) {
            throw wrong(line, "“" + parts[index].strip() + "”不是整数");
        }
    }

    private static PayRefused wrong(int line, String sentence) {
        return new PayRefused("栏目定义第" + line + "行：" + sentence);
    }
}
