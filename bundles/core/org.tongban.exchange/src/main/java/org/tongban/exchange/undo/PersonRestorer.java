package org.tongban.exchange.undo;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.Change;
import org.tongban.registry.Dossier;
import org.tongban.registry.People;

/** Puts people back. */
@Component
public final class PersonRestorer implements Restorer {

    private static final int FEW = 50;

    private final People people;

    @Activate
    public PersonRestorer(@Reference People people) {
        this.people = people;
    }

    @Override
    public String topic() {
        return Notes.PERSON;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Set<String> wanted = new HashSet<>(subjects);
        Stream<Dossier> found = subjects.size() <= FEW ? subjects.stream().map(PersonRestorer::id).map(people::find).flatMap(Optional::stream) : people.all().stream();
        Map<String, String> now = new HashMap<>();
        found.filter(dossier -> wanted.contains(dossier.person().id().toString())).forEach(dossier -> now.put(dossier.person().id().toString(), DossierText.of(dossier)));
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        int done = 0;
        for (Before record : records) {
            if (record.text().isEmpty()) {
                people.remove(id(record.subject()), change);
            } else {
                people.put(DossierText.read(record.text()), change);
            }
            progress.at("撤销", ++done, records.size());
        }
    }

    @Override
    public String title(String subject) {
        return people.find(id(subject)).map(dossier -> dossier.person().name()).orElse(subject);
    }

    private static PersonId id(String subject) {
        return new PersonId(Long.parseLong(subject));
    }
}
