package org.tongban.plan.effect;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongban.core.money.Money;

/**
 * What of one topic comes out otherwise.
 *
 * @param module    the module that tells
 * @param topic     what
 * @param reference the first day of the records that were compared
 * @param asIf      whether they are older than the decision, so that they were compared as if it held already
 * @param closed    the closed period, where the differences would be lines of a later one; else empty
 * @param shifts    one by one; never empty
 */
public record Effect(String module, Topic topic, LocalDate reference, boolean asIf, Optional<Closed> closed, List<Shift> shifts) {

    private static final int TURNS = 4;

    public Effect {
        shifts = List.copyOf(shifts);
    }

    public boolean isMoney() {
        return topic.kind() != Topic.Kind.STATE;
    }

    /** All amounts, added up. */
    public Money sum() {
        return Money.sum(shifts.stream().map(Shift::amount).toList());
    }

    /** How many people it touches. */
    public long people() {
        return shifts.stream().map(Shift::subject).filter(subject -> subject.kind() == Subject.Kind.PERSON).map(Subject::id).distinct().count();
    }

    /** In Chinese: 工龄补贴：17人，每月+510.00元. */
    public String sentence() {
        return topic.title() + "：" + (isMoney() ? people() + "人，" + (closed.isPresent() ? "共" : "每月") + signed(sum()) + "元" + ways("人增加", "人减少", "（", "）", "，") : turns("人", "处"));
    }

    /** In English. */
    public String english() {
        return topic.english() + ": " + (isMoney() ? people() + " people, " + signed(sum()) + (closed.isPresent() ? " in all" : " a month") + ways(" up", " down", " (", ")", ", ")
                : turns(" people", " sites"));
    }

    /** With its sign. */
    public static String signed(Money amount) {
        return (amount.compareTo(Money.ZERO) > 0 ? "+" : "") + amount;
    }

    private String ways(String up, String down, String open, String close, String comma) {
        long more = shifts.stream().filter(shift -> shift.amount().compareTo(Money.ZERO) > 0).count();
        long less = shifts.stream().filter(shift -> shift.amount().compareTo(Money.ZERO) < 0).count();
        return more > 0 && less > 0 ? open + more + up + comma + less + down + close : "";
    }

    /** What turns into what, and how often. */
    private String turns(String people, String sites) {
        if (shifts.size() == 1) {
            Shift only = shifts.get(0);
            return (only.subject().name().isEmpty() || only.subject().kind() == Subject.Kind.PERSON ? "" : only.subject().name() + " ") + only.was() + " → " + only.is();
        }
        Map<String, Long> counted = shifts.stream().collect(Collectors.groupingBy(shift -> shift.was() + " → " + shift.is(), LinkedHashMap::new, Collectors.counting()));
        String unit = people() == shifts.size() ? people : sites;
        String each = counted.entrySet().stream().limit(TURNS).map(turn -> turn.getKey() + (turn.getValue() > 1 ? " ×" + turn.getValue() : "")).collect(Collectors.joining("；"));
        return shifts.size() + unit + "（" + each + (counted.size() > TURNS ? "…" : "") + "）";
    }
}
