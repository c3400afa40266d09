package org.tongban.bench.day;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tongban.window.scenario.Handling;
import org.tongban.window.scenario.ItemDemand;
import org.tongban.window.scenario.Scenario;
import org.tongban.window.scenario.WindowSpec;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.GammaAcceptanceRejectionGen;
import umontreal.ssj.randvar.LognormalSpecialGen;
import umontreal.ssj.randvar.NormalACRGen;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * A hall's day in SSJ, as its users write it: events of its own for arrivals, windows and breaks, used again and again; a stream for each
 * purpose of each item; the quickest of its generators for each distribution. Of a scenario it knows what the bench uses: windows that
 * take every item of their zone, breaks, impatience.
 */
final class SsjHall {

    /** Somebody in line. */
    private static final class Person {
        private double since;
        private double until;
        private double minutes;
        private int slot;
    }

    private final class Zone {
        private final int number;
        private final ArrayDeque<Person> line = new ArrayDeque<>();
        private final List<Window> windows = new ArrayList<>();

        Zone(int number) {
            this.number = number;
        }
    }

    private final class Window {
        private final Zone zone;
        private boolean busy;
        private boolean pausing;
        private final Event done = new Event(simulator) {
            @Override
            public void actions() {
                busy = false;
                if (!pausing) {
                    take();
                }
            }
        };

        Window(Zone zone) {
            this.zone = zone;
        }

        void take() {
            double now = simulator.time();
            while (!zone.line.isEmpty()) {
                Person person = zone.line.poll();
                spare.push(person);
                if (person.until <= now) {
                    waits.left(zone.number, person.slot, person.since, person.until);
                } else {
                    waits.served(day, zone.number, person.slot, person.since, now);
                    work(person.minutes);
                    return;
                }
            }
        }

        void work(double minutes) {
            busy = true;
            waits.busy[zone.number] += minutes;
            done.schedule(minutes);
        }
    }

    private final class Pause extends Event {
        private final Window window;
        private final boolean begins;
        private final double minute;

        Pause(Window window, boolean begins, double minute) {
            super(simulator);
            this.window = window;
            this.begins = begins;
            this.minute = minute;
        }

        @Override
        public void actions() {
            window.pausing = begins;
            if (!begins && !window.busy) {
                window.take();
            }
        }
    }

    private final class Arrival extends Event {
        private final Zone zone;
        private final double[] perMinute;
        private final Handling handling;
        private final LognormalSpecialGen lognormal;
        private final GammaAcceptanceRejectionGen gamma;
        private final RandomStream coming = streams.get();
        private final RandomStream working = streams.get();
        private final RandomStream losing = streams.get();
        private final double patience;
        private int slot;

        Arrival(Zone zone, ItemDemand item) {
            super(simulator);
            this.zone = zone;
            this.perMinute = item.arrivals().stream().mapToDouble(people -> people / Scenario.SLOT).toArray();
            this.handling = item.handling();
            this.patience = item.patience().orElse(0.0);
            double variance = handling.cv() * handling.cv();
            this.lognormal = new LognormalSpecialGen(new NormalACRGen(working, Math.log(handling.mean()) - Math.log1p(variance) / 2, Math.sqrt(Math.log1p(variance))));
            this.gamma = new GammaAcceptanceRejectionGen(working, 1 / variance, 1 / (variance * handling.mean()));
        }

        /** The next arrival; the rate is constant within a half hour. */
        void next(double now) {
            double left = ExponentialGen.nextDouble(coming, 1);
            double from = now;
            while (slot < perMinute.length) {
                double end = (slot + 1) * (double) Scenario.SLOT;
                double at = from + left / perMinute[slot];
                if (at < end) {
                    schedule(at - now);
                    return;
                }
                left -= perMinute[slot] * (end - from);
                from = end;
                slot++;
            }
        }

        private double minutes() {
            return switch (handling.shape()) {
                case EXPONENTIAL -> ExponentialGen.nextDouble(working, 1 / handling.mean());
                case LOGNORMAL -> lognormal.nextDouble();
                case GAMMA -> gamma.nextDouble();
                default -> handling.mean();
            };
        }

        @Override
        public void actions() {
            double now = simulator.time();
            int arrived = slot;
            next(now);
            double minutes = minutes();
            double until = patience > 0 ? now + ExponentialGen.nextDouble(losing, 1 / patience) : Double.POSITIVE_INFINITY;
            for (Window window : zone.windows) {
                if (!window.busy && !window.pausing) {
                    waits.served(day, zone.number, arrived, now, now);
                    window.work(minutes);
                    return;
                }
            }
            Person person = spare.isEmpty() ? new Person() : spare.pop();
            person.since = now;
            person.until = until;
            person.minutes = minutes;
            person.slot = arrived;
            zone.line.add(person);
        }
    }

    private final Simulator simulator;
    private final Supplier<RandomStream> streams;
    private final ArrayDeque<Person> spare = new ArrayDeque<>();
    private final List<Zone> zones = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final Waits waits;
    private final int days;
    private int day;

    SsjHall(Scenario scenario, int days, EventList events, Supplier<RandomStream> streams) {
        this.simulator = new Simulator(events);
        this.streams = streams;
        this.days = days;
        this.waits = new Waits(scenario.zones().size(), scenario.slots(), days);
        List<String> names = scenario.zones().stream().map(zone -> zone.name()).toList();
        names.forEach(name -> zones.add(new Zone(zones.size())));
        for (WindowSpec spec : scenario.windows()) {
            Window window = new Window(zones.get(names.indexOf(spec.zone())));
            window.zone.windows.add(window);
            for (WindowSpec.Break pause : spec.breaks()) {
                pauses.add(new Pause(window, true, Duration.between(scenario.opens(), pause.from()).toMinutes()));
                pauses.add(new Pause(window, false, Duration.between(scenario.opens(), pause.until()).toMinutes()));
            }
        }
        scenario.items().forEach(item -> arrivals.add(new Arrival(zones.get(names.indexOf(item.zone().orElseThrow())), item)));
    }

    Waits pass() {
        for (day = 0; day < days; day++) {
            simulator.init();
            for (Pause pause : pauses) {
                pause.schedule(pause.minute);
            }
            for (Arrival arrival : arrivals) {
                arrival.slot = 0;
                arrival.next(0);
            }
            simulator.start();
        }
        return waits;
    }
}
