package org.tongban.policy.declared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;

/**
 * Days that the document sets.
 *
 * @param what      what they are days of
 * @param days      the days, in the document's order
 * @param isInOrder whether each is to be done before the next can begin
 * @param reading   how a day before the document's own is read; may be empty
 */
public record Schedule(String what, List<Day> days, boolean isInOrder, Said reading) implements Declaration {

    public Schedule {
        days = List.copyOf(days);
    }

    /**
     * @param day      the last day in time, or the first of something that begins
     * @param isBegin  whether something begins on it, instead of being due
     * @param isHistoric whether it is only recorded, by the reading in force
     */
    public record Day(Stated<LocalDate> day, boolean isBegin, boolean isHistoric) {

        public static Day due(Stated<LocalDate> day) {
            return new Day(day, false, false);
        }

        public static Day begins(Stated<LocalDate> day) {
            return new Day(day, true, false);
        }
    }

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        List<Inconsistency> found = new ArrayList<>();
        days.forEach(day -> early(day, known, sheet).ifPresent(found::add));
        if (isInOrder) {
            for (int i = 1; i < days.size(); i++) {
                follows(days.get(i - 1), days.get(i), sheet).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Inconsistency> early(Day each, Circumstances known, Worksheet sheet) {
        LocalDate day = each.day().value();
        LocalDate document = known.documentDay();
        Optional<LocalDate> published = known.identity().published();
        boolean beforeDocument = day.isBefore(document);
        if (!beforeDocument && (each.isBegin() || published.filter(day::isBefore).isEmpty())) {
            return Optional.empty();
        }
        Kind kind = each.isBegin() ? Kind.BEGINS_BEFORE_DOCUMENT : beforeDocument ? Kind.BEFORE_DOCUMENT : Kind.BEFORE_PUBLICATION;
        LocalDate against = beforeDocument ? document : published.orElseThrow();
        String name = each.day().name();
        String whichDay = beforeDocument ? "文件日期" : "公布日期";
        String whichDayEnglish = beforeDocument ? "the document's own day" : "the day of its publication";
        Said read = !reading.isEmpty() ? reading : each.isHistoric() ? new Said("按已过去的节点登记，不作逾期提醒", "kept as a milestone of the past, without alarm") : Said.NOTHING;
        Inconsistency.Draft draft = Inconsistency.of(kind, what + " " + name, Verdict.INFO, Stream.of(each.day().clause()))
                .title(name.replaceFirst("期限$", "") + (each.isBegin() ? "的施行日早于" : "的期限早于") + whichDay, name + (each.isBegin() ? " begins before " : " is due before ") + whichDayEnglish)
                .says((each.isBegin() ? "自" : "期限") + day, (each.isBegin() ? "from " : "due ") + day).found(whichDay + against, whichDayEnglish + " is " + against).reading(read)
                .suggest(each.isBegin() ? "以前的月份作补差，不改已结的账" : "登记实际完成日；在此之前无从据此安排，不宜以此考核", each.isBegin() ? "settle earlier months by differences, without touching closed accounts"
                        : "record the day on which it was done; nobody could act on it before, so do not judge by it")
                .figure(each.isBegin() ? "from" : "due", each.isBegin() ? "施行日" : "期限", each.isBegin() ? "from" : "due", day).figure("document", "文件日期", "document", document);
        return Optional.of(published.map(when -> draft.figure("published", "公布日期", "published", when)).orElse(draft).on(sheet));
    }

    private Optional<Inconsistency> follows(Day before, Day after, Worksheet sheet) {
        LocalDate first = before.day().value();
        LocalDate second = after.day().value();
        if (first.isBefore(second)) {
            return Optional.empty();
        }
        boolean same = first.equals(second);
        return Optional.of(Inconsistency.of(Kind.NO_TIME_BETWEEN, what + " " + before.day().name() + " " + after.day().name(), same ? Verdict.INFO : Verdict.WARN, Stream.of(before.day().clause(), after.day().clause()))
                .title(before.day().name().replaceFirst("期限$", "") + "与" + after.day().name().replaceFirst("期限$", "") + (same ? "期限同日" : "期限颠倒"), before.day().name() + " and " + after.day().name() + (same ? " are due on one day" : " are due the wrong way round"))
                .says(before.day().name() + first, before.day().name() + " " + first).found("其后的" + after.day().name() + second, after.day().name() + ", which follows, " + second)
                .reading(same ? new Said("作为并行的节点", "read as stages side by side") : Said.NOTHING)
                .suggest(same ? "两阶段同时推进" : "请发文机关核对日期", same ? "carry out both at the same time" : "ask the issuing office to check the days").figure("first", "前一阶段", "first", first).figure("second", "后一阶段", "second", second)
                .on(sheet));
    }
}
