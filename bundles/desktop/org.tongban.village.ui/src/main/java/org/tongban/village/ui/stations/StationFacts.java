package org.tongban.village.ui.stations;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tongban.core.id.Mask;
import org.tongban.policy.village.StationTier;
import org.tongban.registry.HistoryEntry;
import org.tongban.village.Facility;
import org.tongban.village.Station;
import org.tongban.widgets.figure.Fact;
import org.tongban.widgets.look.Tone;
import org.tongban.widgets.text.Texts;

/** What is shown of the station chosen. */
final class StationFacts {

    private final Texts texts;
    private final DateTimeFormatter moment;

    StationFacts(Texts texts, ZoneId zone) {
        this.texts = texts;
        moment = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
    }

    /** @param explain opens the workings of a standard */
    List<Fact> of(StationRow row, int year, Optional<StationDetail> detail, Consumer<Standard> explain) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.title(row.name(), row.tier().map(StationTier::label).orElse(texts.get("tier.none")) + "  " + year));
        facts.add(Fact.head(texts.get("station.standards")));
        for (Standard standard : row.standards()) {
            String answer = standard.answer();
            facts.add(Fact.line(texts.get("standard." + standard.kind().key()), answer.isEmpty() ? texts.get("standard.unchecked") : answer, standard.tone(),
                    standard.finding().isPresent() ? () -> explain.accept(standard) : null));
        }
        Station station = row.check().station();
        facts.add(Fact.head(texts.get("station.facts")));
        facts.add(Fact.line(texts.get("column.cases"), Long.toString(row.check().cases())));
        line(facts, "column.residents", row.check().residents());
        line(facts, "column.area", station.area().or(() -> row.check().site().area()).map(area -> area.toPlainString()));
        line(facts, "column.windows", station.windows());
        line(facts, "column.sitting", station.sittingDays());
        detail.map(StationDetail::clerks).filter(names -> !names.isEmpty()).ifPresent(names -> facts.add(Fact.line(texts.get("station.clerks"), String.join("、", names))));
        line(facts, "station.phone", Optional.of(station.phone()).filter(phone -> !phone.isEmpty()).map(Mask::phone));
        line(facts, "station.location", Optional.of(station.location()).filter(place -> !place.isEmpty()));
        line(facts, "station.built", station.builtOn());
        facilities(facts, station);
        detail.ifPresent(read -> history(facts, read.history()));
        return facts;
    }

    private void line(List<Fact> facts, String key, Optional<?> value) {
        facts.add(Fact.line(texts.get(key), value.map(Object::toString).orElse(texts.get("unknown")), value.isPresent() ? Tone.NONE : Tone.MUTED, null));
    }

    private void facilities(List<Fact> facts, Station station) {
        if (station.facilities().isEmpty()) {
            facts.add(Fact.head(texts.get("column.facilities")));
            facts.add(Fact.note(texts.get("station.facilities.none"), Tone.NONE));
            return;
        }
        facts.add(Fact.head(texts.get("station.facilities", Integer.toString(station.facilities().size()), Integer.toString(Facility.values().length))));
        facts.add(Fact.line(texts.get("station.has"), names(station, true)));
        if (station.facilities().size() < Facility.values().length) {
            facts.add(Fact.line(texts.get("station.lacks"), names(station, false), Tone.WARN, null));
        }
    }

    private String names(Station station, boolean present) {
        String names = Arrays.stream(Facility.values()).filter(facility -> station.facilities().contains(facility) == present).map(Facility::label).collect(Collectors.joining("、"));
        return names.isEmpty() ? texts.get("unknown") : names;
    }

    private void history(List<Fact> facts, List<HistoryEntry> entries) {
        facts.add(Fact.head(texts.get("station.history")));
        if (entries.isEmpty()) {
            facts.add(Fact.note(texts.get("station.history.none"), Tone.NONE));
        }
        entries.forEach(entry -> facts.add(Fact.line(moment.format(entry.at()),
                entry.field() + "：" + (entry.before().isEmpty() ? "" : entry.before() + " → ") + (entry.after().isEmpty() ? texts.get("unknown") : entry.after())
                        + "  " + entry.by() + (entry.source().isEmpty() ? "" : "（" + entry.source() + "）"))));
    }
}
