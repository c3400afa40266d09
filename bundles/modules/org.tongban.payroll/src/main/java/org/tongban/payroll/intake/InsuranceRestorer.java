package org.tongban.payroll.intake;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.payroll.run.Insurance;
import org.tongban.payroll.store.InsuranceTable;
import org.tongban.payroll.store.InsuranceText;
import org.tongban.registry.Change;
import org.tongban.registry.People;
import org.tongban.store.Tx;

/** Puts insurance files back. */
@Component
public final class InsuranceRestorer implements Restorer {

    static final String TOPIC = "insurance";

    private final Tx tx;
    private final People people;
    private final Clock clock;

    @Activate
    public InsuranceRestorer(@Reference Tx tx, @Reference People people, @Reference Clock clock) {
        this.tx = tx;
        this.people = people;
        this.clock = clock;
    }

    /** Person and first month. */
    static String subject(PersonId person, YearMonth from) {
        return person + " " + from;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Set<String> wanted = new HashSet<>(subjects);
        Map<String, String> now = new HashMap<>();
        tx.jdbc(connection -> new InsuranceTable(connection).all()).forEach((person, files) -> files.forEach(file -> {
            String subject = subject(person, file.from());
            if (wanted.contains(subject)) {
                now.put(subject, InsuranceText.written(file));
            }
        }));
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        tx.run(em -> tx.jdbc(connection -> {
            InsuranceTable table = new InsuranceTable(connection);
            for (Before record : records) {
                PersonId person = person(record.subject());
                if (record.text().isEmpty()) {
                    table.remove(person, YearMonth.parse(record.subject().split(" ")[1]));
                } else {
                    Insurance before = InsuranceText.of(record.text());
                    table.put(person, before, change.source(), clock.instant(), change.by());
                }
            }
            return null;
        }));
    }

    @Override
    public String title(String subject) {
        return people.find(person(subject)).map(dossier -> dossier.person().name()).orElse("") + "的社保公积金";
    }

    private static PersonId person(String subject) {
        return new PersonId(Long.parseLong(subject.split(" ")[0]));
    }
}
