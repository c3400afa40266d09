package org.tongban.plan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongban.core.id.SiteId;
import org.tongban.policy.plan.RandomDraw;

/**
 * A random draw as recorded, with all that is needed to repeat it.
 *
 * @param number  its number, that of its audit entry
 * @param subject what was drawn from, such as 窗口
 * @param names   from whom was drawn
 * @param seed    see {@link RandomDraw}
 * @param drawn   in the order drawn
 */
public record Draw(long number, SiteId site, LocalDate day, String subject, List<String> names, long seed, List<String> drawn, Instant at, String by) {

    public Draw {
        names = List.copyOf(names);
        drawn = List.copyOf(drawn);
    }

    /** Whether drawing again gives the same. */
    public boolean isRepeatable() {
        return RandomDraw.draw(names, drawn.size(), seed).equals(drawn);
    }
}
