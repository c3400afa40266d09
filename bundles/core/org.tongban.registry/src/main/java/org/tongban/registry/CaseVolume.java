package org.tongban.registry;

import java.time.YearMonth;
import java.util.Optional;
import org.tongban.core.id.PersonId;
import org.tongban.core.id.SiteId;

/**
 * How many cases of one kind a site handled in a month.
 *
 * @param person   the clerk credited, if the records say
 * @param platform the system that recorded them, such as 帮办代办 or 政务服务2.0
 * @param quality  优, 良, 合格, 不合格, or empty if not rated
 * @param item     the service item, empty if not told apart
 */
public record CaseVolume(YearMonth month, SiteId site, Optional<PersonId> person, String platform, String quality, String item, long count) {
}
