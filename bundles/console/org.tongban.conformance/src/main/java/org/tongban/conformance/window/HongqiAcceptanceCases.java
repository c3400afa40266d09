package org.tongban.conformance.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Verdict;
import org.tongban.core.time.NationalCalendar;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.AcceptancePolicy;
import org.tongban.policy.window.AcceptancePolicy.Accepted;
import org.tongban.policy.window.BookingPolicy;
import org.tongban.policy.window.BookingPolicy.Booking;
import org.tongban.policy.window.GreenChannelPolicy;
import org.tongban.policy.window.GreenChannelPolicy.GreenCase;
import org.tongban.policy.window.NoticePolicy;
import org.tongban.policy.window.ReapplicationPolicy;
import org.tongban.policy.window.ReapplicationPolicy.CounterCase;
import org.tongban.policy.window.RefusalPolicy;

/** HQ: booking, acceptance, refusal, notice, a second application, the green channel. */
@Component
public final class HongqiAcceptanceCases implements ClauseAdapter {

    private static final Map<String, String> RECORD = Map.of("清单版本", "listVersion", "凭证", "voucher");
    /** What imports call a channel. */
    private static final Map<String, String> CHANNELS = Map.of("QIXINBAN", "旗心办");

    private final PolicyPack pack;
    private final BookingPolicy bookings;
    private final AcceptancePolicy acceptance;
    private final RefusalPolicy refusals;
    private final NoticePolicy notices;
    private final ReapplicationPolicy reapplications;
    private final GreenChannelPolicy green;

    @Activate
    public HongqiAcceptanceCases(@Reference(target = "(pack=hongqi)") PolicyPack pack, @Reference(target = "(pack=hongqi)") BookingPolicy bookings,
            @Reference(target = "(pack=hongqi)") AcceptancePolicy acceptance, @Reference(target = "(pack=hongqi)") RefusalPolicy refusals,
            @Reference(target = "(pack=hongqi)") NoticePolicy notices, @Reference(target = "(pack=hongqi)") ReapplicationPolicy reapplications,
            @Reference(target = "(pack=hongqi)") GreenChannelPolicy green) {
        this.pack = pack;
        this.bookings = bookings;
        this.acceptance = acceptance;
        this.refusals = refusals;
        this.notices = notices;
        this.reapplications = reapplications;
        this.green = green;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HQ-2.2.3-a", "HQ-2.2.4-c", "HQ-2.3.3-b", "HQ-2.3.5-b", "HQ-2.3.5-c", "HQ-2.4.2-b");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HQ-2.2.3-a" -> booked(asked);
            case "HQ-2.2.4-c" -> reapplied(asked, clause);
            case "HQ-2.3.3-b" -> green(asked);
            case "HQ-2.3.5-b" -> accepted(asked);
            case "HQ-2.3.5-c" -> refused(asked);
            default -> noticed(asked);
        };
    }

    private Answer booked(PackCase asked) {
        Words booking = asked.words().words("booking");
        Words ticket = asked.words().words("ticket");
        Booking said = new Booking(CHANNELS.getOrDefault(booking.text("channel"), booking.text("channel")), booking.maybeText("id"), ticket.maybeText("bookingId"));
        return PackCase.answer(bookings.booking(said, asked.sheet()), found -> PackCase.result(found.verdict()).and("matched", found.isMatched()));
    }

    private Answer reapplied(PackCase asked, String clause) {
        Words words = asked.words().knows("case", "item", "applicant");
        Optional<LocalDate> begun = words.maybeDate("offlineOn");
        Optional<LocalDate> online = words.maybeDate("onlineOn");
        CounterCase counter = new CounterCase(words.maybeText("closeReason").orElse(""), words.maybeFlag("complaint").orElse(false), begun, online, new NationalCalendar());
        return PackCase.answer(reapplications.isForced(counter, asked.sheet()), forced -> Answer.saying("forced", forced).and("finding", forced ? clause : null));
    }

    private Answer green(PackCase asked) {
        Words words = asked.words().words("case");
        boolean isAtGreen = words.maybeText("window").map(window -> window.equals("green") || window.contains("绿色")).orElse(true);
        GreenCase said = new GreenCase(isAtGreen, words.maybeText("flag"), words.maybeText("reason"), Set.copyOf(HallCase.texts(words, "measures")), days(words, "normalDays"),
                days(words, "promisedDays"));
        words.knows("id");
        asked.enter("hq.green.reasonList", reasons(asked.words()));
        return PackCase.answer(green.treat(said, asked.sheet()),
                found -> PackCase.result(found.verdict()).and("priority", found.isFirst() ? "HIGH" : "NORMAL").and("faults", found.faults()));
    }

    private static Optional<String> reasons(Words words) {
        List<String> reasons = HallCase.texts(words, "reasons");
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("、", reasons));
    }

    private static OptionalInt days(Words words, String word) {
        return words.maybeCount(word).map(days -> OptionalInt.of(days.intValue())).orElse(OptionalInt.empty());
    }

    private Answer accepted(PackCase asked) {
        Words accept = asked.words().words("accept");
        Accepted record = new Accepted(accept.maybeText("listVersion"), accept.maybeText("voucher"));
        return PackCase.answer(acceptance.accepted(record, asked.sheet()), found -> {
            List<String> missing = found.missing().stream().map(RECORD::get).toList();
            return PackCase.result(found.verdict()).and("missing", missing.isEmpty() ? null : missing.size() == 1 ? missing.get(0) : missing);
        });
    }

    private Answer refused(PackCase asked) {
        Optional<String> basis = asked.words().words("refusal").maybeText("legalBasis");
        return PackCase.answer(refusals.refusal(basis, asked.sheet()), verdict -> PackCase.result(verdict == Verdict.PASS ? "RECORDED" : "VIOLATION"));
    }

    private Answer noticed(PackCase asked) {
        int given = (int) asked.words().knows("case").count("supplementNotices");
        return PackCase.answer(notices.supplements(given, asked.sheet()), verdict -> PackCase.result(verdict == Verdict.PASS ? "PASS" : "BREACH"));
    }
}
