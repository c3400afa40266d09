package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.plan.OversightPolicy;

/** Circulars at regular intervals; criticism with an order to rectify for four failings; accountability by the efficiency office alone (五（四）). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangOversight implements OversightPolicy {

    private static final Citation BULLETIN = clause("5.4-a");
    private static final Citation CRITICISM = clause("5.4-b");
    private static final Citation ACCOUNTABILITY = clause("5.4-c");

    static final Dated<List<String>> METHODS = list("监督方式", BULLETIN, "督促检查", "定期通报");
    static final Dated<List<String>> BODIES = list("监督单位", BULLETIN, "区审改办", "行政服务中心", "发改局", "区效能办", "文明办");
    static final Dated<List<String>> GROUNDS = list("通报批评的情形", CRITICISM, "不认真履行职责", "不作为慢作为", "工作明显滞后", "授权不到位");
    static final Dated<List<String>> MEASURES = list("问责措施", CRITICISM, "通报批评", "责令限期整改", "责任追究");
    static final Dated<List<String>> ACCOUNTABLE_BY = list("启动问责的单位", ACCOUNTABILITY, "区效能办");
    static final Dated<Integer> PROPOSED_WORKDAYS = Dated.<Integer>named("建议的整改期限（工作日）").assumedFrom(IN_FORCE, 15, CRITICISM);
    static final Dated<Integer> FIXED_DAYS = Dated.<Integer>named("统一的整改期限（日）").assumedFrom(IN_FORCE, 30, CRITICISM);
    static final Dated<Integer> BULLETIN_MONTHS = Dated.<Integer>named("通报周期（月）").assumedFrom(IN_FORCE, 1, BULLETIN);
    static final Dated<Integer> COORDINATION_MONTHS = Dated.<Integer>named("协调周期（月）").assumedFrom(IN_FORCE, 1, clause("5.2-a"));

    @Override
    public Oversight oversight(Worksheet sheet) {
        Named none = new Named(List.of(), BULLETIN);
        boolean named = sheet.reading(CoreReadings.RECTIFICATION).equals("A");
        int days = sheet.figure(named ? PROPOSED_WORKDAYS : FIXED_DAYS);
        int bulletin = sheet.local(CoreReadings.BULLETIN).orElseGet(() -> sheet.figure(BULLETIN_MONTHS));
        return new Oversight(none, false, new Named(sheet.figure(METHODS), BULLETIN), none, new Named(sheet.figure(BODIES), BULLETIN), new Named(sheet.figure(GROUNDS), CRITICISM),
                new Named(sheet.figure(MEASURES), CRITICISM), OptionalInt.of(days), named, named, new Named(sheet.figure(ACCOUNTABLE_BY), ACCOUNTABILITY), OptionalInt.of(bulletin));
    }

    private static Dated<List<String>> list(String name, Citation clause, String... words) {
        return Dated.<List<String>>named(name).from(IN_FORCE, List.of(words), clause);
    }
}
