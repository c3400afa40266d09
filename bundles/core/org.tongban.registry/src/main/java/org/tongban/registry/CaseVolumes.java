package org.tongban.registry;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;

/** Case volumes by month, site, person, platform and quality. */
@ProviderType
public interface CaseVolumes {

    /** The volumes of a month, summed over service items, in order of site, person, platform, quality. */
    List<CaseVolume> of(YearMonth month);

    /** The volumes of a year, summed over months, people, service items and qualities: one row a site and platform (month is January). */
    List<CaseVolume> ofYear(int year);

    /** The volumes of a year, summed over people, service items and qualities: one row a month, site and platform, in order of month, site, platform. */
    List<CaseVolume> byMonth(int year);

    /** The volumes of one site in a year that are told apart by service item, summed over people and qualities: one row a month, platform and item, in that order. */
    List<CaseVolume> byItem(SiteId site, int year);

    /** The years in which a site has volumes told apart by service item, ascending. */
    List<Integer> yearsByItem(SiteId site);

    /** The last month of which any volume is stored; empty if none is. */
    Optional<YearMonth> latest();

    /**
     * Stores the volumes of a file. A volume of the same month, site, person, platform, quality and item is replaced,
     * with a history entry; other volumes of the months stay.
     *
     * @param progress told how many volumes are done, often
     */
    Outcome put(CaseTally tally, Change change, LongConsumer progress);

    /** What {@link #put} would do. */
    Outcome compare(CaseTally tally, LongConsumer progress);

    /**
     * What is stored now of each volume of a file: an array that {@link CaseTally#slotOf} can index, with -1 where
     * nothing is stored.
     */
    long[] stored(CaseTally tally, LongConsumer progress);

    /** Takes out the volumes of these kinds, whatever their counts, each with a history entry. */
    void remove(CaseTally tally, Change change, LongConsumer progress);

    /** Takes out all volumes of a month. */
    void removeAll(YearMonth month);

    /**
     * What a file brings, in rows of the file.
     *
     * @param fresh   of volumes not stored before
     * @param changed of volumes stored with another count
     * @param same    of volumes stored already
     */
    record Outcome(long fresh, long changed, long same) {
    }
}
