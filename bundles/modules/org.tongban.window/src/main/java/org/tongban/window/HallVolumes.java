package org.tongban.window;

import java.util.Collection;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;

/** Case volumes of halls. Those by item and month are the registry's case volumes of the hall's site. */
@ProviderType
public interface HallVolumes {

    /** The volumes of a year, in order of subject, name, month and channel. */
    List<HallVolume> ofYear(SiteId hall, int year);

    /** The years of which any volume is stored, ascending. */
    List<Integer> years(SiteId hall);

    /** Stores volumes; one of the same hall, time, subject, name and channel is replaced. */
    void put(Collection<HallVolume> volumes, Change change);

    /** Takes out volumes of the same hall, time, subject, name and channel, whatever their counts. */
    void remove(Collection<HallVolume> volumes, Change change);
}
