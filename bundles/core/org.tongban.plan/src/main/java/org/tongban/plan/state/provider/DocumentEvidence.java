package org.tongban.plan.state.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Finding;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.Clauses;
import org.tongban.plan.Plan;
import org.tongban.plan.place.PackShelf;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseTally;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.PolicyPoint;
import org.tongban.policy.plan.ValidityPolicy;
import org.tongban.policy.plan.ValidityPolicy.Validity;

/**
 * What the plan itself can tell: that the document and its basis are kept and bound, since when it is in force, who is named for
 * what, and the figures that it left to the place and the place has entered.
 */
@Component
public final class DocumentEvidence implements ClauseEvidence {

    private static final String ROLE = "role";

    private final Clauses clauses;
    private final Plan plan;
    private final PackShelf shelf;

    @Activate
    public DocumentEvidence(@Reference Clauses clauses, @Reference Plan plan, @Reference PackShelf shelf) {
        this.clauses = clauses;
        this.plan = plan;
        this.shelf = shelf;
    }

    @Override
    public String module() {
        return "core";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        Desk desk = plan.deskFor(site);
        List<Told> told = new ArrayList<>();
        figures(pack, PolicyPoint.IDENTITY, day).forEach((clause, those) -> told.add(kept(clause, those, "文件信息已收录", new Worksheet(day, desk))));
        Set<Citation> roles = clauses.ofPack(pack.id()).stream().filter(clause -> clause.kind().equals(ROLE)).map(Clause::citation).collect(Collectors.toSet());
        figures(pack, PolicyPoint.AUTHORITY, day).forEach((clause, those) -> {
            if (roles.contains(clause)) {
                told.add(kept(clause, those, "职责分工已收录", new Worksheet(day, desk)));
            }
        });
        shelf.answer(ValidityPolicy.class, pack.id()).ifPresent(policy -> validity(policy, pack, day, desk, told));
        pack.localFigures().forEach(figure -> entered(figure, day, desk, told));
        return told;
    }

    private static Map<Citation, List<Dated<?>>> figures(PolicyPack pack, PolicyPoint point, LocalDate day) {
        Map<Citation, List<Dated<?>>> byClause = new LinkedHashMap<>();
        for (Dated<?> figure : pack.points().getOrDefault(point, List.of())) {
            figure.on(day).ifPresent(entry -> byClause.computeIfAbsent(entry.source(), none -> new ArrayList<>()).add(figure));
        }
        return byClause;
    }

    private static Told kept(Citation clause, List<Dated<?>> figures, String what, Worksheet sheet) {
        figures.forEach(sheet::figureIfAny);
        String shown = sheet.lines().stream().map(line -> line.label() + " " + line.value()).collect(Collectors.joining("；"));
        return new Told(clause, ClauseState.DONE, what + "：" + shown, sheet.granted(what, ClauseState.DONE, clause));
    }

    private static void validity(ValidityPolicy policy, PolicyPack pack, LocalDate day, Desk desk, List<Told> told) {
        Finding<Validity> finding = policy.on("", day, new Worksheet(day, desk));
        ClauseState state = finding.value().map(found -> found.inForce() ? ClauseState.DONE : ClauseState.NOT_DONE).orElse(ClauseState.UNCLEAR);
        ClauseTally.answering(finding.workings()).or(() -> ClauseTally.cited(finding.workings()).stream().findFirst()).filter(clause -> clause.document().equals(pack.instrument().number()))
                .ifPresent(clause -> told.add(new Told(clause, state, pack.instrument().title() + "：" + finding.value().map(Validity::toString).orElseGet(finding::reason), finding)));
    }

    private static <T> void entered(LocalFigure<T> figure, LocalDate day, Desk desk, List<Told> told) {
        Worksheet sheet = new Worksheet(day, desk);
        if (sheet.local(figure).isPresent()) {
            Working line = sheet.lines().get(0);
            String document = line.cited() == null ? "" : line.cited().document();
            told.add(new Told(figure.clause(), ClauseState.DONE, "本地数值已录入：" + figure.name() + " " + line.value() + "（自" + line.from() + "，依据" + document + "）",
                    sheet.granted("本地数值已录入", ClauseState.DONE, figure.clause())));
        }
    }
}
