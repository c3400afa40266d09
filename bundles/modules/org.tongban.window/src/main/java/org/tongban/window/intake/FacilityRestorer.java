package org.tongban.window.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.Change;
import org.tongban.window.Hall;
import org.tongban.window.HallFacility;
import org.tongban.window.Halls;

/** Puts facilities and the halls' own records back. */
@Component
public final class FacilityRestorer implements Restorer {

    static final String TOPIC = "hall-facilities";
    private static final String HALL = "hall";
    private static final String FACILITY = "facility";

    private final Halls halls;

    @Activate
    public FacilityRestorer(@Reference Halls halls) {
        this.halls = halls;
    }

    static String subject(Hall hall) {
        return Text.line(HALL, hall.site().code(), hall.from().toString());
    }

    static String subject(HallFacility facility) {
        return Text.line(FACILITY, facility.hall().code(), facility.valid().from().toString(), facility.kind(), facility.place());
    }

    static String text(Hall hall) {
        return Text.line(hall.site().code(), hall.from().toString(), Integer.toString(hall.floors()), hall.opens().map(LocalTime::toString).orElse(""),
                hall.closes().map(LocalTime::toString).orElse(""), hall.townClass(), Text.set(hall.mechanisms()), inspected(hall.inspected()));
    }

    static String text(HallFacility facility) {
        return Text.line(facility.hall().code(), facility.kind(), facility.place(), facility.valid().from().toString(), Text.day(facility.valid().until()),
                Integer.toString(facility.count()), Integer.toString(facility.inService()));
    }

    /** Each aspect after the mark of its result. */
    private static String inspected(Map<String, Optional<Boolean>> results) {
        return results.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getValue().map(passed -> passed ? "+" : "-").orElse("?") + entry.getKey())
                .collect(Collectors.joining("\n"));
    }

    private static Hall hall(String text) {
        String[] words = Text.words(text);
        Map<String, Optional<Boolean>> inspected = new HashMap<>();
        Text.list(words[7]).forEach(line -> inspected.put(line.substring(1), line.startsWith("?") ? Optional.empty() : Optional.of(line.startsWith("+"))));
        return new Hall(new SiteId(words[0]), LocalDate.parse(words[1]), Integer.parseInt(words[2]), time(words[3]), time(words[4]), words[5], Set.copyOf(Text.list(words[6])), inspected);
    }

    private static Optional<LocalTime> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    private static HallFacility facility(String text) {
        String[] words = Text.words(text);
        return new HallFacility(new SiteId(words[0]), words[1], words[2], new DateRange(LocalDate.parse(words[3]), words[4].isEmpty() ? null : LocalDate.parse(words[4])),
                Integer.parseInt(words[5]), Integer.parseInt(words[6]));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Map<String, String> now = new HashMap<>();
        for (String subject : subjects) {
            String[] words = Text.words(subject);
            SiteId site = new SiteId(words[1]);
            LocalDate from = LocalDate.parse(words[2]);
            Optional<String> text = words[0].equals(HALL) ? halls.records(site).stream().filter(hall -> hall.from().equals(from)).findFirst().map(FacilityRestorer::text)
                    : halls.of(site, from).flatMap(plan -> plan.facilities().stream()
                            .filter(each -> each.kind().equals(words[3]) && each.place().equals(words[4]) && each.valid().from().equals(from)).findFirst()).map(FacilityRestorer::text);
            text.ifPresent(found -> now.put(subject, found));
        }
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        for (Before record : records) {
            String[] words = Text.words(record.subject());
            SiteId site = new SiteId(words[1]);
            LocalDate from = LocalDate.parse(words[2]);
            boolean wasThere = !record.text().isEmpty();
            if (words[0].equals(HALL)) {
                if (wasThere) {
                    halls.put(hall(record.text()), change);
                } else {
                    halls.removeHall(site, from, change);
                }
            } else if (wasThere) {
                halls.put(facility(record.text()), change);
            } else {
                halls.removeFacility(site, words[3], words[4], from, change);
            }
        }
    }

    @Override
    public String title(String subject) {
        String[] words = Text.words(subject);
        return words[0].equals(FACILITY) ? words[3] : "大厅登记 " + words[2];
    }
}
