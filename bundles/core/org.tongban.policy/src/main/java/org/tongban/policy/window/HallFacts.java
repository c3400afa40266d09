package org.tongban.policy.window;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.tongban.core.people.SiteLevel;

/**
 * What is known of a hall on a day. Built by {@link #of} and the {@code with…} methods, so that a later fact breaks no
 * pack. What nobody recorded is empty, never zero. Unmodifiable.
 */
public final class HallFacts {

    /**
     * A functional zone on the plan in force.
     *
     * @param name     its name, such as 一楼综合服务区
     * @param kind     its kind, such as 窗口服务区; empty if not said
     * @param floor    the floor, 1 for the ground floor
     * @param cases    cases of a year, of those departments that report any
     * @param unstated departments of the zone whose cases nobody states
     */
    public record Zone(String name, String kind, int floor, List<String> departments, OptionalLong cases, List<String> unstated) {
        public Zone {
            departments = List.copyOf(departments);
            unstated = List.copyOf(unstated);
        }

        /** A zone of which only this much is known. */
        public static Zone of(String name, String kind, int floor) {
            return new Zone(name, kind, floor, List.of(), OptionalLong.empty(), List.of());
        }

        /** Whether the zone is called so or is of this kind. */
        public boolean is(String nameOrKind) {
            return name.equals(nameOrKind) || kind.equals(nameOrKind);
        }
    }

    /**
     * A service window that is open for service on the day.
     *
     * @param number      its number on the sign
     * @param zone        the zone's name; empty if it stands in none
     * @param group       the group or department it belongs to, such as 商事登记综合 or 公安; empty for none
     * @param departments the departments whose items it takes
     * @param labels      what else it is for: 绿色通道, 潮汐, 有诉即办 …
     * @param staff       front-desk staff needed
     * @param selfHired   how many of them a department hires itself (自聘)
     * @param equipment   equipment in service at the window: 评价器, 评价二维码, 办公电脑 …
     * @param cases       cases of a year
     */
    public record Window(String number, String zone, int floor, WindowType type, String group, List<String> departments, Set<String> labels, int staff, int selfHired,
            Set<String> equipment, OptionalLong cases) {
        public Window {
            departments = List.copyOf(departments);
            labels = Set.copyOf(labels);
            equipment = Set.copyOf(equipment);
        }

        /** A window for one clerk of which only this much is known. */
        public static Window of(String number, int floor, WindowType type) {
            return new Window(number, "", floor, type, "", List.of(), Set.of(), 1, 0, Set.of(), OptionalLong.empty());
        }

        public Window inZone(String name) {
            return new Window(number, name, floor, type, group, departments, labels, staff, selfHired, equipment, cases);
        }

        public Window ofGroup(String name, List<String> taken) {
            return new Window(number, zone, floor, type, name, taken, labels, staff, selfHired, equipment, cases);
        }

        public Window labelled(Set<String> also) {
            return new Window(number, zone, floor, type, group, departments, also, staff, selfHired, equipment, cases);
        }

        public Window equippedWith(Set<String> inService) {
            return new Window(number, zone, floor, type, group, departments, labels, staff, selfHired, inService, cases);
        }

        /** @param ofThem how many of them a department hires itself */
        public Window staffedBy(int needed, int ofThem) {
            return new Window(number, zone, floor, type, group, departments, labels, needed, ofThem, equipment, cases);
        }

        public Window withCases(long ofAYear) {
            return new Window(number, zone, floor, type, group, departments, labels, staff, selfHired, equipment, OptionalLong.of(ofAYear));
        }
    }

    /**
     * A department's written authorisation to receive, accept or deliver for it (委托授权).
     *
     * @param until the last day; empty for no end
     */
    public record Authorisation(LocalDate from, Optional<LocalDate> until, Set<String> steps) {
        public Authorisation {
            steps = Set.copyOf(steps);
        }
    }

    /**
     * A service item that the hall's level does.
     *
     * @param department     whose item it is
     * @param line           its line of affairs (条线), such as 婚姻登记; empty if it is its department's
     * @param audience       企业, 个人, or empty for both
     * @param windows        numbers of the windows of this hall that take it
     * @param place          where it is done: 中心, or the name of an approved sub-centre; empty if not in the hall
     * @param isExempt       whether its absence from the hall is approved
     * @param channels       channels that it may be applied for by; empty if nobody limits them
     * @param channelBasis   the law that limits its channels, if any
     * @param outside        steps of it done outside the hall
     * @param isCollective   whether the law asks for a collective decision
     * @param authorisations of the hall's windows by its department
     * @param minutes        minutes of handling one case at the window
     * @param casesByYear    cases of each year known
     * @param fields         what its record says: 受理标准, 授权权限, 流程, 场景分类, 审批系统, 电子证照 …; what its online guide says under
     *                       线上步骤, 线上材料, 线上时限, 线上收费 …, what the window does under 线下步骤 …
     */
    public record Item(String code, String name, String department, String line, String audience, List<String> windows, String place, boolean isExempt, Set<String> channels,
            Optional<String> channelBasis, Set<String> outside, boolean isCollective, List<Authorisation> authorisations, Optional<BigDecimal> minutes,
            Map<Integer, Long> casesByYear, Map<String, String> fields) {
        public Item {
            windows = List.copyOf(windows);
            channels = Set.copyOf(channels);
            outside = Set.copyOf(outside);
            authorisations = List.copyOf(authorisations);
            casesByYear = Map.copyOf(casesByYear);
            fields = Map.copyOf(fields);
        }

        /** An item of which only this much is known. */
        public static Item of(String code, String name, String department) {
            return new Item(code, name, department, "", "", List.of(), "", false, Set.of(), Optional.empty(), Set.of(), false, List.of(), Optional.empty(), Map.of(), Map.of());
        }

        /** @param of 企业, 个人, or empty for both */
        public Item ofLine(String affairs, String of) {
            return new Item(code, name, department, affairs, of, windows, place, isExempt, channels, channelBasis, outside, isCollective, authorisations, minutes, casesByYear, fields);
        }

        public Item takenBy(List<String> numbers) {
            return new Item(code, name, department, line, audience, numbers, place, isExempt, channels, channelBasis, outside, isCollective, authorisations, minutes, casesByYear,
                    fields);
        }

        public Item at(String where, boolean exempt) {
            return new Item(code, name, department, line, audience, windows, where, exempt, channels, channelBasis, outside, isCollective, authorisations, minutes, casesByYear,
                    fields);
        }

        public Item limitedTo(Set<String> allowed, Optional<String> basis) {
            return new Item(code, name, department, line, audience, windows, place, isExempt, allowed, basis, outside, isCollective, authorisations, minutes, casesByYear, fields);
        }

        public Item doneOutside(Set<String> steps, boolean collective) {
            return new Item(code, name, department, line, audience, windows, place, isExempt, channels, channelBasis, steps, collective, authorisations, minutes, casesByYear, fields);
        }

        public Item authorisedBy(List<Authorisation> given) {
            return new Item(code, name, department, line, audience, windows, place, isExempt, channels, channelBasis, outside, isCollective, given, minutes, casesByYear, fields);
        }

        /** @param each minutes of handling one case */
        public Item handledIn(BigDecimal each, Map<Integer, Long> cases) {
            return new Item(code, name, department, line, audience, windows, place, isExempt, channels, channelBasis, outside, isCollective, authorisations, Optional.of(each), cases,
                    fields);
        }

        public Item saying(Map<String, String> record) {
            return new Item(code, name, department, line, audience, windows, place, isExempt, channels, channelBasis, outside, isCollective, authorisations, minutes, casesByYear,
                    record);
        }
    }

    private final String hall;
    private final SiteLevel level;
    private final List<Zone> zones;
    private final List<Window> windows;
    private final List<Item> items;
    private final Map<String, Integer> facilities;
    private final Map<String, Optional<Boolean>> inspected;
    private final Set<String> mechanisms;
    private final String townClass;
    private final OptionalInt clerks;
    private final OptionalInt residents;

    private HallFacts(String hall, SiteLevel level, List<Zone> zones, List<Window> windows, List<Item> items, Map<String, Integer> facilities,
            Map<String, Optional<Boolean>> inspected, Set<String> mechanisms, String townClass, OptionalInt clerks, OptionalInt residents) {
        this.hall = hall;
        this.level = level;
        this.zones = List.copyOf(zones);
        this.windows = List.copyOf(windows);
        this.items = List.copyOf(items);
        this.facilities = Map.copyOf(facilities);
        this.inspected = Map.copyOf(inspected);
        this.mechanisms = Set.copyOf(mechanisms);
        this.townClass = townClass;
        this.clerks = clerks;
        this.residents = residents;
    }

    /** A hall of which nothing else is known. */
    public static HallFacts of(String hall, SiteLevel level) {
        return new HallFacts(hall, level, List.of(), List.of(), List.of(), Map.of(), Map.of(), Set.of(), "", OptionalInt.empty(), OptionalInt.empty());
    }

    public HallFacts withZone(Zone zone) {
        return new HallFacts(hall, level, longer(zones, zone), windows, items, facilities, inspected, mechanisms, townClass, clerks, residents);
    }

    public HallFacts withWindow(Window window) {
        return new HallFacts(hall, level, zones, longer(windows, window), items, facilities, inspected, mechanisms, townClass, clerks, residents);
    }

    public HallFacts withItem(Item item) {
        return new HallFacts(hall, level, zones, windows, longer(items, item), facilities, inspected, mechanisms, townClass, clerks, residents);
    }

    /** @param inService how many of them work */
    public HallFacts withFacility(String kind, int inService) {
        return new HallFacts(hall, level, zones, windows, items, longer(facilities, kind, inService), inspected, mechanisms, townClass, clerks, residents);
    }

    /** @param passed the result of an inspection of this aspect or point; empty if not yet inspected */
    public HallFacts withInspected(String aspect, Optional<Boolean> passed) {
        return new HallFacts(hall, level, zones, windows, items, facilities, longer(inspected, aspect, passed), mechanisms, townClass, clerks, residents);
    }

    /** @param enabled the service mechanisms that run, such as 首问负责 */
    public HallFacts withMechanisms(Set<String> enabled) {
        return new HallFacts(hall, level, zones, windows, items, facilities, inspected, enabled, townClass, clerks, residents);
    }

    /** @param name the class of the town, such as 一般, 小城市, 城区中心街道 */
    public HallFacts withTownClass(String name) {
        return new HallFacts(hall, level, zones, windows, items, facilities, inspected, mechanisms, name, clerks, residents);
    }

    /** @param count clerks in service on the day */
    public HallFacts withClerks(int count) {
        return new HallFacts(hall, level, zones, windows, items, facilities, inspected, mechanisms, townClass, OptionalInt.of(count), residents);
    }

    /** @param count resident population that the centre serves */
    public HallFacts withResidents(int count) {
        return new HallFacts(hall, level, zones, windows, items, facilities, inspected, mechanisms, townClass, clerks, OptionalInt.of(count));
    }

    public String hall() {
        return hall;
    }

    public SiteLevel level() {
        return level;
    }

    public List<Zone> zones() {
        return zones;
    }

    public List<Window> windows() {
        return windows;
    }

    public List<Item> items() {
        return items;
    }

    /** Whether any window or zone of the hall is recorded. */
    public boolean hasPlan() {
        return !zones.isEmpty() || !windows.isEmpty();
    }

    /** Facilities in service in the hall, by kind. */
    public Map<String, Integer> facilities() {
        return facilities;
    }

    /** Results of inspections by aspect; an empty result is not yet inspected. */
    public Map<String, Optional<Boolean>> inspected() {
        return inspected;
    }

    public Set<String> mechanisms() {
        return mechanisms;
    }

    /** The town's class; empty if not entered. */
    public String townClass() {
        return townClass;
    }

    public OptionalInt clerks() {
        return clerks;
    }

    public OptionalInt residents() {
        return residents;
    }

    private static <T> List<T> longer(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    private static <K, V> Map<K, V> longer(Map<K, V> map, K key, V value) {
        Map<K, V> all = new LinkedHashMap<>(map);
        all.put(key, value);
        return all;
    }
}
