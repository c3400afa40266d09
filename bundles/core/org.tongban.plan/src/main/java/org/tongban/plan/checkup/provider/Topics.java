package org.tongban.plan.checkup.provider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongban.core.law.Desk;
import org.tongban.core.law.Reading;
import org.tongban.core.law.Working;
import org.tongban.core.law.Worksheet;
import org.tongban.plan.checkup.CheckupFinding;
import org.tongban.plan.checkup.CheckupFinding.Under;
import org.tongban.policy.declared.Circumstances;
import org.tongban.policy.declared.DeclaredPolicy.Topic;
import org.tongban.policy.declared.Inconsistency;

/** Looks at one topic after the other: under the readings in force, then under every other option of the readings it asked for, one at a time. */
final class Topics {

    private final Circumstances known;
    private final Desk desk;
    private final LocalDate day;
    private final Map<String, Reading> readings;

    Topics(Circumstances known, Desk desk, LocalDate day, List<Reading> readings) {
        this.known = known;
        this.desk = desk;
        this.day = day;
        this.readings = readings.stream().collect(Collectors.toMap(Reading::key, reading -> reading, (first, second) -> first, LinkedHashMap::new));
    }

    /** What looking once gave. */
    private record Look(Map<String, Inconsistency> found, List<Working> workings, Set<String> asked) {
    }

    List<CheckupFinding> findings(Topic topic) {
        Look inForce = look(topic, Map.of());
        Map<String, List<Under>> gone = new LinkedHashMap<>();
        Map<String, CheckupFinding> otherwise = new LinkedHashMap<>();
        for (Under under : others(inForce.asked())) {
            Look look = look(topic, Map.of(under.reading().key(), under.option().letter()));
            inForce.found().keySet().stream().filter(key -> !look.found().containsKey(key)).forEach(key -> gone.computeIfAbsent(key, k -> new ArrayList<>()).add(under));
            look.found().forEach((key, what) -> {
                if (!inForce.found().containsKey(key)) {
                    otherwise.putIfAbsent(key, new CheckupFinding(what, Optional.of(under), List.of(), look.workings()));
                }
            });
        }
        List<CheckupFinding> all = new ArrayList<>();
        inForce.found().forEach((key, what) -> all.add(new CheckupFinding(what, Optional.empty(), gone.getOrDefault(key, List.of()), inForce.workings())));
        all.addAll(otherwise.values());
        return all;
    }

    private Look look(Topic topic, Map<String, String> instead) {
        AskedDesk asked = new AskedDesk(desk, instead);
        Worksheet sheet = new Worksheet(day, asked);
        Map<String, Inconsistency> found = new LinkedHashMap<>();
        topic.on(sheet).ifPresent(declaration -> declaration.look(known, sheet).forEach(what -> found.put(what.kind() + " " + what.subject(), what)));
        return new Look(found, sheet.lines(), asked.asked());
    }

    /** The options that are not in force of the readings asked for. */
    private List<Under> others(Set<String> asked) {
        List<Under> others = new ArrayList<>();
        for (String key : asked) {
            Reading reading = readings.get(key);
            if (reading != null) {
                String inForce = desk.choice(key, day).map(Desk.Choice::letter).orElse(reading.byDefault());
                reading.options().stream().filter(option -> !option.letter().equals(inForce)).forEach(option -> others.add(new Under(reading, option)));
            }
        }
        return others;
    }
}
