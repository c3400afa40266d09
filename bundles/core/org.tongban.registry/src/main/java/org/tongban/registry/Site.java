package org.tongban.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongban.core.id.SiteId;
import org.tongban.core.people.SiteLevel;

/**
 * A hall, centre or station.
 *
 * @param id        its code
 * @param parent    the site it belongs to; empty for the place's own centre
 * @param name      its official name
 * @param level     its level
 * @param residents resident population it serves
 * @param area      floor area in square metres
 * @param aliases   other names under which files mention it
 */
public record Site(SiteId id, Optional<SiteId> parent, String name, SiteLevel level, Optional<Integer> residents, Optional<BigDecimal> area,
        List<String> aliases) {

    public Site {
        area = area.map(BigDecimal::stripTrailingZeros);
        aliases = List.copyOf(aliases);
    }
}
