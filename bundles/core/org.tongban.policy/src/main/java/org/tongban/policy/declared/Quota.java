package org.tongban.policy.declared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Rate;
import org.tongban.core.people.SiteLevel;
import org.tongban.policy.declared.Circumstances.Place;

/**
 * A grade that only a share of the people may get.
 *
 * @param grade    the grade, such as 好
 * @param share    at most this share
 * @param rounding how the share is made a whole number
 * @param pool     over whom it is reckoned
 * @param units    the units of the document, with the fewest people that it allows each
 * @param needing  grades of a longer period that nobody gets without it, with how often they need it
 */
public record Quota(String grade, Stated<Rate> share, RoundingMode rounding, Pool pool, List<Unit> units, List<Needing> needing) implements Declaration {

    public Quota {
        units = List.copyOf(units);
        needing = List.copyOf(needing);
    }

    /** Over whom a share is reckoned. */
    public enum Pool {
        /** Over everybody together. */
        WHOLE,
        /** Over each unit by itself. */
        EACH_UNIT
    }

    /**
     * A kind of unit.
     *
     * @param name   what it is called, such as 一般镇（街）便民服务中心
     * @param level  of which level it is in the records
     * @param number how many there are; 0 if that is not known
     * @param least  the fewest people that the document lets it have
     */
    public record Unit(String name, SiteLevel level, int number, Stated<BigDecimal> least) {
    }

    /**
     * @param grade  a grade of a longer period
     * @param times  how often it needs the capped grade
     * @param clause where that stands
     */
    public record Needing(String grade, int times, Citation clause) {
    }

    /** How many of so many people may get the grade. */
    public long capOf(long people) {
        return share.value().fraction().multiply(BigDecimal.valueOf(people)).setScale(0, rounding).longValueExact();
    }

    @Override
    public List<Inconsistency> look(Circumstances known, Worksheet sheet) {
        List<Inconsistency> found = new ArrayList<>();
        if (pool == Pool.WHOLE) {
            whole(known, sheet, found);
            return found;
        }
        for (Unit unit : units) {
            long least = unit.least().value().longValue();
            long cap = sheet.step(unit.name() + least + "人的名额", capOf(least));
            if (cap == 0 && least > 0) {
                found.add(nobody(unit.name(), "最少" + least + "人", "at least " + least + " people", least, List.of(unit.least().clause()), sheet));
            }
        }
        for (SiteLevel level : units.stream().map(Unit::level).distinct().toList()) {
            List<Place> small = known.staffed(level).stream().filter(place -> capOf(place.staff().getAsLong()) == 0).toList();
            if (!small.isEmpty()) {
                found.add(nobodyThere(level, small, sheet));
            }
        }
        return found;
    }

    private void whole(Circumstances known, Worksheet sheet, List<Inconsistency> found) {
        long recorded = known.places().stream().mapToLong(place -> place.staff().orElse(0)).sum();
        boolean allCounted = !units.isEmpty() && units.stream().allMatch(unit -> unit.number() > 0);
        if (recorded > 0) {
            if (sheet.step("现有" + recorded + "人的名额", capOf(recorded)) == 0) {
                found.add(nobody("按记录合计", recorded + "人", recorded + " people", recorded, List.of(), sheet));
            }
        } else if (allCounted) {
            long least = units.stream().mapToLong(unit -> unit.number() * unit.least().value().longValue()).sum();
            if (sheet.step("合计最少" + least + "人的名额", capOf(least)) == 0) {
                found.add(nobody("合计", "最少" + least + "人", "at least " + least + " people", least, units.stream().map(unit -> unit.least().clause()).toList(), sheet));
            }
        }
    }

    private Inconsistency nobody(String where, String size, String sizeEnglish, long people, List<Citation> more, Worksheet sheet) {
        String product = share.value() + "×" + people + " = " + exact(people);
        return draft(where, more.stream()).title(where + "没有人能评“" + grade + "”" + consequence(), "nobody at " + where + " can get " + grade + consequenceEnglish())
                .says("“" + grade + "”不超过" + share.value() + "，" + where + size, grade + " for at most " + share.value() + "; " + where + ": " + sizeEnglish)
                .found(product + rounded() + "人" + needed(), product + ", as a whole number 0" + neededEnglish())
                .figure("share", "比例", "share", share.value().toString()).figure("people", "人数", "people", people).figure("cap", "名额", "cap", capOf(people))
                .figure("firstWithOne", "有名额的最少人数", "fewest people with a place", firstWithOne()).on(sheet);
    }

    private Inconsistency nobodyThere(SiteLevel level, List<Place> small, Worksheet sheet) {
        List<String> names = small.stream().map(place -> place.name() + place.staff().getAsLong() + "人").toList();
        return draft("records " + level, Stream.of()).title("按实有人数，" + small.size() + "个单位没有人能评“" + grade + "”" + consequence(), "with the people they have, nobody at " + small.size() + " units can get " + grade + consequenceEnglish())
                .says("“" + grade + "”不超过" + share.value() + "，各单位分别计算", grade + " for at most " + share.value() + " of each unit").found("不足" + firstWithOne() + "人的单位名额为0：" + Wording.listed(names), "units with fewer than " + firstWithOne() + " people have no place: " + Wording.listedInEnglish(names))
                .figure("share", "比例", "share", share.value().toString()).figure("units", "单位", "units", names).figure("firstWithOne", "有名额的最少人数", "fewest people with a place", firstWithOne()).on(sheet);
    }

    private Inconsistency.Draft draft(String subject, Stream<Citation> more) {
        Stream<Citation> clauses = Stream.of(Stream.of(share.clause()), more, needing.stream().map(Needing::clause)).flatMap(each -> each);
        return Inconsistency.of(Kind.QUOTA_NOBODY, grade + " " + subject, Verdict.FAIL, clauses)
                .suggest("把几个单位合并计算，或规定不足" + firstWithOne() + "人的单位至少1个名额", "reckon several units together, or give one place to a unit with fewer than " + firstWithOne() + " people");
    }

    /** The fewest people of whom one may get the grade. */
    private long firstWithOne() {
        long people = 1;
        while (share.value().fraction().signum() > 0 && capOf(people) == 0) {
            people++;
        }
        return people;
    }

    private String exact(long people) {
        return Wording.plain(share.value().fraction().multiply(BigDecimal.valueOf(people)));
    }

    private String rounded() {
        return switch (rounding) {
            case FLOOR, DOWN -> "，向下取整为0";
            case CEILING, UP -> "，向上取整为0";
            default -> "，四舍五入为0";
        };
    }

    private String consequence() {
        return needing.isEmpty() ? "" : "，也就没有人能评" + String.join("、", needing.stream().map(each -> "“" + each.grade() + "”").toList());
    }

    private String consequenceEnglish() {
        return needing.isEmpty() ? "" : ", and so nobody " + Wording.listedInEnglish(needing.stream().map(Needing::grade).toList());
    }

    private String needed() {
        return needing.isEmpty() ? "" : "；" + String.join("、", needing.stream().map(each -> "“" + each.grade() + "”要" + each.times() + "次“" + grade + "”").toList());
    }

    private String neededEnglish() {
        return needing.isEmpty() ? "" : "; " + Wording.listedInEnglish(needing.stream().map(each -> each.grade() + " needs " + each.times()).toList());
    }
}
