package org.tongban.window;

import org.tongban.core.id.SiteId;
import org.tongban.core.time.DateRange;

/**
 * Facilities of one kind at one place of a hall.
 *
 * @param kind      such as 自助服务终端 or 免费饮水
 * @param place     where, such as a zone's name; empty for the hall as a whole
 * @param count     how many there are
 * @param inService how many of them work
 */
public record HallFacility(SiteId hall, String kind, String place, DateRange valid, int count, int inService) {

    public HallFacility {
        if (kind.isBlank() || count < 0 || inService < 0 || inService > count) {
            throw new IllegalArgumentException(inService + " of " + count + " “" + kind + "” in service");
        }
    }
}
