package org.tongban.policy.prc;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.policy.DocumentPack;
import org.tongban.policy.KnownSite;
import org.tongban.policy.Pack;
import org.tongban.policy.PolicyPack;

/** National law on wages: income tax by cumulative withholding, social insurance and housing fund. Answers wherever the place's own pack does not. */
@Component(service = PolicyPack.class)
@Pack(PrcPack.ID)
public final class PrcPack extends DocumentPack {

    static final String ID = "prc";

    /** In force from the day from which wages are taxed cumulatively. */
    public PrcPack() {
        super(ID, "全国", "", Laws.TAX_LAW, SalaryTax.CUMULATIVE_SINCE);
    }

    /** None: it serves whatever is installed. */
    @Override
    public Set<String> modules() {
        return Set.of();
    }

    @Override
    protected List<OpenPart> openParts() {
        return List.of(new OpenPart(List.of(), SchemeFigures.LOCAL));
    }

    @Override
    public List<Dated<?>> figures() {
        return Stream.concat(SalaryTax.FIGURES.stream(), SchemeFigures.stated().stream()).toList();
    }

    @Override
    public List<KnownSite> sites() {
        return List.of();
    }
}
