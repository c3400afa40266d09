package org.tongban.village.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.policy.village.StationTier;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;
import org.tongban.village.Facility;
import org.tongban.village.Station;
import org.tongban.village.Stations;

/** Puts station records back. */
@Component
public final class StationRestorer implements Restorer {

    static final String TOPIC = "station";

    private final Stations stations;
    private final Sites sites;

    @Activate
    public StationRestorer(@Reference Stations stations, @Reference Sites sites) {
        this.stations = stations;
        this.sites = sites;
    }

    /** The village and the first day of the record. */
    static String subject(Station station) {
        return station.site() + " " + station.from();
    }

    /** A line of words with tabs between them; the texts were read from single cells and hold none. */
    static String text(Station station) {
        return String.join("\t", station.site().code(), station.from().toString(), station.tier().map(StationTier::name).orElse(""), text(station.residents()),
                station.area().map(BigDecimal::toPlainString).orElse(""), text(station.windows()), text(station.sittingDays()),
                station.clerks().stream().map(PersonId::toString).collect(Collectors.joining(",")), station.phone(), station.location(), text(station.builtOn()),
                station.facilities().stream().sorted().map(Facility::name).collect(Collectors.joining(",")));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static Station read(String text) {
        String[] words = text.split("\t", -1);
        return new Station(new SiteId(words[0]), LocalDate.parse(words[1]), maybe(words[2]).map(StationTier::valueOf), maybe(words[3]).map(Integer::valueOf), maybe(words[4]).map(BigDecimal::new),
                maybe(words[5]).map(Integer::valueOf), maybe(words[6]).map(Integer::valueOf), parts(words[7]).map(number -> new PersonId(Long.parseLong(number))).toList(), words[8], words[9],
                maybe(words[10]).map(LocalDate::parse), parts(words[11]).map(Facility::valueOf).collect(Collectors.toSet()));
    }

    private static Optional<String> maybe(String word) {
        return Optional.of(word).filter(each -> !each.isEmpty());
    }

    private static Stream<String> parts(String word) {
        return word.isEmpty() ? Stream.of() : Arrays.stream(word.split(","));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Map<String, String> now = new HashMap<>();
        for (String subject : subjects) {
            stations.of(site(subject), from(subject)).filter(station -> subject(station).equals(subject)).ifPresent(station -> now.put(subject, text(station)));
        }
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        for (Before record : records) {
            if (record.text().isEmpty()) {
                stations.remove(site(record.subject()), from(record.subject()), change);
            } else {
                stations.put(read(record.text()), change);
            }
        }
    }

    @Override
    public String title(String subject) {
        return sites.find(site(subject)).map(Site::name).orElse(subject);
    }

    private static SiteId site(String subject) {
        return new SiteId(subject.split(" ")[0]);
    }

    private static LocalDate from(String subject) {
        return LocalDate.parse(subject.split(" ")[1]);
    }
}
