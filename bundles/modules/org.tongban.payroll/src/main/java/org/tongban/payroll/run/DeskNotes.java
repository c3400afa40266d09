package org.tongban.payroll.run;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;

/**
 * What the sites' desks said when a run was worked out: which reading was chosen, which value was entered, and also where
 * nothing was. With it the run can be worked out again after the place has decided otherwise.
 */
public final class DeskNotes {

    private final Map<SiteId, Page> pages = new TreeMap<>();

    /**
     * What one desk said, by key and day.
     *
     * @param choices readings asked for
     * @param locals  local values asked for
     */
    public record Page(Map<Asked, Optional<Desk.Choice>> choices, Map<Asked, Optional<Desk.LocalValue>> locals) {

        public Page() {
            this(new TreeMap<>(), new TreeMap<>());
        }
    }

    /** A question to a desk. */
    public record Asked(String key, LocalDate day) implements Comparable<Asked> {
        @Override
        public int compareTo(Asked other) {
            int byKey = key.compareTo(other.key);
            return byKey != 0 ? byKey : day.compareTo(other.day);
        }
    }

    public Map<SiteId, Page> pages() {
        return pages;
    }

    public Page page(SiteId site) {
        return pages.computeIfAbsent(site, none -> new Page());
    }

    /** The desk, with every answer written down. */
    Desk writing(SiteId site, Desk desk) {
        Page page = page(site);
        return new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return page.choices().computeIfAbsent(new Asked(key, day), asked -> desk.choice(key, day));
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return page.locals().computeIfAbsent(new Asked(key, day), asked -> desk.local(key, day));
            }

            @Override
            public String quote(Citation citation) {
                return desk.quote(citation);
            }
        };
    }

    /** A desk that says what was written down; the clauses' own words come from the desk of today. */
    Desk reading(SiteId site, Desk today) {
        Page page = page(site);
        return new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                return page.choices().getOrDefault(new Asked(key, day), Optional.empty());
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                return page.locals().getOrDefault(new Asked(key, day), Optional.empty());
            }

            @Override
            public String quote(Citation citation) {
                return today.quote(citation);
            }
        };
    }
}
