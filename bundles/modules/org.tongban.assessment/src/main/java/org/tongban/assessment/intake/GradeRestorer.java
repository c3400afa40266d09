package org.tongban.assessment.intake;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.assessment.store.GradeTable;
import org.tongban.assessment.store.StoredGrade;
import org.tongban.core.id.PersonId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.Change;
import org.tongban.registry.People;
import org.tongban.store.Tx;

/** Takes out the revisions that an import of grades brought, so that those before them hold again. */
@Component
public final class GradeRestorer implements Restorer {

    static final String TOPIC = "grade";

    private final GradeTable table;
    private final People people;

    @Activate
    public GradeRestorer(@Reference Tx tx, @Reference People people) {
        table = new GradeTable(tx);
        this.people = people;
    }

    /** Month, person and revision. */
    static String subject(StoredGrade row) {
        return row.month() + " " + row.person() + " " + row.revision();
    }

    static String text(StoredGrade row) {
        return row.revision() + " " + row.score().map(score -> score.stripTrailingZeros().toPlainString()).orElse("") + " " + row.state() + " " + row.grade().map(Object::toString).orElse("");
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    /** What holds now: a later revision says something else than what was imported. */
    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Map<YearMonth, Map<PersonId, StoredGrade>> months = new HashMap<>();
        Map<String, String> now = new HashMap<>();
        for (String subject : subjects) {
            YearMonth month = month(subject);
            StoredGrade row = months.computeIfAbsent(month, m -> table.current(m, m).getOrDefault(m, Map.of())).get(person(subject));
            if (row != null) {
                now.put(subject, text(row));
            }
        }
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        int done = 0;
        for (Before record : records) {
            table.remove(month(record.subject()), person(record.subject()), Integer.parseInt(record.subject().split(" ")[2]));
            progress.at("撤销", ++done, records.size());
        }
    }

    @Override
    public String title(String subject) {
        return month(subject) + " " + people.find(person(subject)).map(dossier -> dossier.person().name()).orElse("") + "的考核";
    }

    private static YearMonth month(String subject) {
        return YearMonth.parse(subject.split(" ")[0]);
    }

    private static PersonId person(String subject) {
        return new PersonId(Long.parseLong(subject.split(" ")[1]));
    }
}
