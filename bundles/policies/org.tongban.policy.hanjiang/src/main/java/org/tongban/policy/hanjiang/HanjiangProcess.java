package org.tongban.policy.hanjiang;

import static org.tongban.policy.hanjiang.HanjiangPack.IN_FORCE;
import static org.tongban.policy.hanjiang.HanjiangPack.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.CasePathPolicy;
import org.tongban.policy.window.CaseStep;
import org.tongban.policy.window.PathRule;
import org.tongban.policy.window.PathRule.Leg;
import org.tongban.policy.window.SeparationPolicy;
import org.tongban.policy.window.WindowType;

/** Acceptance apart from examination; the comprehensive window itself hands out the result (一). */
@Component
@Pack(HanjiangPack.ID)
public final class HanjiangProcess implements SeparationPolicy, CasePathPolicy {

    private static final Citation SEPARATION = clause("1-a");
    private static final Citation PATH = clause("1-b");

    /** 前台综合受理、后台分类审批、综合窗口出件. */
    static final Dated<PathRule> WAY = Dated.<PathRule>named("办理路径").from(IN_FORCE, new PathRule(List.of(new Leg(CaseStep.ACCEPT, Set.of(WindowType.COMPREHENSIVE), false),
            new Leg(CaseStep.APPROVE, Set.of(), true), new Leg(CaseStep.ISSUE, Set.of(WindowType.COMPREHENSIVE), false))), PATH);

    /** Steps of the examination, which whoever accepted the case may not do. */
    private static final Set<CaseStep> EXAMINATION = Set.of(CaseStep.REVIEW, CaseStep.HANDLE, CaseStep.APPROVE);

    @Override
    public Finding<CaseStep> mayDo(CaseStep step, String actor, Optional<String> acceptor, Worksheet sheet) {
        sheet.fact("环节", step);
        sheet.fact("经办", actor);
        sheet.fact("受理", acceptor);
        if (EXAMINATION.contains(step) && acceptor.filter(actor::equals).isPresent()) {
            return sheet.refused("受理、审查相分离", SEPARATION);
        }
        return sheet.granted("可以经办", step, SEPARATION);
    }

    @Override
    public Finding<PathCheck> path(List<Stop> path, Worksheet sheet) {
        sheet.fact("实际路径", path);
        return sheet.granted("办理路径", sheet.figure(WAY).check(path), PATH);
    }
}
