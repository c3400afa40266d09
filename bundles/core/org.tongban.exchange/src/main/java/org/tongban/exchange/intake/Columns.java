package org.tongban.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tongban.exchange.Field;

/**
 * Which column holds which field, judged from the headings alone: exact names first, then names with words around them
 * that do not change the meaning.
 */
final class Columns {

    /** A column of another person, time or purpose, though its heading ends like one of ours. */
    private static final List<String> OTHER_MEANING = List.of("配偶", "家属", "子女", "父亲", "母亲", "紧急", "联系人", "原", "曾", "前", "拟", "负责人", "法定", "代理", "试用",
            "备用", "监护", "推荐", "介绍", "审核", "填表", "制表", "经办", "发证", "颁发", "颁证", "派遣", "用工", "毕业", "开户", "社保", "缴费", "缴纳", "上年", "去年", "上月", "预计", "计划", "调整",
            "离", "退", "截止", "终止", "到期", "失效", "不", "非", "合计", "累计", "平均", "其中", "是否", "应", "目标");

    /**
     * How well a heading names a field; better ones come first. A column of our own name goes before one of a synonym, so that
     * 用工单位 beside 所在单位 does no harm; {@link #findTwins} still refuses what differs only in its ending.
     */
    private enum Fit {
        OWN_NAME, EXACT, WITHOUT_BRACKETS, IN_GROUP, LOOSE
    }

    private final List<Field<?>> fields;
    private final List<Heading> headings;
    private final List<String> keys;
    private final int[] columnOf;
    /** Fields about which the user said where they stand, or that they do not. */
    private final BitSet settled = new BitSet();
    private final List<String> ambiguities = new ArrayList<>();

    private Columns(List<Field<?>> fields, List<Heading> headings) {
        this.fields = fields;
        this.headings = headings;
        this.keys = Heading.keys(headings);
        this.columnOf = new int[fields.size()];
        Arrays.fill(columnOf, -1);
    }

    /** @param chosen by the user: field names and keys of headings, as {@link org.tongban.exchange.Amendments#columns} has them */
    static Columns match(List<Field<?>> fields, List<Heading> headings, Map<String, String> chosen) {
        Columns columns = new Columns(fields, headings);
        columns.settle(chosen);
        for (Fit fit : Fit.values()) {
            columns.assign(fit);
        }
        columns.findTwins();
        return columns;
    }

    private void settle(Map<String, String> chosen) {
        for (int field = 0; field < columnOf.length; field++) {
            String key = chosen.get(fields.get(field).name());
            if (key != null && (key.isEmpty() || keys.contains(key))) {
                settled.set(field);
                columnOf[field] = keys.indexOf(key);
            }
        }
    }

    /** The key of each heading, empty for a blank one. */
    List<String> keys() {
        return keys;
    }

    /** The column of a field, from 0; -1 if the file has none. */
    int of(int field) {
        return columnOf[field];
    }

    int found() {
        return (int) Arrays.stream(columnOf).filter(c -> c >= 0).count();
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    List<Field<?>> missing() {
        List<Field<?>> missing = new ArrayList<>();
        for (int i = 0; i < columnOf.length; i++) {
            if (fields.get(i).required() && columnOf[i] < 0) {
                missing.add(fields.get(i));
            }
        }
        return missing;
    }

    /** What cannot be decided, in Chinese; empty if all is clear. */
    List<String> ambiguities() {
        return ambiguities;
    }

    List<Heading> headings() {
        return headings;
    }

    /** Whether a field is known by the lower of two heading rows. */
    boolean usesLowerRow(List<String> lower) {
        return Arrays.stream(columnOf).anyMatch(c -> c >= 0 && !lower.get(c).isEmpty());
    }

    private void assign(Fit fit) {
        Map<Integer, List<Integer>> columnsOfField = new HashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            if (headings.get(column).isBlank() || isTaken(column)) {
                continue;
            }
            List<Integer> meant = candidates(headings.get(column), fit);
            if (meant.size() > 1) {
                ambiguities.add("标题“" + headings.get(column).full() + "”（" + letter(column) + "列）既像“" + fields.get(meant.get(0)).name() + "”又像“"
                        + fields.get(meant.get(1)).name() + "”");
            } else if (meant.size() == 1) {
                columnsOfField.computeIfAbsent(meant.get(0), f -> new ArrayList<>()).add(column);
            }
        }
        for (int field : new TreeSet<>(columnsOfField.keySet())) {
            List<Integer> columns = columnsOfField.get(field);
            columnOf[field] = columns.get(0);
            if (columns.size() > 1) {
                ambiguities.add(twice(field, columns.get(0), columns.get(1)));
            }
        }
    }

    /** 上岗日期 beside 上岗时间 says the same and may say another day; 入职时间 beside it is a matter of its own. */
    private void findTwins() {
        for (int field = 0; field < columnOf.length; field++) {
            String name = Heading.normal(fields.get(field).name());
            if (columnOf[field] < 0 || settled.get(field) || name.length() < 2 || !headings.get(columnOf[field]).full().equals(name)) {
                continue;
            }
            for (int column = 0; column < headings.size(); column++) {
                String heading = headings.get(column).full();
                if (heading.startsWith(name.substring(0, 2)) && !heading.equals(name) && !isTaken(column) && fits(headings.get(column), fields.get(field).synonyms(), Fit.EXACT) > 0) {
                    ambiguities.add(twice(field, columnOf[field], column));
                }
            }
        }
    }

    private String twice(int field, int one, int other) {
        return "“" + headings.get(one).full() + "”（" + letter(one) + "列）和“" + headings.get(other).full() + "”（" + letter(other) + "列）都像是“" + fields.get(field).name() + "”";
    }

    private boolean isTaken(int column) {
        return Arrays.stream(columnOf).anyMatch(c -> c == column);
    }

    private List<Integer> candidates(Heading heading, Fit fit) {
        List<Integer> meant = new ArrayList<>();
        int longest = 0;
        for (int i = 0; i < fields.size(); i++) {
            if (columnOf[i] >= 0 || settled.get(i)) {
                continue;
            }
            int length = fits(heading, fit == Fit.OWN_NAME ? Set.of(fields.get(i).name()) : fields.get(i).synonyms(), fit);
            if (length > longest) {
                meant.clear();
                longest = length;
            }
            if (length > 0 && length == longest) {
                meant.add(i);
            }
        }
        return meant;
    }

    /** The length of the synonym that fits; 0 if none does. */
    private static int fits(Heading heading, Set<String> synonyms, Fit fit) {
        int longest = 0;
        for (String synonym : synonyms) {
            String name = Heading.normal(synonym);
            boolean fits = switch (fit) {
                case OWN_NAME, EXACT -> heading.full().equals(name);
                case WITHOUT_BRACKETS -> heading.plain().equals(name) || heading.plain().equals(Heading.withoutBrackets(name));
                case IN_GROUP -> !heading.group().isEmpty() && heading.plainOwn().equals(name) && !changesMeaning(heading.group(), name);
                case LOOSE -> fitsLoosely(heading.plain(), name) || !heading.group().isEmpty() && !changesMeaning(heading.group(), name) && fitsLoosely(heading.plainOwn(), name);
            };
            if (fits) {
                longest = Math.max(longest, name.length());
            }
        }
        return longest;
    }

    private static boolean fitsLoosely(String heading, String name) {
        if (name.length() < 2 || heading.length() > name.length() + 8) {
            return false;
        }
        if (heading.endsWith(name)) {
            return !changesMeaning(heading.substring(0, heading.length() - name.length()), name);
        }
        return heading.startsWith(name) && isMereSuffix(heading.substring(name.length()));
    }

    private static boolean changesMeaning(String around, String name) {
        return OTHER_MEANING.stream().anyMatch(word -> around.contains(word) && !name.contains(word));
    }

    private static boolean isMereSuffix(String rest) {
        return rest.matches("(号码?|\\d{1,2}位|名称?|称|全称|时间|日期|情况|信息|标准|数额|金额|元|平方米|㎡|M2|\\d{0,2}|/.*|或.*|填写.*|及.*)");
    }

    /** The letters by which Excel names a column. */
    static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int i = column + 1; i > 0; i = (i - 1) / 26) {
            letters.insert(0, (char) ('A' + (i - 1) % 26));
        }
        return letters.toString();
    }
}
