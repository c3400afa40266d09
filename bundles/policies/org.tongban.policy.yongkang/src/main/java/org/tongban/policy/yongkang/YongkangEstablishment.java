package org.tongban.policy.yongkang;

import static org.tongban.policy.yongkang.YongkangPack.IN_FORCE;
import static org.tongban.policy.yongkang.YongkangPack.clause;

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
import org.tongban.policy.window.EstablishmentPolicy;

/** The numbers that town centres file with the city's office (三（二）, 五（一）). */
@Component
@Pack(YongkangPack.ID)
public final class YongkangEstablishment implements EstablishmentPolicy {

    static final Citation FIXED = clause("3.2-b");
    private static final Citation CHANGE = clause("3.2-e");
    private static final Citation FIRST = clause("5.1-b");

    static final Dated<LocalDate> FIRST_DUE = Dated.<LocalDate>named("首次备案期限").from(IN_FORCE, LocalDate.parse("2023-09-25"), FIRST);
    static final Dated<List<String>> FIELDS = Dated.<List<String>>named("首次备案内容").from(IN_FORCE, List.of("综合窗口数", "前台受理人员数", "组长人选"), FIRST);

    /** What has to be done before the numbers may differ. */
    private static final String HINT = "需报市政管办审核备案";

    @Override
    public Finding<Comparison> compare(Numbers established, Numbers actual, Worksheet sheet) {
        sheet.fact("备案", established);
        sheet.fact("实有", actual);
        int windows = sheet.step("窗口多于备案", actual.windows() - established.windows());
        int staff = sheet.step("人员多于备案", actual.staff() - established.staff());
        boolean same = windows == 0 && staff == 0;
        return sheet.granted("与备案比较", new Comparison(Verdict.passIf(same), windows, staff, same ? "" : HINT), same ? FIXED : CHANGE);
    }

    @Override
    public Finding<Effective> effective(Change change, LocalDate asOf, Worksheet sheet) {
        sheet.fact("原数", change.from());
        sheet.fact("拟调整为", change.to());
        sheet.fact("拟调整日", change.wanted());
        sheet.fact("备案状态", change.status());
        sheet.fact("备案日", change.approved());
        sheet.fact("查询日", asOf);
        return sheet.reading(WindowReadings.FILING).equals("A") ? gated(change, asOf, sheet) : filedAfterwards(change, asOf, sheet);
    }

    /** The change waits for its approval. */
    private static Finding<Effective> gated(Change change, LocalDate asOf, Worksheet sheet) {
        Optional<LocalDate> since = change.approved().map(day -> day.isBefore(change.wanted()) ? change.wanted() : day);
        boolean holds = since.filter(day -> !day.isAfter(asOf)).isPresent();
        boolean waits = change.approved().filter(day -> !day.isAfter(asOf)).isEmpty() && !asOf.isBefore(change.wanted());
        String alert = !waits ? "" : change.status() == Status.RETURNED ? "备案已退回" : "备案未审核";
        return sheet.granted("有效数", new Effective(holds ? change.to() : change.from(), since, alert), CHANGE);
    }

    /** The change holds from its day and is filed within a time after it. */
    private static Finding<Effective> filedAfterwards(Change change, LocalDate asOf, Worksheet sheet) {
        boolean holds = !asOf.isBefore(change.wanted());
        Optional<Integer> days = sheet.local(WindowReadings.FILING_DAYS);
        boolean late = holds && change.approved().isEmpty() && days.filter(within -> asOf.isAfter(change.wanted().plusDays(within))).isPresent();
        return sheet.granted("有效数", new Effective(holds ? change.to() : change.from(), Optional.of(change.wanted()), late ? "逾期未备案" : ""), CHANGE);
    }

    @Override
    public Finding<FirstFiling> firstFiling(Declared declared, Worksheet sheet) {
        List<String> fields = sheet.figure(FIELDS);
        List<Boolean> there = List.of(declared.windows().isPresent(), declared.staff().isPresent(), declared.leader().filter(name -> !name.isBlank()).isPresent());
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!sheet.fact(fields.get(i) + "已填", there.get(i))) {
                missing.add(fields.get(i));
            }
        }
        Optional<LocalDate> submitted = sheet.fact("报送日", declared.submitted());
        LocalDate due = sheet.figure(FIRST_DUE);
        Optional<Boolean> onTime = submitted.map(day -> !day.isAfter(due));
        Status status = !missing.isEmpty() ? Status.INCOMPLETE : submitted.isPresent() ? Status.SUBMITTED : Status.DRAFT;
        return sheet.granted("首次备案", new FirstFiling(status, missing, onTime), FIRST);
    }
}
