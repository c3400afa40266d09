package org.tongban.conformance.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.CasePathPolicy;
import org.tongban.policy.window.CaseStep;
import org.tongban.policy.window.SeparationPolicy;
import org.tongban.policy.window.SupervisionPolicy;

/** HJ: who examines, the way of a case, overdue cases. */
@Component
public final class HanjiangProcessCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final SeparationPolicy separation;
    private final CasePathPolicy paths;
    private final SupervisionPolicy supervision;

    @Activate
    public HanjiangProcessCases(@Reference(target = "(pack=hanjiang)") PolicyPack pack, @Reference(target = "(pack=hanjiang)") SeparationPolicy separation,
            @Reference(target = "(pack=hanjiang)") CasePathPolicy paths, @Reference(target = "(pack=hanjiang)") SupervisionPolicy supervision) {
        this.pack = pack;
        this.separation = separation;
        this.paths = paths;
        this.supervision = supervision;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HJ-1-a", "HJ-1-b", "HJ-2.2-a");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        PackCase asked = new PackCase(pack, clause, in);
        return switch (clause) {
            case "HJ-1-a" -> examined(asked, separation, "examiner");
            case "HJ-1-b" -> path(asked, paths);
            default -> overdue(asked);
        };
    }

    /** Whether he may examine what he accepted; the word for him is the document's. */
    static Answer examined(PackCase asked, SeparationPolicy separation, String word) {
        Words words = asked.words().knows("case");
        Optional<String> acceptor = words.maybeText("acceptedBy");
        String examiner = words.text(word);
        return PackCase.answer(separation.mayDo(CaseStep.REVIEW, examiner, acceptor, asked.sheet()), step -> PackCase.result("PASS"));
    }

    /** The first step that goes another way, if any does. */
    static Answer path(PackCase asked, CasePathPolicy paths) {
        var path = WindowWords.path(asked.words().knows("case"), "path");
        return PackCase.answer(paths.path(path, asked.sheet()), found -> {
            List<String> deviations = found.deviations().stream().map(deviation -> deviation.step().name()).toList();
            return deviations.isEmpty() ? PackCase.result("PASS") : PackCase.result("FAIL").and("deviation", deviations.get(0)).and("deviations", deviations);
        });
    }

    private Answer overdue(PackCase asked) {
        Words words = asked.words().words("case").knows("id");
        LocalDate due = words.date("due");
        Optional<LocalDate> finished = words.maybeDate("finished");
        LocalDate asOf = words.maybeDate("asOf").or(() -> finished).orElse(due);
        return PackCase.answer(supervision.isTask(due, finished, asOf, asked.sheet(asOf)), task -> Answer.saying("supervisionTask", task ? "CREATED" : "none"));
    }
}
