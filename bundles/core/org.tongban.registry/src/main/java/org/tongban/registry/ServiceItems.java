package org.tongban.registry;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The catalogue of service items. */
@ProviderType
public interface ServiceItems {

    Optional<ServiceItem> find(String code);

    /** All items in order of their codes. */
    List<ServiceItem> all();

    /** Stores a new or changed item; changes are kept in the history. */
    void put(ServiceItem item, Change change);
}
