package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongban.exchange.Field;
import org.tongban.exchange.Row;
import org.tongban.policy.window.WindowType;

/**
 * What a row says of a zone and its windows: a row may count the windows of a zone, or tell of one window. What it does
 * not say is empty and leaves the record as it is.
 *
 * @param number the number of the row's own window; empty for a row about the zone
 */
record SentZone(String zone, Optional<String> kind, Optional<Integer> floor, List<String> departments, Optional<Counts> cases, List<String> unstated, Optional<Integer> windows,
        Optional<Integer> staff, Optional<Integer> selfHired, Optional<String> number, Optional<WindowType> type, Optional<String> group, Optional<Set<String>> labels,
        Optional<Set<String>> equipment, Optional<LocalDate> from, Optional<LocalDate> last) {

    /** Only to find slips of the pen. */
    private static final long MOST_WINDOWS = 999;
    private static final long MOST_STAFF = 9999;
    private static final long MOST_FLOORS = 99;
    private static final int LONGEST = 100;

    /** Reads a row; what cannot be is refused there. */
    static SentZone read(Row row) {
        Optional<WindowType> type = row.get(HallFields.TYPE).flatMap(SentZone::type);
        if (type.isEmpty() && row.get(HallFields.TYPE).isPresent()) {
            row.refuse(HallFields.TYPE, "窗口类型应为综合窗口、全科窗口、部门综合窗口、部门窗口、专区窗口、出件窗口或其他窗口");
        }
        String zone = row.get(HallFields.ZONE).orElse("");
        Optional<String> number = row.get(HallFields.NUMBER);
        if (zone.isEmpty() && number.isEmpty()) {
            row.refuse(HallFields.ZONE, "区和窗口号都为空，请至少填写一个");
        }
        refuseLong(row, HallFields.ZONE, zone);
        refuseLong(row, HallFields.NUMBER, number.orElse(""));
        Optional<Integer> staff = upTo(row, HallFields.STAFF, 0, MOST_STAFF);
        Optional<Integer> selfHired = upTo(row, HallFields.SELF_HIRED, 0, MOST_STAFF);
        if (selfHired.isPresent() && selfHired.get() > staff.orElse(selfHired.get())) {
            row.refuse(HallFields.SELF_HIRED, "其中自聘不能多于前台人员，请核对");
        }
        Optional<Counts> cases = row.get(HallFields.CASES);
        if (cases.filter(count -> count.count() < 0).isPresent()) {
            row.refuse(HallFields.CASES, "年办件量不能是负数，请核对");
        }
        Optional<LocalDate> from = row.get(HallFields.FROM);
        Optional<LocalDate> last = row.get(HallFields.LAST);
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
            row.refuse(HallFields.LAST, "停用日期早于启用日期，请核对");
        }
        return new SentZone(zone, row.get(HallFields.KIND), upTo(row, HallFields.FLOOR, 1, MOST_FLOORS), Words.list(row.get(HallFields.DEPARTMENTS)), cases,
                Words.list(row.get(HallFields.UNSTATED)), upTo(row, HallFields.WINDOWS, 0, MOST_WINDOWS), staff, selfHired, number, type, row.get(HallFields.GROUP),
                row.get(HallFields.LABELS).map(text -> Words.set(Optional.of(text))), row.get(HallFields.EQUIPMENT).map(text -> Words.set(Optional.of(text))), from, last);
    }

    private static void refuseLong(Row row, Field<String> field, String text) {
        if (text.length() > LONGEST) {
            row.refuse(field, field.name() + "超过" + LONGEST + "个字，请缩短");
        }
    }

    private static Optional<Integer> upTo(Row row, Field<Long> field, long least, long most) {
        Optional<Long> value = row.get(field);
        if (value.filter(number -> number < least || number > most).isPresent()) {
            row.refuse(field, field.name() + "应为" + least + "至" + most + "的整数");
            return Optional.empty();
        }
        return value.map(Long::intValue);
    }

    private static Optional<WindowType> type(String text) {
        String plain = text.replace("受理", "").replace("服务", "").replace("窗口", "").replace("窗", "");
        return switch (plain) {
            case "综合", "无差别综合", "分领域综合" -> Optional.of(WindowType.COMPREHENSIVE);
            case "全科", "全科综合" -> Optional.of(WindowType.FULL_SUBJECT);
            case "部门综合" -> Optional.of(WindowType.DEPARTMENT_COMPREHENSIVE);
            case "部门", "单位" -> Optional.of(WindowType.DEPARTMENT);
            case "专区", "专项" -> Optional.of(WindowType.SPECIAL_AREA);
            case "出件", "统一出件", "发证", "取件" -> Optional.of(WindowType.ISSUE);
            case "其他", "咨询", "引导", "收费", "导办" -> Optional.of(WindowType.OTHER);
            default -> Optional.empty();
        };
    }
}
