package org.tongban.registry;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;

/**
 * Adds up case volumes of the same month, site, person, platform, quality and item, in little memory: about 60 bytes
 * for each volume, so that a file of millions of rows fits. Not for several threads.
 */
public final class CaseTally {

    private record Kind(String platform, String quality, String item) {
    }

    /** Numbers things in the order in which they come. */
    private static final class Numbers<T> {
        final Map<T, Integer> numbers = new HashMap<>();
        final List<T> things = new ArrayList<>();

        int of(T thing) {
            Integer known = numbers.get(thing);
            if (known != null) {
                return known;
            }
            numbers.put(thing, things.size());
            things.add(thing);
            return things.size() - 1;
        }
    }

    private final Numbers<YearMonth> months = new Numbers<>();
    private final Numbers<SiteId> sites = new Numbers<>();
    private final Numbers<Long> people = new Numbers<>();
    private final Numbers<Kind> kinds = new Numbers<>();
    /** Open addressing: month and site, person and kind. */
    private long[] places = new long[1 << 12];
    private long[] works = new long[1 << 12];
    private long[] counts = new long[1 << 12];
    /** How many rows were added up; 0 marks a free slot. */
    private int[] rows = new int[1 << 12];
    private int size;

    /** Adds to the volume of this kind. */
    public void add(CaseVolume volume) {
        int slot = slot(place(volume), work(volume));
        if (rows[slot]++ == 0) {
            size++;
        }
        counts[slot] = Math.addExact(counts[slot], volume.count());
        if (size > rows.length / 2) {
            grow();
        }
    }

    /** How many different volumes there are. */
    public int size() {
        return size;
    }

    /** The months, in order. */
    public List<YearMonth> months() {
        return months.things.stream().sorted().toList();
    }

    /** The sum of this kind, whatever count the given volume has; empty if none was added. */
    public Optional<Long> sumOf(CaseVolume volume) {
        int slot = slotOf(volume);
        return slot < 0 ? Optional.empty() : Optional.of(counts[slot]);
    }

    /** The position of a volume of this kind among {@link #positions}, or -1 if none was added. */
    public int slotOf(CaseVolume volume) {
        Integer month = months.numbers.get(volume.month());
        Integer site = sites.numbers.get(volume.site());
        Integer person = people.numbers.get(number(volume));
        Integer kind = kinds.numbers.get(kind(volume));
        if (month == null || site == null || person == null || kind == null) {
            return -1;
        }
        int slot = slot((long) month << 32 | site, (long) person << 32 | kind);
        return rows[slot] > 0 ? slot : -1;
    }

    /** The size of an array that {@link #slotOf} can index. */
    public int capacity() {
        return rows.length;
    }

    /** How many rows were added up at a position. */
    public int rowsAt(int slot) {
        return rows[slot];
    }

    /** The sum at a position. */
    public long sumAt(int slot) {
        return counts[slot];
    }

    /** The volume at a position. */
    public CaseVolume at(int slot) {
        Kind kind = kinds.things.get((int) works[slot]);
        long person = people.things.get((int) (works[slot] >>> 32));
        return new CaseVolume(months.things.get((int) (places[slot] >>> 32)), sites.things.get((int) places[slot]),
                person == 0 ? Optional.empty() : Optional.of(new PersonId(person)), kind.platform, kind.quality, kind.item, counts[slot]);
    }

    /**
     * The positions of all volumes, in order of month, site, person, platform, quality and item: the order of the
     * table's key, in which both engines load fastest. With extremely many different kinds the last of them may be
     * out of order.
     */
    public int[] positions() {
        int[] monthRank = ranks(months.things, Comparator.naturalOrder());
        int[] siteRank = ranks(sites.things, Comparator.naturalOrder());
        int[] personRank = ranks(people.things, Comparator.naturalOrder());
        int[] kindRank = ranks(kinds.things, Comparator.comparing(Kind::platform).thenComparing(Kind::quality).thenComparing(Kind::item));
        int slotBits = bits(rows.length);
        int excess = Math.max(0, bits(monthRank.length) + bits(siteRank.length) + bits(personRank.length) + bits(kindRank.length) + slotBits - 63);
        int kindBits = Math.max(0, bits(kindRank.length) - excess);
        int lost = bits(kindRank.length) - kindBits;
        long[] order = new long[size];
        int next = 0;
        for (int slot = 0; slot < rows.length; slot++) {
            if (rows[slot] > 0) {
                long rank = monthRank[(int) (places[slot] >>> 32)];
                rank = rank << bits(siteRank.length) | siteRank[(int) places[slot]];
                rank = rank << bits(personRank.length) | personRank[(int) (works[slot] >>> 32)];
                rank = rank << kindBits | kindRank[(int) works[slot]] >>> lost;
                order[next++] = rank << slotBits | slot;
            }
        }
        Arrays.sort(order);
        int[] slots = new int[size];
        long mask = (1L << slotBits) - 1;
        for (int i = 0; i < size; i++) {
            slots[i] = (int) (order[i] & mask);
        }
        return slots;
    }

    private static <T> int[] ranks(List<T> things, Comparator<T> order) {
        List<Integer> sorted = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            sorted.add(i);
        }
        sorted.sort((a, b) -> order.compare(things.get(a), things.get(b)));
        int[] ranks = new int[things.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[sorted.get(rank)] = rank;
        }
        return ranks;
    }

    private static int bits(int count) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(0, count - 1));
    }

    private long place(CaseVolume volume) {
        return (long) months.of(volume.month()) << 32 | sites.of(volume.site());
    }

    private long work(CaseVolume volume) {
        return (long) people.of(number(volume)) << 32 | kinds.of(kind(volume));
    }

    private static Long number(CaseVolume volume) {
        return volume.person().map(PersonId::number).orElse(0L);
    }

    private static Kind kind(CaseVolume volume) {
        return new Kind(volume.platform(), volume.quality(), volume.item());
    }

    /** Where this key is, or the free slot where it would be; a key that is put there must be given rows. */
    private int slot(long place, long work) {
        int mask = rows.length - 1;
        long mixed = (place * 0x9E3779B97F4A7C15L ^ Long.rotateLeft(work, 29)) * 0xBF58476D1CE4E5B9L;
        int slot = (int) (mixed >>> 32) & mask;
        while (rows[slot] > 0 && (places[slot] != place || works[slot] != work)) {
            slot = slot + 1 & mask;
        }
        if (rows[slot] == 0) {
            places[slot] = place;
            works[slot] = work;
        }
        return slot;
    }

    private void grow() {
        long[] oldPlaces = places;
        long[] oldWorks = works;
        long[] oldCounts = counts;
        int[] oldRows = rows;
        places = new long[oldRows.length * 2];
        works = new long[oldRows.length * 2];
        counts = new long[oldRows.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] > 0) {
                int slot = slot(oldPlaces[i], oldWorks[i]);
                rows[slot] = oldRows[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
