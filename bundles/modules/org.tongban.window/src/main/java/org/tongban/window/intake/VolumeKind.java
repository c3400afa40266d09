package org.tongban.window.intake;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Intake;
import org.tongban.registry.ServiceItems;
import org.tongban.registry.Sites;
import org.tongban.window.HallVolumes;
import org.tongban.window.Halls;

/** The kind of file that counts the cases of halls. */
@Component
public final class VolumeKind implements ImportKind {

    private final Sites sites;
    private final Halls halls;
    private final HallVolumes volumes;
    private final ServiceItems catalogue;

    @Activate
    public VolumeKind(@Reference Sites sites, @Reference Halls halls, @Reference HallVolumes volumes, @Reference ServiceItems catalogue) {
        this.sites = sites;
        this.halls = halls;
        this.volumes = volumes;
        this.catalogue = catalogue;
    }

    @Override
    public String id() {
        return "volumes";
    }

    @Override
    public String title() {
        return "大厅办件量";
    }

    @Override
    public List<Field<?>> fields() {
        return VolumeFields.ALL;
    }

    @Override
    public Intake open(ImportContext context) {
        return new VolumeIntake(new HallNames(sites, halls, LocalDate.now(context.clock())), volumes, catalogue, context);
    }
}
