package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.policy.window.WindowType;
import org.tongban.registry.Change;
import org.tongban.window.HallZone;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;

/** Puts zones and windows back. */
@Component
public final class HallRestorer implements Restorer {

    static final String TOPIC = "hall";
    private static final String ZONE = "zone";
    private static final String WINDOW = "window";

    private final Halls halls;

    @Activate
    public HallRestorer(@Reference Halls halls) {
        this.halls = halls;
    }

    static String subject(HallZone zone) {
        return Text.line(ZONE, zone.hall().code(), zone.valid().from().toString(), zone.name());
    }

    static String subject(ServiceWindow window) {
        return Text.line(WINDOW, window.hall().code(), window.valid().from().toString(), window.number());
    }

    static String text(HallZone zone) {
        return Text.line(zone.hall().code(), zone.name(), zone.valid().from().toString(), Text.day(zone.valid().until()), zone.kind(), Integer.toString(zone.floor()),
                Text.list(zone.departments()), zone.casesOfYear().isPresent() ? Long.toString(zone.casesOfYear().getAsLong()) : "", Text.list(zone.unstated()));
    }

    static String text(ServiceWindow window) {
        return Text.line(window.hall().code(), window.number(), window.valid().from().toString(), Text.day(window.valid().until()), window.zone(), Integer.toString(window.floor()),
                window.type().name(), window.group(), Text.list(window.departments()), Text.set(window.labels()), Integer.toString(window.staff()), Integer.toString(window.selfHired()),
                Text.set(window.equipment()));
    }

    private static HallZone zone(String text) {
        String[] words = Text.words(text);
        return new HallZone(new SiteId(words[0]), words[1], days(words), words[4], Integer.parseInt(words[5]), Text.list(words[6]),
                words[7].isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(words[7])), Text.list(words[8]));
    }

    private static ServiceWindow window(String text) {
        String[] words = Text.words(text);
        return new ServiceWindow(new SiteId(words[0]), words[1], days(words), words[4], Integer.parseInt(words[5]), WindowType.valueOf(words[6]), words[7], Text.list(words[8]),
                Set.copyOf(Text.list(words[9])), Integer.parseInt(words[10]), Integer.parseInt(words[11]), Set.copyOf(Text.list(words[12])));
    }

    private static DateRange days(String[] words) {
        return new DateRange(LocalDate.parse(words[2]), words[3].isEmpty() ? null : LocalDate.parse(words[3]));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Map<String, String> now = new HashMap<>();
        Map<List<String>, List<String>> byDay = subjects.stream().collect(Collectors.groupingBy(subject -> List.of(Text.words(subject)[1], Text.words(subject)[2])));
        byDay.forEach((key, group) -> halls.of(new SiteId(key.get(0)), LocalDate.parse(key.get(1))).ifPresent(plan -> group.forEach(subject -> {
            String[] words = Text.words(subject);
            LocalDate from = LocalDate.parse(words[2]);
            Optional<String> text = words[0].equals(ZONE) ? plan.zone(words[3]).filter(zone -> zone.valid().from().equals(from)).map(HallRestorer::text)
                    : plan.window(words[3]).filter(window -> window.valid().from().equals(from)).map(HallRestorer::text);
            text.ifPresent(found -> now.put(subject, found));
        })));
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        for (Before record : records) {
            String[] words = Text.words(record.subject());
            SiteId hall = new SiteId(words[1]);
            if (words[0].equals(ZONE)) {
                if (record.text().isEmpty()) {
                    halls.removeZone(hall, words[3], LocalDate.parse(words[2]), change);
                } else {
                    halls.put(zone(record.text()), change);
                }
            } else if (record.text().isEmpty()) {
                halls.removeWindow(hall, words[3], LocalDate.parse(words[2]), change);
            } else {
                halls.put(window(record.text()), change);
            }
        }
    }

    @Override
    public String title(String subject) {
        return Text.words(subject)[3];
    }
}
