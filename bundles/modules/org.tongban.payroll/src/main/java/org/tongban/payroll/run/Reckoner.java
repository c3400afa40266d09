package org.tongban.payroll.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.core.people.SiteLevel;
import org.tongban.payroll.PayStatus;
import org.tongban.payroll.SlipLine;
import org.tongban.payroll.SlipLine.Kind;
import org.tongban.policy.Answerer;
import org.tongban.policy.payroll.PayLine;
import org.tongban.policy.payroll.PayLines;
import org.tongban.policy.payroll.PayPolicy;
import org.tongban.policy.payroll.PieceworkPolicy;

/** Works a month's slips out of their inputs. It knows no figure: it asks, adds up, and says what is missing. */
public final class Reckoner {

    static final String GROSS = "gross";

    private final Policies policies;
    private final NetPay netPay;

    public Reckoner(Policies policies) {
        this.policies = policies;
        this.netPay = new NetPay(policies);
    }

    /** @param people everyone of the month, since a station's cap may touch several; answered in the same order */
    public List<Reckoned> reckon(YearMonth month, List<PayInputs> people) {
        return reckon(month, people, Pace.silent());
    }

    /** @param pace steps once for each person */
    public List<Reckoned> reckon(YearMonth month, List<PayInputs> people, Pace pace) {
        Map<PersonId, Piecework.Piece> pieces = new Piecework(policies).reckon(month, people);
        List<Reckoned> slips = new ArrayList<>(people.size());
        for (PayInputs person : people) {
            slips.add(reckon(month, person, pieces.get(person.person())));
            pace.step();
        }
        return slips;
    }

    private Reckoned reckon(YearMonth month, PayInputs person, Piecework.@Nullable Piece piece) {
        Tally tally = new Tally(person);
        boolean answered = person.employed() && monthlyPay(month, tally);
        if (piece != null) {
            pieceworkPay(piece, tally);
            answered = true;
        }
        if (person.employed() && !answered) {
            unanswered(month, tally);
        }
        if (!tally.is(PayStatus.BLOCKED)) {
            person.corrections().forEach(tally::add);
            grossPay(month, tally);
        }
        netPay.reckon(month, tally);
        return tally.done();
    }

    /** @return whether there is a policy of monthly pay */
    private boolean monthlyPay(YearMonth month, Tally tally) {
        Optional<Answerer<PayPolicy>> answerer = policies.ask(PayPolicy.class, tally.inputs().site(), month.atDay(1));
        answerer.ifPresent(one -> {
            Finding<PayLines> finding = one.policy().reckon(tally.inputs().facts(), one.sheet(month.atDay(1)));
            tally.note(finding.workings().stream().filter(line -> line.kind() != Working.Kind.RESULT).toList());
            finding.value().ifPresentOrElse(lines -> lines.lines().forEach(line -> tally.add(earning(line))), () -> settle(finding, tally));
        });
        return answerer.isPresent();
    }

    private static SlipLine earning(PayLine line) {
        return SlipLine.earning(line.code(), line.name(), line.amount(), line.clause());
    }

    private static void pieceworkPay(Piecework.Piece piece, Tally tally) {
        tally.note(piece.workings());
        piece.finding().ifPresent(finding -> settle(finding, tally));
        if (!tally.is(PayStatus.BLOCKED)) {
            piece.line().ifPresent(line -> {
                tally.clear();
                tally.add(line);
            });
        }
    }

    /** A policy that says no pays nothing; one that lacks something stops this person's pay, and nobody else's. */
    private static void settle(Finding<?> finding, Tally tally) {
        if (finding instanceof Finding.Refused) {
            tally.notDue(finding.reason());
        } else {
            tally.block(finding.reason());
        }
    }

    private void unanswered(YearMonth month, Tally tally) {
        boolean byTheCase = policies.ask(PieceworkPolicy.class, tally.inputs().site(), month.atDay(1)).isPresent();
        if (byTheCase && tally.inputs().facts().level() != SiteLevel.VILLAGE) {
            tally.notDue("本地方案只规定了村级人员的计件薪酬，此人不在村（社区）站点");
        } else {
            tally.block("没有适用于其站点的薪酬规定；请核对该站点绑定的方案，并确认方案插件已安装");
        }
    }

    private static void grossPay(YearMonth month, Tally tally) {
        Worksheet sheet = new Worksheet(month.atDay(1));
        for (SlipLine correction : tally.inputs().corrections()) {
            sheet.part(correction.key()).step(correction.name(), correction.amount(), correction.clause());
        }
        sheet.part(GROSS).step("应发＝各项之和", tally.sum(Kind.EARNING));
        tally.note(sheet.lines());
        if (!tally.inputs().corrections().isEmpty()) {
            tally.clear();
        } else if (tally.isEmpty()) {
            tally.notDue("按方案本月没有应发项目");
        }
    }
}
