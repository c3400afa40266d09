package org.tongban.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Component;

/** The one place that looks at the machine's clock: every component that needs the time takes {@link Clock} as a service. */
@Component(service = Clock.class)
public final class OfficeClock extends Clock {

    private final Clock machine = Clock.systemDefaultZone();

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return machine.withZone(zone);
    }

    @Override
    public Instant instant() {
        return machine.instant();
    }
}
