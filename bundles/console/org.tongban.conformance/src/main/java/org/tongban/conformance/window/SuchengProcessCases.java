package org.tongban.conformance.window;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Verdict;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.CasePathPolicy;
import org.tongban.policy.window.NoticePolicy;
import org.tongban.policy.window.SeparationPolicy;
import org.tongban.policy.window.SubmissionPolicy;
import org.tongban.policy.window.SubmissionPolicy.Outcome;
import org.tongban.policy.window.SubmissionPolicy.Submission;

/** SC: who reviews, the way of a case, the document of a submission, one notice of what is missing. */
@Component
public final class SuchengProcessCases implements ClauseAdapter {

    private static final Map<Outcome, String> OUTCOMES = Map.of(Outcome.COMPLETE, "PASS", Outcome.FAULTY, "FAIL", Outcome.OPEN, "PENDING", Outcome.LISTED, "LISTED");

    private final PolicyPack pack;
    private final SeparationPolicy separation;
    private final CasePathPolicy paths;
    private final SubmissionPolicy submissions;
    private final NoticePolicy notices;

    @Activate
    public SuchengProcessCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") SeparationPolicy separation,
            @Reference(target = "(pack=sucheng)") CasePathPolicy paths, @Reference(target = "(pack=sucheng)") SubmissionPolicy submissions,
            @Reference(target = "(pack=sucheng)") NoticePolicy notices) {
        this.pack = pack;
        this.separation = separation;
        this.paths = paths;
        this.submissions = submissions;
        this.notices = notices;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-1-b", "SC-2-a", "SC-2.2.3.1-b", "SC-2.2.3.2-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "SC-1-b" -> HanjiangProcessCases.examined(asked, separation, "reviewer");
            case "SC-2-a" -> HanjiangProcessCases.path(asked, paths);
            case "SC-2.2.3.1-b" -> submitted(asked);
            default -> noticed(asked);
        };
    }

    private Answer submitted(PackCase asked) {
        Words words = asked.words().knows("submission");
        Submission submission = new Submission(words.maybeText("document"), words.maybeText("reason"), words.maybeFlag("dayEnd").orElse(false));
        return PackCase.answer(submissions.outcome(submission, asked.sheet()), outcome -> PackCase.result(OUTCOMES.get(outcome)));
    }

    private Answer noticed(PackCase asked) {
        int given = (int) asked.words().knows("case").count("supplementNotices");
        return PackCase.answer(notices.supplements(given, asked.sheet()), verdict -> PackCase.result(verdict == Verdict.PASS ? "PASS" : "BREACH"));
    }
}
