package org.tongban.window.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.plan.checkup.RecordedFigures;
import org.tongban.policy.PolicyPack;
import org.tongban.registry.Sites;
import org.tongban.window.HallPlan;
import org.tongban.window.Halls;
import org.tongban.window.ServiceWindow;
import org.tongban.window.ZoneTable;

/** What the halls' records tell the check-up of their front-desk staff and their cases of a year. */
@Component
public final class HallFigures implements RecordedFigures {

    private final Halls halls;
    private final Sites sites;

    @Activate
    public HallFigures(@Reference Halls halls, @Reference Sites sites) {
        this.halls = halls;
        this.sites = sites;
    }

    @Override
    public List<Recorded> tell(PolicyPack pack, SiteId site, LocalDate day) {
        Set<SiteId> within = sites.under(site);
        List<Recorded> told = new ArrayList<>();
        for (HallPlan hall : halls.on(day)) {
            if (within.contains(hall.site().id())) {
                long staff = hall.windows().stream().mapToInt(ServiceWindow::staff).sum();
                told.add(new Recorded(hall.site().id(), known(staff), known(ZoneTable.of(hall).cases())));
            }
        }
        return told;
    }

    /** Where nothing is recorded, nothing is known. */
    private static OptionalLong known(long sum) {
        return sum > 0 ? OptionalLong.of(sum) : OptionalLong.empty();
    }
}
