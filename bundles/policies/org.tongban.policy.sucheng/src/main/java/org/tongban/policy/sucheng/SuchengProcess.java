package org.tongban.policy.sucheng;

import static org.tongban.policy.sucheng.SuchengPack.IN_FORCE;
import static org.tongban.policy.sucheng.SuchengPack.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Finding;
import org.tongban.core.law.Verdict;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.Pack;
import org.tongban.policy.window.CasePathPolicy;
import org.tongban.policy.window.CaseStep;
import org.tongban.policy.window.NoticePolicy;
import org.tongban.policy.window.PathRule;
import org.tongban.policy.window.PathRule.Leg;
import org.tongban.policy.window.SeparationPolicy;
import org.tongban.policy.window.SubmissionPolicy;
import org.tongban.policy.window.WindowType;

/** Acceptance apart from review, one way for every case, a document for every submission (一、二（一）、二（二）3). */
@Component
@Pack(SuchengPack.ID)
public final class SuchengProcess implements SeparationPolicy, CasePathPolicy, SubmissionPolicy, NoticePolicy {

    private static final Citation SEPARATION = clause("1-b");
    private static final Citation PATH = clause("2-a");
    private static final Citation DOCUMENTS = clause("2.2.3.1-b");
    private static final Citation ONCE = clause("2.2.3.2-a");

    static final Dated<String> ACCEPTANCE = Dated.<String>named("受理的文书").from(IN_FORCE, "受理通知单", DOCUMENTS);
    static final Dated<String> REFUSAL = Dated.<String>named("不予受理的文书").from(IN_FORCE, "不予受理通知单", DOCUMENTS);
    static final Dated<Integer> NOTICES = Dated.<Integer>named("每件补正告知次数").from(IN_FORCE, 1, ONCE);

    /** What a notice of what is missing may be called: the text of duty 2 names the act and no paper. */
    private static final Set<String> SUPPLEMENT = Set.of("补正", "补齐", "一次性告知");

    /** 前台综合受理、后台分类审批、统一窗口出件. */
    static final Dated<PathRule> WAY = Dated.<PathRule>named("办理路径").from(IN_FORCE, new PathRule(List.of(
            new Leg(CaseStep.ACCEPT, Set.of(WindowType.COMPREHENSIVE, WindowType.FULL_SUBJECT), false), new Leg(CaseStep.APPROVE, Set.of(), true),
            new Leg(CaseStep.ISSUE, Set.of(WindowType.ISSUE), false))), PATH);

    private static final Set<CaseStep> REVIEW = Set.of(CaseStep.REVIEW, CaseStep.HANDLE, CaseStep.APPROVE);

    @Override
    public Finding<CaseStep> mayDo(CaseStep step, String actor, Optional<String> acceptor, Worksheet sheet) {
        sheet.fact("环节", step);
        sheet.fact("经办", actor);
        sheet.fact("受理", acceptor);
        if (REVIEW.contains(step) && acceptor.filter(actor::equals).isPresent()) {
            return sheet.refused("受审分离", SEPARATION);
        }
        return sheet.granted("可以经办", step, SEPARATION);
    }

    @Override
    public Finding<PathCheck> path(List<Stop> path, Worksheet sheet) {
        sheet.fact("实际路径", path);
        return sheet.granted("办理路径", sheet.figure(WAY).check(path), PATH);
    }

    @Override
    public Finding<Outcome> outcome(Submission submission, Worksheet sheet) {
        Optional<String> document = sheet.fact("出具的文书", submission.document().map(SuchengProcess::plain).filter(name -> !name.isEmpty()));
        if (document.isEmpty()) {
            return sheet.granted("申请的结果", sheet.fact("当日结束", submission.isDayEnd()) ? Outcome.LISTED : Outcome.OPEN, DOCUMENTS);
        }
        boolean hasReason = sheet.fact("写明理由", submission.reason().filter(reason -> !reason.isBlank()).isPresent());
        boolean isRefusal = document.get().equals(sheet.figure(REFUSAL));
        boolean isOther = document.get().equals(sheet.figure(ACCEPTANCE)) || SUPPLEMENT.stream().anyMatch(document.get()::contains);
        return sheet.granted("申请的结果", isOther || isRefusal && hasReason ? Outcome.COMPLETE : Outcome.FAULTY, DOCUMENTS);
    }

    @Override
    public Finding<Verdict> supplements(int notices, Worksheet sheet) {
        sheet.fact("补正告知次数", notices);
        return sheet.granted("一次性告知", Verdict.passIf(notices <= sheet.figure(NOTICES)), ONCE);
    }

    private static String plain(String document) {
        return document.replaceAll("[\\s《》〈〉“”]", "");
    }
}
