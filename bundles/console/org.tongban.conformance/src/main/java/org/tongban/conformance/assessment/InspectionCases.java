package org.tongban.conformance.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.CaseDesk;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.Words;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.assessment.InspectionPolicy;
import org.tongban.policy.assessment.InspectionPolicy.Attachment;
import org.tongban.policy.assessment.InspectionPolicy.Inspection;

/** Cases about inspections by third parties. */
@Component
public final class InspectionCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final InspectionPolicy inspections;

    @Activate
    public InspectionCases(@Reference(target = "(pack=sucheng)") PolicyPack pack, @Reference(target = "(pack=sucheng)") InspectionPolicy inspections) {
        this.pack = pack;
        this.inspections = inspections;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("SC-2.2.7-b");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        Words words = new Words(in);
        Words result = words.words("result").knows("type", "score", "finding");
        Asked asked = new Asked();
        LocalDate date = result.date("date");
        Inspection inspection = new Inspection(result.text("hall"), result.maybeText("person").map(asked::person), date, result.maybeNumber("deduct"),
                words.list("clerks").stream().map(Object::toString).map(asked::person).toList());
        CaseDesk desk = new CaseDesk().choose("sc.thirdParty.hallLevel", words.reading());
        words.done();
        Attachment attachment = inspections.attach(inspection, Asked.on(date, pack, desk)).value().orElseThrow();
        List<String> to = attachment.to().stream().map(place -> place.person().map(asked::name).orElse(place.hall()) + "@" + place.period()).toList();
        return Answer.saying("attachedTo", to).and("deducted", attachment.deducted());
    }
}
