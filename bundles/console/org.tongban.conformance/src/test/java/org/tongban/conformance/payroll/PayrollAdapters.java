package org.tongban.conformance.payroll;

import java.util.List;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.policy.prc.Contributions;
import org.tongban.policy.sucheng.SuchengPay;
import org.tongban.policy.sucheng.SuchengPayChecks;
import org.tongban.policy.yushan.YushanPack;
import org.tongban.policy.yushan.YushanPiecework;

/** The adapters of the clauses on pay, with the packs' own policies. */
public final class PayrollAdapters {

    private PayrollAdapters() {
    }

    public static List<ClauseAdapter> all() {
        SuchengPayChecks checks = new SuchengPayChecks();
        return List.of(new SuchengPayCases(new SuchengPay(), checks), new SuchengVillageCases(new SuchengPay()), new SuchengPayCheckCases(checks, checks),
                new InsuranceCases(new Contributions()), new YushanPieceworkCases(new YushanPiecework()), new YushanBackPayCases(new YushanPack(), new YushanPiecework()));
    }
}
