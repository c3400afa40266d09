package org.tongban.window;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.core.id.SiteId;
import org.tongban.registry.Change;

/** The service items that halls do, and the windows that take them. Names and departments are the registry's. */
@ProviderType
public interface HallItems {

    /** The items of a hall in order of their codes. */
    List<HallItem> of(SiteId hall);

    Optional<HallItem> find(SiteId hall, String code);

    /** Stores a new or changed item of a hall, and the registry's item if that differs; changed fields go to the history. */
    void put(HallItem item, Change change);

    /** Takes an item out of a hall; the registry's item stays. */
    void remove(SiteId hall, String code, Change change);
}
