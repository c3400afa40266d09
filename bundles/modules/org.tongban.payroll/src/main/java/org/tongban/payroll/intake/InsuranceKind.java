package org.tongban.payroll.intake;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Field;
import org.tongban.exchange.ImportContext;
import org.tongban.exchange.ImportKind;
import org.tongban.exchange.Intake;
import org.tongban.payroll.store.InsuranceTable;
import org.tongban.registry.People;
import org.tongban.registry.Sites;
import org.tongban.store.Tx;

/** Insurance files: bases, special additional deductions, and what was declared for the tax year. */
@Component
public final class InsuranceKind implements ImportKind {

    private final Tx tx;
    private final People people;
    private final Sites sites;

    @Activate
    public InsuranceKind(@Reference Tx tx, @Reference People people, @Reference Sites sites) {
        this.tx = tx;
        this.people = people;
        this.sites = sites;
    }

    @Override
    public String id() {
        return "insurance";
    }

    @Override
    public String title() {
        return "社保公积金";
    }

    @Override
    public List<Field<?>> fields() {
        return InsuranceFields.all();
    }

    @Override
    public Intake open(ImportContext context) {
        return new InsuranceIntake(tx, new Insured(people.all(), sites), tx.jdbc(connection -> new InsuranceTable(connection).all()), context);
    }
}
