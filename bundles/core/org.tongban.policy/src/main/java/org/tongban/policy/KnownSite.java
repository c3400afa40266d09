package org.tongban.policy;

import java.util.List;
import org.tongban.core.people.SiteLevel;

/**
 * A site that a place is known to have.
 *
 * @param code    its code
 * @param name    its official name
 * @param level   its level
 * @param aliases other names under which files mention it
 */
public record KnownSite(String code, String name, SiteLevel level, List<String> aliases) {
}
