package org.tongban.exchange.registry;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Intake;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.People;
import org.tongban.registry.Sites;

/** Case volumes (办件量), summed up or case by case. */
@Component
public final class CaseKind implements ImportKind {

    private final CaseVolumes volumes;
    private final Sites sites;
    private final People people;

    @Activate
    public CaseKind(@Reference CaseVolumes volumes, @Reference Sites sites, @Reference People people) {
        this.volumes = volumes;
        this.sites = sites;
        this.people = people;
    }

    @Override
    public String id() {
        return "cases";
    }

    @Override
    public String title() {
        return "办件量";
    }

    @Override
    public List<Field<?>> fields() {
        return CaseFields.ALL;
    }

    @Override
    public Intake open(ImportContext context) {
        return new CaseIntake(volumes, sites, people, context);
    }
}
