package org.tongban.plan.supervision.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.supervision.Inspection;
import org.tongban.plan.supervision.ProblemCase;
import org.tongban.plan.supervision.ProblemStep.Kind;
import org.tongban.plan.supervision.Supervision;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.OversightPolicy.Named;
import org.tongban.policy.plan.OversightPolicy.Oversight;

/** Tells how far the clauses of supervision are carried out, by inspections, orders, measures and circulars of the year. */
@Component
public final class SupervisionEvidence implements ClauseEvidence {

    private final Supervision supervision;
    private final Rulebook rulebook;

    @Activate
    public SupervisionEvidence(@Reference Supervision supervision, @Reference Rulebook rulebook) {
        this.supervision = supervision;
        this.rulebook = rulebook;
    }

    @Override
    public String module() {
        return "core";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        List<Told> told = new ArrayList<>();
        rulebook.oversight(site, day).ifPresent(oversight -> {
            List<Inspection> inspections = supervision.inspections(site).stream().filter(each -> each.day().getYear() == day.getYear() && !each.day().isAfter(day)).toList();
            List<ProblemCase> problems = supervision.problems(site, day);
            if (!inspections.isEmpty() && !oversight.topics().words().isEmpty()) {
                supervision.coverage(site, day.getYear()).ifPresent(coverage -> coverage.value().ifPresent(found -> told.add(new Told(oversight.topics().clause(),
                        found.missing().isEmpty() ? ClauseState.DONE : ClauseState.PARTLY, day.getYear() + "年检查覆盖" + found, coverage))));
            }
            count(told, oversight.methods(), inspections.stream().filter(each -> oversight.methods().words().contains(each.method())).count(), "次检查采用文件规定的方式", site, day);
            count(told, oversight.measures(), problems.stream().filter(each -> each.last(Kind.MEASURE).isPresent()).count(), "个问题已作处理", site, day);
            rectified(told, oversight, problems, site, day);
        });
        return told;
    }

    private void count(List<Told> told, Named named, long count, String what, SiteId site, LocalDate day) {
        if (count > 0 && !named.words().isEmpty()) {
            Worksheet sheet = rulebook.sheet(site, day);
            told.add(new Told(named.clause(), ClauseState.DONE, day.getYear() + "年" + count + what, sheet.granted(what, count, named.clause())));
        }
    }

    private void rectified(List<Told> told, Oversight oversight, List<ProblemCase> problems, SiteId site, LocalDate day) {
        List<ProblemCase> ordered = problems.stream().filter(each -> each.last(Kind.ORDER).isPresent()).toList();
        if (ordered.isEmpty() || oversight.grounds().words().isEmpty()) {
            return;
        }
        long open = ordered.stream().filter(ProblemCase::isOpen).count();
        Worksheet sheet = rulebook.sheet(site, day);
        sheet.fact("责令整改", ordered.size());
        sheet.fact("未销号", open);
        told.add(new Told(oversight.grounds().clause(), open == 0 ? ClauseState.DONE : ClauseState.PARTLY, "责令整改" + ordered.size() + "个，未销号" + open + "个",
                sheet.granted("整改", ordered.size() - open + "/" + ordered.size(), oversight.grounds().clause())));
    }
}
