package org.tongban.policy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.osgi.annotation.versioning.ConsumerType;
import org.tongban.core.law.Instrument;
import org.tongban.core.law.LocalFigure;
import org.tongban.core.law.Reading;

/**
 * A pack of one document whose register ({@code clauses.yaml}) and text ({@code document.txt}) lie beside its class, and
 * whose open questions are listed part by part. Declare it {@code @Component(service = PolicyPack.class)}: the interface
 * stands with this class and is not found by itself.
 */
@ConsumerType
public abstract class DocumentPack implements PolicyPack {

    /** What one part of the document leaves open, such as its part on windows. */
    public record OpenPart(List<Reading> readings, List<LocalFigure<?>> localFigures) {

        public OpenPart {
            readings = List.copyOf(readings);
            localFigures = List.copyOf(localFigures);
        }
    }

    private final String id;
    private final String place;
    private final String divisionCode;
    private final Instrument instrument;
    private final LocalDate inForceFrom;

    /** @param inForceFrom the ISO day from which the document answers */
    protected DocumentPack(String id, String place, String divisionCode, Instrument instrument, String inForceFrom) {
        this.id = id;
        this.place = place;
        this.divisionCode = divisionCode;
        this.instrument = instrument;
        this.inForceFrom = LocalDate.parse(inForceFrom);
    }

    /** What the document leaves open, part by part, in the order in which the plan's screens show it. */
    protected abstract List<OpenPart> openParts();

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String place() {
        return place;
    }

    @Override
    public final String divisionCode() {
        return divisionCode;
    }

    @Override
    public final Instrument instrument() {
        return instrument;
    }

    @Override
    public final LocalDate inForceFrom() {
        return inForceFrom;
    }

    @Override
    public final List<Reading> readings() {
        return openParts().stream().flatMap(part -> part.readings().stream()).toList();
    }

    @Override
    public final List<LocalFigure<?>> localFigures() {
        return openParts().stream().<LocalFigure<?>>flatMap(part -> part.localFigures().stream()).toList();
    }

    @Override
    public final InputStream clauses() {
        return beside("clauses.yaml");
    }

    @Override
    public final InputStream document() {
        return beside("document.txt");
    }

    private InputStream beside(String name) {
        return Objects.requireNonNull(getClass().getResourceAsStream(name), () -> getClass() + " has no " + name + " beside it");
    }
}
