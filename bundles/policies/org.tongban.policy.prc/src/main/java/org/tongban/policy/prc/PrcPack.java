package org.tongban.policy.prc;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.tongban.core.law.Dated;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;
import org.tongban.policy.KnownSite;
import org.tongban.policy.Pack;
import org.tongban.policy.PolicyPack;

/** National law on wages: income tax by cumulative withholding, social insurance and housing fund. Answers wherever the place's own pack does not. */
@Component
@Pack(PrcPack.ID)
public final class PrcPack implements PolicyPack {

    static final String ID = "prc";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String place() {
        return "全国";
    }

    @Override
    public String divisionCode() {
        return "";
    }

    @Override
    public Instrument instrument() {
        return Laws.TAX_LAW;
    }

    /** The day from which wages are taxed cumulatively. */
    @Override
    public LocalDate inForceFrom() {
        return LocalDate.parse(SalaryTax.CUMULATIVE_SINCE);
    }

    /** None: it serves whatever is installed. */
    @Override
    public Set<String> modules() {
        return Set.of();
    }

    @Override
    public List<Reading> readings() {
        return List.of();
    }

    @Override
    public List<LocalFigure<?>> localFigures() {
        return SchemeFigures.LOCAL;
    }

    @Override
    public List<Dated<?>> figures() {
        return Stream.concat(SalaryTax.FIGURES.stream(), SchemeFigures.stated().stream()).toList();
    }

    @Override
    public List<KnownSite> sites() {
        return List.of();
    }

    @Override
    public InputStream clauses() {
        return Objects.requireNonNull(PrcPack.class.getResourceAsStream("clauses.yaml"));
    }

    @Override
    public InputStream document() {
        return Objects.requireNonNull(PrcPack.class.getResourceAsStream("document.txt"));
    }
}
