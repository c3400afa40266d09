package org.tongban.conformance.window;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.staffing.TownDutyPolicy;
import org.tongban.policy.staffing.TownDutyPolicy.TownItem;
import org.tongban.policy.window.EstablishmentPolicy;
import org.tongban.policy.window.EstablishmentPolicy.Change;
import org.tongban.policy.window.EstablishmentPolicy.Declared;
import org.tongban.policy.window.EstablishmentPolicy.Effective;
import org.tongban.policy.window.EstablishmentPolicy.Numbers;
import org.tongban.policy.window.EstablishmentPolicy.Status;

/** YK: what town centres file, what their clerks do. */
@Component
public final class YongkangTownCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final EstablishmentPolicy establishment;
    private final TownDutyPolicy duties;

    @Activate
    public YongkangTownCases(@Reference(target = "(pack=yongkang)") PolicyPack pack, @Reference(target = "(pack=yongkang)") EstablishmentPolicy establishment,
            @Reference(target = "(pack=yongkang)") TownDutyPolicy duties) {
        this.pack = pack;
        this.establishment = establishment;
        this.duties = duties;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("YK-3.2-b", "YK-3.2-d", "YK-3.2-e", "YK-5.1-b");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "YK-3.2-b" -> compared(asked);
            case "YK-3.2-d" -> duties(asked);
            case "YK-3.2-e" -> changed(asked);
            default -> filed(asked);
        };
    }

    private Answer compared(PackCase asked) {
        Words words = asked.words().knows("town");
        Numbers established = numbers(words.words("established"));
        Numbers actual = numbers(words.words("actual"));
        return PackCase.answer(establishment.compare(established, actual, asked.sheet()), found -> over("staff", found.staffOver(), over("windows", found.windowsOver(),
                PackCase.result(found.verdict()).and("hint", found.hint().isEmpty() ? null : found.hint()))));
    }

    private static Answer over(String what, int over, Answer answer) {
        return over == 0 ? answer : answer.and(what + (over > 0 ? "Over" : "Short"), Math.abs(over));
    }

    private static Numbers numbers(Words words) {
        return new Numbers((int) words.count("windows"), (int) words.count("staff"));
    }

    private Answer duties(PackCase asked) {
        Words item = asked.words().words("item").knows("name");
        TownItem said = new TownItem(item.maybeText("domain").orElse(""), item.maybeFlag("devolved"), item.maybeFlag("cityWide").orElse(false));
        return PackCase.answer(duties.duties(said, asked.sheet()), found -> Answer.of(List.copyOf(found)).and("townClerk", List.copyOf(found)));
    }

    private Answer changed(PackCase asked) {
        Words words = asked.words().knows("town");
        Optional<LocalDate> approved = words.maybeDate("approvedOn");
        Status status = words.maybeText("status").map(YongkangTownCases::status).orElse(approved.isPresent() ? Status.APPROVED : Status.SUBMITTED);
        LocalDate wanted = words.date("requestedFrom");
        LocalDate asOf = words.date("asOf");
        asked.enter("yk.filing.days", words.maybeCount("filingDays"));
        Optional<Change> windows = change(words, "windows", wanted, status, approved);
        Optional<Change> staff = change(words, "staff", wanted, status, approved);
        Change any = windows.or(() -> staff).orElseThrow(() -> new Unsupported("缺少用词：windows 或 staff"));
        Answer answer = PackCase.answer(establishment.effective(any, asOf, asked.sheet(asOf)),
                found -> Answer.saying("effectiveFrom", found.since().orElse(null)).and("alert", found.alert().isEmpty() ? null : found.alert()));
        answer = answer.and("effectiveWindows", windows.flatMap(change -> number(change, asOf, asked)).orElse(null));
        return answer.and("effectiveStaff", staff.flatMap(change -> number(change, asOf, asked)).orElse(null));
    }

    private Optional<Integer> number(Change change, LocalDate asOf, PackCase asked) {
        return establishment.effective(change, asOf, asked.sheet(asOf)).value().map(Effective::number);
    }

    private static Optional<Change> change(Words words, String what, LocalDate wanted, Status status, Optional<LocalDate> approved) {
        if (!words.has(what)) {
            return Optional.empty();
        }
        Words change = words.words(what);
        return Optional.of(new Change((int) change.count("from"), (int) change.count("to"), wanted, status, approved));
    }

    private static Status status(String word) {
        return Arrays.stream(Status.values()).filter(status -> status.name().equals(word)).findFirst().orElseThrow(() -> new Unsupported("不认识的备案状态：" + word));
    }

    private Answer filed(PackCase asked) {
        Words words = asked.words().knows("town");
        Declared declared = new Declared(number(words, "windows"), number(words, "staff"), words.maybeText("leader"), words.maybeDate("submitted"));
        return PackCase.answer(establishment.firstFiling(declared, asked.sheet()), found -> Answer.of(found.status()).and("filing", found.status())
                .and("missing", found.missing().isEmpty() ? null : found.missing()).and("onTime", found.onTime().orElse(null)));
    }

    private static OptionalInt number(Words words, String word) {
        return words.maybeCount(word).map(each -> OptionalInt.of(each.intValue())).orElseGet(OptionalInt::empty);
    }
}
