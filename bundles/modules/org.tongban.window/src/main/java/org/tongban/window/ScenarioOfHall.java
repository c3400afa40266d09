package org.tongban.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.window.scenario.Scenario;

/** Draws the day of a recorded hall as a scenario: its windows and items, arrivals and minutes from tickets or else from volumes. */
@ProviderType
public interface ScenarioOfHall {

    /**
     * The hall's day.
     *
     * @param weekday a weekday's arrivals; empty for the mean working day
     * @throws IllegalArgumentException in one sentence, if the hall has no windows, or neither tickets nor volumes
     */
    Drawn draw(SiteId hall, LocalDate day, Optional<DayOfWeek> weekday);

    /**
     * A scenario and where it comes from.
     *
     * @param notes sentences for the user: what was measured, given or assumed
     */
    record Drawn(Scenario scenario, List<String> notes) {
        public Drawn {
            notes = List.copyOf(notes);
        }
    }
}
