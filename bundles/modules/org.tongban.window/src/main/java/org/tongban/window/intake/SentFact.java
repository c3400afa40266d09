package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tongban.exchange.Field;
import org.tongban.exchange.Row;

/**
 * What a row tells of a hall. Only what its category needs is there.
 *
 * @param name   of the facility, mechanism or aspect, or the town's class; empty for hours
 * @param result of an inspection, empty for not yet inspected; whether a mechanism runs
 */
record SentFact(FactCategory category, String name, String place, int count, int inService, Optional<Boolean> result, Optional<OpenHours> hours, Optional<LocalDate> from) {

    /** Only to find slips of the pen. */
    private static final long MOST = 9999;
    private static final int LONGEST = 100;
    private static final int LONGEST_CLASS = 20;
    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "✔", "☑", "合格", "达标", "通过", "符合", "正常", "良好", "已建立", "建立", "已建", "已运行", "运行", "运行中", "已落实", "落实", "已实行",
            "实行", "在用", "已", "Y", "YES", "TRUE", "1");
    private static final Set<String> NO = Set.of("否", "无", "没有", "×", "✗", "✘", "☒", "不合格", "不达标", "未达标", "未通过", "不通过", "不符合", "未建立", "未建", "未运行", "未落实", "未实行", "停用", "已停用", "已停",
            "不是", "未", "不", "N", "NO", "FALSE", "0", "X");
    private static final Set<String> OPEN = Set.of("未检查", "待检查", "未检", "待检", "未查", "尚未检查", "暂未检查", "未验收", "待验收", "检查中");

    /** Reads a row; empty if it was refused. */
    static Optional<SentFact> read(Row row) {
        String told = row.get(FacilityFields.CATEGORY).orElse("");
        Optional<FactCategory> category = FactCategory.of(told);
        if (category.isEmpty()) {
            return refuse(row, FacilityFields.CATEGORY, (told.isEmpty() ? "类别为空" : "没有“" + told + "”这种类别") + "，请填设施、机制、检查、开放时间或镇街类别");
        }
        String name = row.get(FacilityFields.NAME).orElse("");
        String place = row.get(FacilityFields.PLACE).orElse("");
        if (name.length() > LONGEST || place.length() > LONGEST) {
            return refuse(row, name.length() > LONGEST ? FacilityFields.NAME : FacilityFields.PLACE, "超过" + LONGEST + "个字，请缩短");
        }
        boolean isNamed = category.get() == FactCategory.FACILITY || category.get() == FactCategory.MECHANISM || category.get() == FactCategory.INSPECTION;
        if (isNamed && name.isEmpty()) {
            return refuse(row, FacilityFields.NAME, "名称为空，请填写是哪一项" + (category.get() == FactCategory.FACILITY ? "设施" : category.get() == FactCategory.MECHANISM ? "机制" : "检查"));
        }
        return switch (category.get()) {
            case FACILITY -> facility(row, name, place);
            case MECHANISM -> mechanism(row, name);
            case INSPECTION -> inspection(row, name);
            case HOURS -> hours(row, name);
            case TOWN_CLASS -> townClass(row, name);
        };
    }

    private static Optional<SentFact> facility(Row row, String name, String place) {
        Optional<Long> count = row.get(FacilityFields.COUNT);
        Optional<Long> inService = row.get(FacilityFields.IN_SERVICE);
        for (Field<Long> field : java.util.List.of(FacilityFields.COUNT, FacilityFields.IN_SERVICE)) {
            if (row.get(field).filter(number -> number < 0 || number > MOST).isPresent()) {
                return refuse(row, field, field.name() + "应为0至" + MOST + "的整数");
            }
        }
        String result = plain(row.get(FacilityFields.RESULT).orElse(""));
        if (count.isEmpty() && inService.isEmpty()) {
            if (!YES.contains(result) && !NO.contains(result)) {
                return refuse(row, FacilityFields.COUNT, "数量和在用数都为空，请填写有几处，没有的填0");
            }
            count = Optional.of(YES.contains(result) ? 1L : 0L);
        } else if (!result.isEmpty() && !YES.contains(result) && inService.isEmpty() && count.get() > 0) {
            return refuse(row, FacilityFields.RESULT, "设施按数量和在用数登记：不能用的请从在用数里减去，结果留空");
        }
        long works = inService.orElseGet(count::get);
        long all = count.orElse(works);
        if (works > all) {
            return refuse(row, FacilityFields.IN_SERVICE, "在用数不能多于数量，请核对");
        }
        return Optional.of(new SentFact(FactCategory.FACILITY, name, place, (int) all, (int) works, Optional.empty(), Optional.empty(), row.get(FacilityFields.FROM)));
    }

    private static Optional<SentFact> mechanism(Row row, String name) {
        String result = plain(row.get(FacilityFields.RESULT).orElse(""));
        boolean isListed = !row.has(FacilityFields.RESULT);
        if (!isListed && !YES.contains(result) && !NO.contains(result)) {
            return refuse(row, FacilityFields.RESULT, "机制是否运行，请填是或否");
        }
        String stem = name.replaceFirst("(制度|机制|制)$", "");
        return fact(FactCategory.MECHANISM, stem.length() > 1 ? stem : name, Optional.of(isListed || YES.contains(result)), Optional.empty(), row);
    }

    private static Optional<SentFact> inspection(Row row, String name) {
        String result = plain(row.get(FacilityFields.RESULT).orElse(""));
        if (!result.isEmpty() && !YES.contains(result) && !NO.contains(result) && !OPEN.contains(result)) {
            return refuse(row, FacilityFields.RESULT, "检查结果请填合格、不合格或未检查");
        }
        return fact(FactCategory.INSPECTION, name, result.isEmpty() || OPEN.contains(result) ? Optional.empty() : Optional.of(YES.contains(result)), Optional.empty(), row);
    }

    /** The span stands under 时间, or where a short table has room for it. */
    private static Optional<SentFact> hours(Row row, String name) {
        Optional<String> told = row.get(FacilityFields.TIME).or(() -> row.get(FacilityFields.RESULT));
        Optional<OpenHours> hours = told.flatMap(OpenHours::read).or(() -> told.isPresent() ? Optional.empty() : OpenHours.read(name));
        if (hours.isEmpty()) {
            return refuse(row, FacilityFields.TIME, "看不出从几点到几点，请写成 09:00-17:00 的样子；中午不办的，写早上开门和傍晚关门的时间");
        }
        return fact(FactCategory.HOURS, "", Optional.empty(), hours, row);
    }

    private static Optional<SentFact> townClass(Row row, String name) {
        boolean isInName = !name.isEmpty() && FactCategory.of(name).isEmpty();
        String told = isInName ? name : row.get(FacilityFields.RESULT).orElse("");
        String plain = told.replaceFirst("^(.*?)[(（].*[)）]$", "$1").replaceFirst("(?<=一般)(乡镇|镇街|镇|乡|街道)$|(?<=小城市)(镇|街道)$|(类型|类别|类)$", "");
        if (plain.isBlank() || plain.length() > LONGEST_CLASS || !plain.codePoints().allMatch(Character::isIdeographic)) {
            return refuse(row, isInName ? FacilityFields.NAME : FacilityFields.RESULT, "请照当地文件写镇街类别的叫法，如一般、小城市、城区中心街道");
        }
        return fact(FactCategory.TOWN_CLASS, plain, Optional.empty(), Optional.empty(), row);
    }

    private static Optional<SentFact> fact(FactCategory category, String name, Optional<Boolean> result, Optional<OpenHours> hours, Row row) {
        return Optional.of(new SentFact(category, name, "", 0, 0, result, hours, row.get(FacilityFields.FROM)));
    }

    private static String plain(String result) {
        return result.replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<SentFact> refuse(Row row, Field<?> field, String sentence) {
        row.refuse(field, sentence);
        return Optional.empty();
    }
}
