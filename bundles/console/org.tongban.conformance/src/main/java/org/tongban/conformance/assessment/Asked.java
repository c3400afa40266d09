package org.tongban.conformance.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongban.conformance.CaseDesk;
import org.tongban.core.id.PersonId;
import org.tongban.core.law.Worksheet;
import org.tongban.policy.PolicyPack;

/** What the cases of assessment leave unsaid: the day of asking, and numbers for people whom they call by name. */
final class Asked {

    private final List<String> names = new ArrayList<>();

    /** A sheet for the day; a case set before the document is asked on its first day, since it asks what the rule gives. */
    static Worksheet on(LocalDate day, PolicyPack pack, CaseDesk desk) {
        return desk.sheet(day.isBefore(pack.inForceFrom()) ? pack.inForceFrom() : day);
    }

    /** The first full calendar year of the document, for cases that name none. */
    static int year(PolicyPack pack) {
        return pack.inForceFrom().getDayOfYear() == 1 ? pack.inForceFrom().getYear() : pack.inForceFrom().getYear() + 1;
    }

    PersonId person(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return new PersonId(names.indexOf(name) + 1L);
    }

    String name(PersonId person) {
        return names.get((int) person.number() - 1);
    }

    <T> Map<PersonId, T> byPerson(Map<String, T> byName) {
        Map<PersonId, T> map = new TreeMap<>();
        byName.forEach((name, value) -> map.put(person(name), value));
        return map;
    }
}
