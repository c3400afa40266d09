package org.tongban.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongban.exchange.Cell;
import org.tongban.exchange.Field;
import org.tongban.exchange.source.Line;
import org.tongban.exchange.source.Merges;

/**
 * Tells the lines under the headings that are no data: blank ones, repeated headings, column numbers, totals,
 * signatures, notes. A line with an identity number is always data, and what is not surely something else is data too.
 */
final class PassedOver {

    private static final Pattern IDENTITY = Pattern.compile("\\d{17}[\\dX]|\\d{15}|\\d(\\.\\d+)?E\\+1[4-8]");
    private static final Pattern TOTAL = Pattern.compile(
            "(本页|本月|本年|本期|全年|全部|各项|全区|全镇|全县|全市)?(合|总|小|累|共)计([:(\\d共人金大件数、].*)?|.{1,14}(小计|合计|总计)|合计数|总人数.*|平均(值|分)?[:\\d]?.*|共\\d+(人|户|条|件|名|个|项|站|村|行).*");
    private static final Pattern SIGNED = Pattern.compile(
            ".{0,6}(填表|填报|制表|审核|复核|审批|负责|经办|联系|统计|报送|编制|分管|主管|校对|录入|签字|签名|盖章|领导|会计|出纳)(人员|人|单位|部门|时间|日期|领导|电话|者|责任人)?(签字|签名|签章|盖章)?[:)].*");
    private static final Pattern SIGNED_BARE = Pattern.compile("(填表|填报|制表|审核|复核|审批|经办|统计|报送|编制)(人员|人|单位|时间|日期|者)?(签字|签名|盖章)?|\\(?(盖章|公章|签字|签章)\\)?");
    private static final Pattern LABELLED = Pattern.compile("(单位|日期|时间|电话|年月日)[:].*|(单位)?\\(?(盖章|公章)\\)?[:]?.*");
    private static final Pattern NOTE = Pattern.compile("(注|备注|说明|附注|附|注释|填表说明|填报说明|注意|注意事项|提示|要求|数据来源|来源)\\d?[:、.].*|[※*★].+|\\(?注\\)?\\d?|(填表|填报)说明.*");
    private static final Pattern SECTION = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[、)].*|第?\\d+页.*|第\\d+页.*|[-—]*\\d+[-—]+|以下空白|以下无正文|此页无正文|[-—.…=]{3,}");
    private static final Pattern DAY_ONLY = Pattern.compile("\\d{0,4}年\\d{0,2}月(\\d{0,2}日)?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");
    private static final Pattern NUMBERED = Pattern.compile("[(]?\\d{1,3}[)]?|[甲乙丙丁戊己庚A-Z]|栏次|\\d{1,2}=[-+*/\\d()]+");
    private static final Pattern UNIT = Pattern.compile("[(]?(元|万元|平方米|㎡|M2|人|件|个|天|日|分|%|年月日|年月|年/月/日|.{0,4}单位[:].*)[)]?");

    private final Layout layout;
    private final int fieldCount;
    private final boolean[] isMapped;
    private final Set<Integer> wideRows = new HashSet<>();
    private boolean footersSeen;

    PassedOver(Layout layout, List<Field<?>> fields, Merges merges) {
        this.layout = layout;
        merges.areas().stream().filter(a -> a.lastColumn() - a.firstColumn() >= 2).forEach(a -> wideRows.add(a.firstRow()));
        this.fieldCount = fields.size();
        this.isMapped = new boolean[layout.columns().headings().size()];
        for (int i = 0; i < fieldCount; i++) {
            if (layout.columns().of(i) >= 0) {
                isMapped[layout.columns().of(i)] = true;
            }
        }
    }

    /** @param line as in the file, without the values of merged cells above */
    boolean test(Line line) {
        int filled = 0;
        int mapped = 0;
        int first = -1;
        int second = -1;
        for (int i = 0; i < line.cells().size(); i++) {
            if (!line.cells().get(i).isBlank()) {
                filled++;
                mapped += i < isMapped.length && isMapped[i] ? 1 : 0;
                second = second < 0 && first >= 0 ? i : second;
                first = first < 0 ? i : first;
            }
        }
        if (filled == 0) {
            return true;
        }
        String start = Heading.normalKeeping(line.cell(first).text());
        // most rows of data are told at once: many cells, and none of the words that begin a footer
        if (filled > 2 && !mayBeginFooter(start) && (second < 0 || !mayBeginFooter(Heading.normalKeeping(line.cell(second).text()))) && !mayBeHeading(line)) {
            return mapped == 0 && !hasIdentity(line);
        }
        if (hasIdentity(line)) {
            return false;
        }
        if (mapped == 0 || repeatsHeadings(line) || line.number() <= layout.lastHeadingRow() + 2 && (numbersColumns(line) || allCells(line, UNIT))) {
            return true;
        }
        boolean footer = isFooter(line, filled, start, second);
        footersSeen |= footer;
        return footer || footersSeen && filled == 1 && !line.cell(first).isNumber() && start.length() > 3;
    }

    private boolean isFooter(Line line, int filled, String start, int second) {
        if (TOTAL.matcher(start).matches() || second >= 0 && second <= 3 && TOTAL.matcher(Heading.normalKeeping(line.cell(second).text())).matches()) {
            return true;
        }
        if (SIGNED.matcher(start).matches() || filled <= 3 && (SIGNED_BARE.matcher(start).matches() || LABELLED.matcher(start).matches())) {
            return true;
        }
        if (filled <= 2 && NOTE.matcher(start).matches()) {
            return true;
        }
        return filled == 1 && (wideRows.contains(line.number()) || repeatsTitle(start) || SECTION.matcher(start).matches() || DAY_ONLY.matcher(start).matches() || start.length() > 40);
    }

    private boolean repeatsTitle(String text) {
        String title = Heading.withoutBrackets(text);
        return title.length() > 2 && Heading.normalKeeping(layout.title()).contains(title);
    }

    private static boolean mayBeginFooter(String text) {
        for (int i = 0; i < text.length() && i < 18; i++) {
            char sign = text.charAt(i);
            boolean timeOfDay = sign == ':' && i > 0 && Character.isDigit(text.charAt(i - 1));
            if (!timeOfDay && "计注说附来总共均第:)".indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Cheap look before {@link #repeatsHeadings} and {@link #numbersColumns}. */
    private boolean mayBeHeading(Line line) {
        if (line.number() <= layout.lastHeadingRow() + 2) {
            return true;
        }
        for (int field = 0; field < fieldCount; field++) {
            int column = layout.columns().of(field);
            if (column >= 0 && !line.cell(column).isBlank()) {
                String own = layout.columns().headings().get(column).own();
                String group = layout.columns().headings().get(column).group();
                String text = line.cell(column).text();
                boolean alike = !own.isEmpty() && text.indexOf(own.charAt(own.length() - 1)) >= 0 || !group.isEmpty() && text.indexOf(group.charAt(group.length() - 1)) >= 0;
                return alike && names(line, column);
            }
        }
        return false;
    }

    private boolean repeatsHeadings(Line line) {
        int same = 0;
        int other = 0;
        for (int column = 0; column < isMapped.length; column++) {
            if (isMapped[column] && !line.cell(column).isBlank()) {
                if (names(line, column)) {
                    same++;
                } else {
                    other++;
                }
            }
        }
        return same >= 2 && other == 0;
    }

    private boolean names(Line line, int column) {
        String text = Heading.normal(line.cell(column).text());
        Heading heading = layout.columns().headings().get(column);
        return text.equals(heading.own()) || text.equals(heading.group()) && !text.isEmpty();
    }

    private static boolean numbersColumns(Line line) {
        Set<String> seen = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (Cell cell : line.cells()) {
            if (!cell.isBlank()) {
                String text = Heading.normalKeeping(cell.text());
                if (!NUMBERED.matcher(text).matches() || !seen.add(text)) {
                    return false;
                }
                texts.add(text.replaceAll("[()]", ""));
            }
        }
        if (texts.size() < 3) {
            return false;
        }
        int before = 0;
        for (String text : texts) {
            if (text.matches("\\d+")) {
                if (before > 0 && Integer.parseInt(text) != before + 1) {
                    return false;
                }
                before = Integer.parseInt(text);
            }
        }
        return true;
    }

    private static boolean allCells(Line line, Pattern pattern) {
        return line.cells().stream().filter(c -> !c.isBlank()).allMatch(c -> pattern.matcher(Heading.normalKeeping(c.text())).matches());
    }

    private static boolean hasIdentity(Line line) {
        for (Cell cell : line.cells()) {
            String text = cell.text();
            if (text.length() >= 15 && text.length() <= 40 && IDENTITY.matcher(Heading.normalKeeping(text).replace("'", "").replace("-", "")).matches()) {
                return true;
            }
        }
        return false;
    }
}
