package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.core.money.Money;
import org.tongban.policy.Pack;
import org.tongban.policy.payroll.PayerPolicy;
import org.tongban.policy.payroll.StandingPayPolicy;
import org.tongban.policy.window.Departments;

/** Town clerks' pay stays as it was, and the special bonus comes from the city's office: two payers for one leader (三（二）). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangPayChecks implements StandingPayPolicy, PayerPolicy {

    private static final Citation STANDING = clause("3.2-h");
    private static final Citation PAYER = clause("3.2-j");

    @Override
    public Finding<Unchanged> compare(Terms before, Terms after, Worksheet sheet) {
        sheet.fact("改革前", before);
        sheet.fact("改革后", after);
        List<String> changed = new ArrayList<>();
        if (!before.payer().equals(after.payer())) {
            changed.add("发放途径");
        }
        if (before.base().isPresent() && after.base().isPresent() && !before.base().equals(after.base())) {
            changed.add("标准");
        }
        return sheet.granted("按原标准原途径发放", new Unchanged(Verdict.passIf(changed.isEmpty()), changed), STANDING);
    }

    @Override
    public Finding<Payers> check(List<PaidLine> lines, Worksheet sheet) {
        String office = sheet.figure(PayValues.BONUS_PAYER);
        Map<String, Money> byPayer = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (PaidLine line : lines) {
            sheet.fact(line.code(), line.payer() + " " + line.amount());
            byPayer.merge(line.payer(), line.amount(), Money::plus);
            if (line.code().equals(SPECIAL_BONUS) && !Departments.isNamed(line.payer(), office)) {
                wrong.add(line.code());
            }
        }
        return sheet.granted("发放单位", new Payers(Verdict.passIf(wrong.isEmpty()), byPayer, Money.sum(byPayer.values()), wrong), PAYER);
    }
}
