package org.tongban.conformance.payroll;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.money.Money;
import org.tongban.core.time.DateRange;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.payroll.BonusPoolPolicy;
import org.tongban.policy.payroll.BonusPoolPolicy.Member;
import org.tongban.policy.payroll.BonusPoolPolicy.Unit;
import org.tongban.policy.payroll.DifferentialPolicy;
import org.tongban.policy.payroll.DifferentialPolicy.Driver;
import org.tongban.policy.payroll.SpecialBonusPolicy;
import org.tongban.policy.payroll.SpecialBonusPolicy.Bonus;
import org.tongban.policy.payroll.SpecialBonusPolicy.BonusFacts;
import org.tongban.policy.payroll.SpecialBonusPolicy.Post;

/** YK: the special bonus, the split of a pool, pay by drivers. */
@Component
public final class YongkangBonusCases implements ClauseAdapter {

    private static final Map<String, Post> POSTS = Map.of("LEADER", Post.TOWN_LEADER, "CLERK", Post.TOWN_CLERK, "HALL", Post.HALL_CLERK, "HALL_CLERK", Post.HALL_CLERK, "TOWN_CLERK", Post.TOWN_CLERK);
    private static final Map<String, String> MODES = Map.of("ADDITIVE", "B", "MULTIPLICATIVE", "A");

    /** Where the clerk of the case stands in each table. */
    private static final String THIS = "本人";

    private final PolicyPack pack;
    private final SpecialBonusPolicy special;
    private final BonusPoolPolicy pool;
    private final DifferentialPolicy differential;

    @Activate
    public YongkangBonusCases(@Reference(target = "(pack=yongkang)") PolicyPack pack, @Reference(target = "(pack=yongkang)") SpecialBonusPolicy special,
            @Reference(target = "(pack=yongkang)") BonusPoolPolicy pool, @Reference(target = "(pack=yongkang)") DifferentialPolicy differential) {
        this.pack = pack;
        this.special = special;
        this.pool = pool;
        this.differential = differential;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YK-3.2-i", "YK-4.3.2-b", "YK-4.3.2-c");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        return switch (clause) {
            case "YK-3.2-i" -> bonus(new PackCase(pack, clause, in));
            case "YK-4.3.2-b" -> split(new PackCase(pack, clause, in));
            default -> differs(clause, in);
        };
    }

    /** Months of leadership are whole months from the document's first on. */
    private Answer bonus(PackCase asked) {
        Words words = asked.words();
        Post post = Optional.ofNullable(POSTS.get(words.text("role"))).orElseThrow(() -> new Unsupported("不认识的岗位：" + words.maybeText("role").orElse("")));
        long months = words.maybeCount("monthsAsLeader").or(() -> words.maybeCount("months")).orElse(1L);
        asked.enter("yk.payroll.specialBonus.monthly", words.maybeMoney("tariffMonthly"));
        YearMonth first = YearMonth.from(pack.inForceFrom()).plusMonths(1);
        YearMonth last = first.plusMonths(Math.max(0, months - 1));
        List<DateRange> spans = months == 0 ? List.of() : List.of(DateRange.through(first.atDay(1), last.atEndOfMonth()));
        Finding<Bonus> found = special.bonus(new BonusFacts(post, spans, first, last), asked.sheet());
        return found.value().map(paid -> Answer.of(paid.amount()).and("specialBonus", paid.amount()).and("payer", paid.payer()))
                .orElseGet(() -> new Answer(Said.status(found), Map.of("status", Said.status(found))));
    }

    /** Shares of persons in one unit, or units with a share each. */
    private Answer split(PackCase asked) {
        Words words = asked.words();
        Money money = words.money("pool");
        List<Unit> units = new ArrayList<>();
        if (words.has("windows")) {
            words.each("windows").forEach(window -> units.add(new Unit(window.maybeText("name").orElse("窗口" + (units.size() + 1)), window.number("share"), members(window))));
        } else {
            units.add(new Unit("全部", BigDecimal.ONE, members(words)));
        }
        return PackCase.answer(pool.split(money, units, asked.sheet()),
                found -> Answer.saying("amounts", found.amounts()).and("sum", Money.sum(found.amounts())).and("result", found.verdict() == Verdict.WARN ? Verdict.WARN : null));
    }

    private static List<Member> members(Words words) {
        List<Object> grades = words.list("grades");
        List<Member> members = new ArrayList<>();
        for (Object share : words.list("shares")) {
            int place = members.size();
            BigDecimal number = new Words(Map.of("share", share)).number("share");
            members.add(new Member("第" + (place + 1) + "人", number, grades.size() > place ? Optional.of(grades.get(place).toString()) : Optional.empty()));
        }
        return members;
    }

    private Answer differs(String clause, Map<String, Object> in) {
        Words said = new Words(in);
        PackCase asked = new PackCase(pack, clause, said.maybeText("mode").filter(MODES::containsKey).map(mode -> chosen(in, mode)).orElse(in));
        Words words = asked.words().knows("mode");
        asked.enter("yk.payroll.differential.base", words.maybeMoney("base"));
        Map<Driver, String> drivers = new EnumMap<>(Driver.class);
        for (String name : words.names()) {
            driver(name).ifPresent(driver -> {
                drivers.put(driver, THIS);
                asked.enter("yk.payroll.differential." + driver.code(), words.maybeNumber(name).map(number -> THIS + "=" + number.toPlainString()));
            });
        }
        return PackCase.answer(differential.reckon(drivers, asked.sheet()), found -> Answer.of(found.gross()).and("bonus", found.gross()));
    }

    private static Map<String, Object> chosen(Map<String, Object> in, String mode) {
        Map<String, Object> with = new LinkedHashMap<>(in);
        with.put("reading", MODES.get(mode));
        return with;
    }

    /** {@code level} or {@code kLevel}; performance also in short. */
    private static Optional<Driver> driver(String name) {
        String plain = name.startsWith("k") ? name.substring(1) : name;
        return Arrays.stream(Driver.values()).filter(driver -> driver.code().equalsIgnoreCase(plain) || plain.length() >= 4 && driver.code().startsWith(plain.toLowerCase(Locale.ROOT))).findFirst();
    }
}
