package org.tongban.assessment.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.InvestigationCase;
import org.tongban.assessment.store.InvestigationTable;
import org.tongban.core.id.PersonId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.Change;
import org.tongban.registry.People;
import org.tongban.store.Tx;

/** Takes out what an import said of investigations, so that what was known before holds again. */
@Component
public final class InvestigationRestorer implements Restorer {

    static final String TOPIC = "investigation";

    private final InvestigationTable table;
    private final People people;

    @Activate
    public InvestigationRestorer(@Reference Tx tx, @Reference People people) {
        table = new InvestigationTable(tx);
        this.people = people;
    }

    /** Person and day of filing. */
    static String subject(InvestigationCase investigation) {
        return investigation.person() + " " + investigation.filed();
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Set<String> wanted = new HashSet<>(subjects);
        Map<String, String> now = new HashMap<>();
        table.all().stream().filter(each -> wanted.contains(subject(each))).forEach(each -> now.put(subject(each), InvestigationTable.text(each)));
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        records.forEach(record -> table.removeLast(person(record.subject()), LocalDate.parse(record.subject().split(" ")[1])));
    }

    @Override
    public String title(String subject) {
        return people.find(person(subject)).map(dossier -> dossier.person().name()).orElse("") + "的立案";
    }

    private static PersonId person(String subject) {
        return new PersonId(Long.parseLong(subject.split(" ")[0]));
    }
}
