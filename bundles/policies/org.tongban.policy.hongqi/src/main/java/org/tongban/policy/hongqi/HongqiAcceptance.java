package org.tongban.policy.hongqi;

import static org.tongban.policy.hongqi.HongqiPack.IN_FORCE;
import static org.tongban.policy.hongqi.HongqiPack.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.AcceptancePolicy;
import org.tongban.policy.window.BookingPolicy;
import org.tongban.policy.window.Checked;
import org.tongban.policy.window.NoticePolicy;
import org.tongban.policy.window.ReapplicationPolicy;
import org.tongban.policy.window.RefusalPolicy;

/** How an application comes in: booking, acceptance by list and voucher, refusal, notice, and no second application (二（二）3、4，二（三）5，二（四）2). */
@Component
@Pack(HongqiPack.ID)
public final class HongqiAcceptance implements BookingPolicy, AcceptancePolicy, RefusalPolicy, NoticePolicy, ReapplicationPolicy {

    static final Citation BOOKING = clause("2.2.3-a");
    static final Citation REAPPLICATION = clause("2.2.4-c");
    static final Citation VOUCHER = clause("2.3.5-b");
    static final Citation REFUSAL = clause("2.3.5-c");
    static final Citation NOTICE = clause("2.4.2-b");

    static final Dated<String> CHANNEL = Dated.<String>named("预约渠道").from(IN_FORCE, "旗心办", BOOKING);
    static final Dated<List<String>> CLOSE_REASONS = Dated.<List<String>>named("视为要求网上重新申请的办结原因").assumedFrom(IN_FORCE,
            List.of("要求网上重新申请", "转网上重新申请", "CLOSED_REAPPLY_ONLINE"), REAPPLICATION);
    static final Dated<Integer> DUPLICATE_DAYS = Dated.<Integer>named("视为重复申请的工作日数").assumedFrom(IN_FORCE, 1, REAPPLICATION);
    static final Dated<Integer> NOTICES = Dated.<Integer>named("每件补正告知次数上限").from(IN_FORCE, 1, NOTICE);

    @Override
    public Finding<BookingCheck> booking(Booking booking, Worksheet sheet) {
        String channel = sheet.fact("预约渠道", booking.channel());
        boolean isOwn = channel.contains(sheet.figure(CHANNEL));
        boolean isMatched = booking.id().isPresent() && booking.id().equals(booking.ticketBooking());
        sheet.fact("取号与预约对应", isMatched);
        boolean isMixedUp = booking.ticketBooking().isPresent() && !isMatched;
        Verdict other = isOwn ? Verdict.PASS : sheet.reading(WindowReadings.BOOKING).equals("A") ? Verdict.WARN : Verdict.FAIL;
        return sheet.granted("预约", new BookingCheck(isOwn && isMixedUp ? Verdict.WARN : other, isMatched), BOOKING);
    }

    @Override
    public Finding<Checked> accepted(Accepted acceptance, Worksheet sheet) {
        List<String> missing = new ArrayList<>();
        if (isBlank(sheet.fact("清单及范本版本", acceptance.listVersion()))) {
            missing.add("清单版本");
        }
        if (isBlank(sheet.fact("凭证", acceptance.voucher()))) {
            missing.add("凭证");
        }
        return sheet.granted("受理记录", new Checked(Verdict.passIf(missing.isEmpty()), missing.isEmpty() ? "完整" : "不完整", "", missing), VOUCHER);
    }

    @Override
    public Finding<Verdict> unrecognised(Optional<String> legalReason, Worksheet sheet) {
        sheet.fact("不予认可的法定理由", legalReason);
        return sheet.granted("凭证认可", Verdict.passIf(!isBlank(legalReason)), VOUCHER);
    }

    @Override
    public Finding<Verdict> refusal(Optional<String> legalBasis, Worksheet sheet) {
        sheet.fact("拒收的法律、法规依据", legalBasis);
        return sheet.granted("拒收", Verdict.passIf(!isBlank(legalBasis)), REFUSAL);
    }

    @Override
    public Finding<Verdict> supplements(int notices, Worksheet sheet) {
        sheet.fact("补正告知次数", notices);
        return sheet.granted("一次告知", Verdict.passIf(notices <= sheet.figure(NOTICES)), NOTICE);
    }

    @Override
    public Finding<Boolean> isForced(CounterCase asked, Worksheet sheet) {
        if (sheet.reading(WindowReadings.REAPPLICATION).equals("A")) {
            String reason = sheet.fact("办结原因", asked.closeReason()).strip();
            boolean complained = sheet.fact("有投诉", asked.hasComplaint());
            return sheet.granted("要求再从网上申请", sheet.figure(CLOSE_REASONS).contains(reason) || complained, REAPPLICATION);
        }
        Optional<LocalDate> begun = sheet.fact("窗口申请日", asked.begunOn());
        Optional<LocalDate> online = sheet.fact("网上申请日", asked.appliedOnline());
        if (begun.isEmpty() || online.isEmpty() || online.get().isBefore(begun.get())) {
            return sheet.granted("要求再从网上申请", false, REAPPLICATION);
        }
        int days = sheet.step("相隔工作日", asked.calendar().workdaysBetween(begun.get(), online.get()));
        return sheet.granted("要求再从网上申请", days <= sheet.figure(DUPLICATE_DAYS), REAPPLICATION);
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(said -> !said.isBlank()).isEmpty();
    }
}
