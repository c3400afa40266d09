package org.tongban.exchange.registry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.IdentityNumber;
import org.tongban.core.people.Certificate;
import org.tongban.core.people.CertificateKind;
import org.tongban.core.people.Degree;
import org.tongban.core.people.SkillLevel;
import org.tongban.exchange.CellType.Unreadable;
import org.tongban.exchange.Field;
import org.tongban.exchange.Row;

/** Reads one row of a roster and refuses what is certainly wrong in it. */
final class RosterReading {

    /** 劳动法第15条 forbids to employ younger people; such a date is a slip of the pen. */
    private static final int YOUNGEST = 16;
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");

    private final Row row;
    private boolean refused;

    private RosterReading(Row row) {
        this.row = row;
    }

    /** What the row says; empty if it was refused. */
    static Optional<RosterEntry> of(Row row) {
        RosterReading reading = new RosterReading(row);
        RosterEntry entry = reading.read();
        return reading.refused || entry == null ? Optional.empty() : Optional.of(entry);
    }

    private @Nullable RosterEntry read() {
        Optional<String> name = row.get(RosterFields.NAME);
        if (name.isEmpty()) {
            refuse(RosterFields.NAME, "缺少姓名，请补填");
        }
        Optional<LocalDate> onPost = row.get(RosterFields.ON_POST);
        if (onPost.isEmpty()) {
            refuse(RosterFields.ON_POST, "缺少上岗时间，请补填，如 2023-05-06");
        }
        if (refused) {
            return null;
        }
        Optional<IdentityNumber> identity = row.get(RosterFields.IDENTITY);
        LocalDate first = onPost.orElseThrow();
        checkDays(identity.map(IdentityNumber::birthDate), first);
        row.get(RosterFields.PAY).filter(pay -> pay.isNegative()).ifPresent(pay -> refuse(RosterFields.PAY, "基本工资不能是负数，请核对"));
        return new RosterEntry(identity, name.orElseThrow(), row.get(RosterFields.SEX), row.get(RosterFields.PHONE), row.get(RosterFields.SITE),
                row.get(RosterFields.KIND).map(EmploymentSpelling::of), first, row.get(RosterFields.LEFT), row.get(RosterFields.PROBATION_END), row.get(RosterFields.WINDOW),
                level(identity), LevelSpelling.saysNone(row.raw(RosterFields.LEVEL)), socialWork(), degree(),
                row.get(RosterFields.PAY), row.get(RosterFields.PAY_FROM), row.get(RosterFields.CARD), row.get(RosterFields.BANK));
    }

    private void checkDays(Optional<LocalDate> birth, LocalDate onPost) {
        if (birth.isPresent() && onPost.isBefore(birth.get().plusYears(YOUNGEST))) {
            refuse(RosterFields.ON_POST, "按身份证号，上岗时本人未满" + YOUNGEST + "周岁，请核对上岗时间和身份证号");
        }
        if (row.get(RosterFields.PROBATION_END).filter(end -> end.isBefore(onPost)).isPresent()) {
            refuse(RosterFields.PROBATION_END, "试用期截止早于上岗时间（" + onPost + "），请核对");
        }
        if (row.get(RosterFields.LEFT).filter(end -> end.isBefore(onPost)).isPresent()) {
            refuse(RosterFields.LEFT, "离岗时间早于上岗时间（" + onPost + "），请核对");
        }
        if (birth.isPresent() && row.get(RosterFields.GRADUATED).filter(day -> day.isBefore(birth.get())).isPresent()) {
            refuse(RosterFields.GRADUATED, "毕业时间早于出生日期，请核对");
        }
    }

    private Optional<Certificate> level(Optional<IdentityNumber> identity) {
        Optional<LocalDate> day = row.get(RosterFields.CERTIFIED_ON);
        if (identity.isPresent() && day.filter(issued -> issued.isBefore(identity.get().birthDate())).isPresent()) {
            refuse(RosterFields.CERTIFIED_ON, "取证日期早于出生日期，请核对");
        }
        Optional<SkillLevel> level = spelled(RosterFields.LEVEL, LevelSpelling::ofClerk);
        if (level.isEmpty()) {
            if (!refused && day.isPresent() && row.raw(RosterFields.LEVEL).isBlank()) {
                refuse(RosterFields.LEVEL, "有取证日期而没有技能等级，请补填等级，未取证的请填“无”并删去日期");
            }
            return Optional.empty();
        }
        if (day.isEmpty()) {
            refuse(RosterFields.CERTIFIED_ON, "有技能等级而没有取证日期，请补填，未取证的请把等级填“无”");
            return Optional.empty();
        }
        return Optional.of(new Certificate(CertificateKind.CLERK, level.get(), day.get(), null, row.get(RosterFields.CERTIFICATE_NUMBER).orElse("")));
    }

    /** The day may stand in a column of its own or behind the level in the same cell. */
    private Optional<Certificate> socialWork() {
        Optional<SkillLevel> level = spelled(RosterFields.SOCIAL, LevelSpelling::ofSocialWorker);
        if (level.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = row.get(RosterFields.SOCIAL_ON).or(() -> dayWithin(row.raw(RosterFields.SOCIAL)));
        if (day.isEmpty()) {
            refuse(row.has(RosterFields.SOCIAL_ON) ? RosterFields.SOCIAL_ON : RosterFields.SOCIAL, "有社工证等级而没有取证日期，请补填，如 2023-05-06");
        }
        return day.map(issued -> new Certificate(CertificateKind.SOCIAL_WORK, level.get(), issued, null, ""));
    }

    private static Optional<LocalDate> dayWithin(String text) {
        Matcher day = DAY.matcher(Spelling.compact(text));
        if (!day.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        int dayOfMonth = Integer.parseInt(day.group(3));
        boolean exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, dayOfMonth)) : Optional.empty();
    }

    private Optional<Degree> degree() {
        Optional<DegreeSpelling> spelled = spelled(RosterFields.DEGREE, text -> DegreeSpelling.of(text, row.get(RosterFields.STUDY).orElse("")));
        return spelled.map(degree -> new Degree(degree.level(), degree.fullTime(), row.get(RosterFields.GRADUATED).orElse(null)));
    }

    private interface Spelled<T> {
        Optional<T> read(String text) throws Unreadable;
    }

    private <T> Optional<T> spelled(Field<String> field, Spelled<T> spelling) {
        try {
            return spelling.read(row.get(field).orElse(""));
        } catch (Unreadable e) {
            refuse(field, e.getMessage());
            return Optional.empty();
        }
    }

    private void refuse(Field<?> field, String sentence) {
        refused = true;
        row.refuse(field, sentence);
    }
}
